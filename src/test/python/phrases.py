"""The small model: phrase detectors of one to three words, as PhraseDetectors.java applies them."""

import base64
import csv
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F

from rows import RULES

SIZE = 64
WIDTHS = (1, 2, 3)
DETECTORS = 128
COMBINATIONS = 128
STEM = 6
FEWEST_WITH_WORD, FEWEST_WITH_STEM = 3, 2
UNKNOWN = ""
VECTOR_STEP, DETECTOR_STEP, COMBINATION_STEP = 1 / 64, 1 / 256, 1 / 128


class Vocabulary:
    """Words met often enough; of rarer ones the beginning; and one entry for what is not known at all."""

    def __init__(self, texts):
        words = Counter(word for text in texts for word in set(text))
        stems = Counter(word[:STEM] + "*" for text in texts for word in set(text) if len(word) >= STEM)
        self.words = ([UNKNOWN] + sorted(word for word, count in words.items() if count >= FEWEST_WITH_WORD)
                      + sorted(stem for stem, count in stems.items() if count >= FEWEST_WITH_STEM))
        self._places = {word: place + 1 for place, word in enumerate(self.words)}

    def places(self, text):
        """Of each word the row of its vector; row 0 is silence, before the first word and after the last."""
        unknown = self._places[UNKNOWN]
        return [self._places.get(word) or self._places.get(word[:STEM] + "*", unknown) for word in text] or [unknown]


class PhraseDetectors(torch.nn.Module):
    """Each detector gives the best match it finds anywhere in the text; themes are weighed sums of those and of
    combinations of them."""

    def __init__(self, vectors, themes, dropped=0.1):
        super().__init__()
        self.vectors = torch.nn.Embedding(*vectors.shape, padding_idx=0)
        self.vectors.weight.data.copy_(vectors)
        self.detectors = torch.nn.ModuleList(
            torch.nn.Conv1d(SIZE, DETECTORS, width, padding=width // 2) for width in WIDTHS)
        self.dropped = torch.nn.Dropout(dropped)
        self.says = torch.nn.Linear(DETECTORS * len(WIDTHS), themes)
        self.combinations = torch.nn.Linear(DETECTORS * len(WIDTHS), COMBINATIONS)
        self.together_say = torch.nn.Linear(COMBINATIONS, themes, bias=False)

    def forward(self, places):
        vectors = self.vectors(places).transpose(1, 2)
        is_word = (places > 0)[:, None, :]
        best = [(torch.relu(detector(vectors))[:, :, :places.shape[1]] * is_word).amax(2)
                for detector in self.detectors]
        best = self.dropped(torch.cat(best, 1))
        return self.says(best) + self.together_say(self.dropped(torch.relu(self.combinations(best))))


def first_vectors(vocabulary, pretrained_vector):
    """What pretraining tells most words apart by, in fewer numbers; silence is zero."""
    vectors = np.stack([pretrained_vector(word.rstrip("*")) for word in vocabulary.words])
    vectors -= vectors.mean(0)
    vectors = vectors @ np.linalg.svd(vectors, full_matrices=False)[2][:SIZE].T
    return torch.tensor(np.vstack([np.zeros(SIZE), vectors / vectors.std() * 0.3]).astype(np.float32))


def batches(lengths, size, chance=None):
    """Places of texts of about one length, together; in the order of chance if there is one."""
    order = np.argsort(lengths, kind="stable")
    if chance is not None:
        order = chance.permutation(len(lengths))
        stretch = size * 40
        order = np.concatenate([part[np.argsort(lengths[part], kind="stable")]
                                for part in np.split(order, range(stretch, len(order), stretch))])
    parts = np.split(order, range(size, len(order), size))
    return parts if chance is None else [parts[place] for place in chance.permutation(len(parts))]


def padded(texts):
    longest = max(map(len, texts))
    return torch.tensor([text + [0] * (longest - len(text)) for text in texts])


def train(model, read, optimiser, pace, texts, shares, weights, rounds, size, seed, steepest=np.inf):
    """Shows a model texts, which are lists of numbers, with the share of each theme, between 0 and 1.

    read gives the model's log-odds for some texts; pace says what each group's greatest step is taken times, by the
    part that is done; steepest is the greatest slope that is followed in full.
    """
    chance = np.random.default_rng(seed)
    lengths = np.array([len(text) for text in texts])
    steps = rounds * len(batches(lengths, size))
    model.train()
    for done, batch in enumerate(batch for _ in range(rounds) for batch in batches(lengths, size, chance)):
        for group in optimiser.param_groups:
            group["lr"] = group["most"] * pace(done / steps)
        said = read(padded([texts[text] for text in batch])).float()
        loss = F.binary_cross_entropy_with_logits(said, torch.tensor(shares[batch]), reduction="none")
        loss = (loss * torch.tensor(weights[batch])[:, None]).sum(1).mean()
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), steepest)
        optimiser.step()
        if done % 100 == 99:
            print(f"  {done + 1} of {steps} steps, loss {loss.item():.2f}", flush=True)
    return model.eval()


