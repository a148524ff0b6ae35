"""Texts like those that are labelled, for the large model to read and the small one to learn from."""

import random
import re
from collections import Counter

import numpy as np

from rows import CLAUSE

FEWEST = 3
SHORT = 14
NEIGHBOURS = 6
CLOSE = 0.35
COMMON, SHARE_COMMON = 12, 0.3
REPLACED, LEFT_OUT, ANY_WORD = 0.22, 0.05, 0.03


def variations(texts, pretrained_vector, times, seed):
    """Lists of words: each text with some words put otherwise, cut short, and joined to another's half."""
    chance = random.Random(seed)
    counts = Counter(word for text in texts for word in set(text))
    vocabulary = sorted(word for word, count in counts.items() if count >= FEWEST and re.fullmatch("[a-z]{3,}", word))
    like = _neighbours(vocabulary, pretrained_vector)
    made = []
    for text, copies in zip(texts, times, strict=True):
        made += [_otherwise(text, like, vocabulary, chance) for _ in range(copies)]
        ends = [place for place, word in enumerate(text) if word == CLAUSE]
        if ends:
            end = chance.choice(ends)
            made.append(text[:end] if chance.random() < 0.5 else text[end + 1:])
        made.append(_half(text, chance) + [chance.choice(["and", CLAUSE])] + _half(chance.choice(texts), chance))
    return [text for text in made if len(text) > 3]


def many_asks(texts, shares, count, seed=3):
    """Some short texts after one another, which ask what each of them asks."""
    chance = random.Random(seed)
    short = [place for place, text in enumerate(texts) if len(text) <= SHORT]
    joined, joined_shares = [], []
    for _ in range(count):
        asks = chance.sample(short, chance.randint(2, 3))
        joined.append([word for ask in asks for word in [CLAUSE, *texts[ask]]][1:])
        joined_shares.append(shares[asks].max(0))
    return joined, np.stack(joined_shares)


def saying_nothing(texts, count, seed=2):
    """Lists of words nobody knows, with some of the commonest between them: of no theme."""
    chance = random.Random(seed)
    common = [word for word, _ in Counter(word for text in texts for word in text).most_common(COMMON)]
    return [[chance.choice(common) if chance.random() < SHARE_COMMON else "?" for _ in range(chance.randint(1, 30))]
            for _ in range(count)]


def _neighbours(vocabulary, pretrained_vector):
    vectors = np.stack([pretrained_vector(word) for word in vocabulary])
    vectors -= vectors.mean(0)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    close = vectors @ vectors.T
    np.fill_diagonal(close, 0)
    nearest = np.argsort(-close, axis=1)[:, :NEIGHBOURS]
    return {word: [vocabulary[other] for other in nearest[place] if close[place, other] > CLOSE]
            for place, word in enumerate(vocabulary)}


def _otherwise(text, like, vocabulary, chance):
    put = []
    for word in text:
        drawn = chance.random()
        if drawn < REPLACED and like.get(word):
            put.append(chance.choice(like[word]))
        elif REPLACED <= drawn < REPLACED + LEFT_OUT and len(word) > 2:
            continue
        elif REPLACED + LEFT_OUT <= drawn < REPLACED + LEFT_OUT + ANY_WORD and len(word) > 3:
            put.append(chance.choice(vocabulary))
        else:
            put.append(word)
    return put


def _half(text, chance):
    middle = len(text) // 2
    return text[:middle] if chance.random() < 0.5 else text[middle:]