def learn(texts, shares, weights, vocabulary, vectors, rounds=8, step=2e-3, size=128, unknown=0.05, seed=0):
    """Learns to give each text its share of each theme, between 0 and 1."""
    torch.manual_seed(seed)
    model = PhraseDetectors(vectors, shares.shape[1])
    optimiser = torch.optim.AdamW([{"params": model.parameters(), "most": step}], weight_decay=1e-4)

    def read(given):
        given[(torch.rand(given.shape) < unknown) & (given > 0)] = 1
        return model(given)

    return train(model, read, optimiser, lambda done: max(0.02, 1 - done), [vocabulary.places(text) for text in texts],
                 shares, weights, rounds, size, seed)


def log_odds(model, texts, vocabulary):
    places = [vocabulary.places(text) for text in texts]
    return given_to(model, places, 256)


def given_to(model, texts, size):
    """What a model gives to texts that are lists of numbers, so many at once."""
    given = np.zeros((len(texts), model.says.out_features), np.float32)
    with torch.no_grad():
        for batch in batches(np.array([len(text) for text in texts]), size):
            given[batch] = model(padded([texts[text] for text in batch])).float().numpy()
    return given


def round_off(model):
    """Makes every number one that can be written."""
    with torch.no_grad():
        for numbers, step in [(model.vectors.weight, VECTOR_STEP)] + [
                (detector.weight, DETECTOR_STEP) for detector in model.detectors] + [
                (model.combinations.weight, COMBINATION_STEP)]:
            numbers.copy_(torch.clamp(torch.round(numbers / step), -127, 127) * step)
        for numbers in [model.says.weight, model.says.bias, model.combinations.bias, model.together_say.weight] + [detector.bias for detector in model.detectors]:
            numbers.copy_(torch.round(numbers * 1000) / 1000)


def write(model, vocabulary, themes):
    """The three files of the rules that are learnt and not written by hand."""
    vectors = model.vectors.weight.detach().numpy()[1:]
    with open(RULES / "word-vectors.csv", "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["word", "vector"])
        out.writerows([word, _bytes(vector, VECTOR_STEP)] for word, vector in zip(vocabulary.words, vectors))
    with open(RULES / "phrase-detectors.csv", "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["words", "vectors", "before", *themes])
        out.writerow([0, "", "", *map(_number, model.says.bias.detach().numpy())])
        says = model.says.weight.detach().numpy().T
        for place, (width, detectors) in enumerate(zip(WIDTHS, model.detectors)):
            for number in range(DETECTORS):
                out.writerow([width, _bytes(detectors.weight.detach().numpy()[number].T.ravel(), DETECTOR_STEP),
                              _number(detectors.bias.detach().numpy()[number]),
                              *map(_number, says[place * DETECTORS + number])])
    with open(RULES / "phrase-combinations.csv", "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["weights", "before", *themes])
        weights = model.combinations.weight.detach().numpy()
        before = model.combinations.bias.detach().numpy()
        says = model.together_say.weight.detach().numpy().T
        for number in range(COMBINATIONS):
            out.writerow([_bytes(weights[number], COMBINATION_STEP), _number(before[number]),
                          *map(_number, says[number])])


def _bytes(numbers, step):
    return base64.b64encode(np.round(numbers / step).astype(np.int8).tobytes()).decode("ascii")


def _number(number):
    return f"{number:.3f}"
