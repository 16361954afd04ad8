"""Prepared windows: reading them, varying them, and batches of them as tensors."""

import json
import random

import numpy as np
import torch

from model import DISTANCES

# Not scored: ends of windows, and pieces after the first of their word.
UNKNOWN = -100
QUOTES_TO_A_SHAPE = 18  # features.ts: (shape * 6 + quote state) * 3 + gap
LOWER, CAPITAL, CAPITALS, NUMBER, MARK, SINGLE_CAPITAL = 0, 1, 2, 4, 5, 6
OPENING = 2


def read(path):
    """The windows to train on, and those held out."""
    with open(path, encoding="utf8") as lines:
        windows = [json.loads(line) for line in lines]
    if not windows:
        raise SystemExit(f"{path}: holds no window, expected what prepare.ts wrote")
    return [w for w in windows if not w["heldOut"]], [w for w in windows if w["heldOut"]]


class Variety:
    """The same window as another newsroom would print it: other quotation marks, no capitals, capitals alone."""

    def __init__(self, vocabulary):
        with open(vocabulary, encoding="utf8") as lines:
            ids = {piece.rstrip("\n"): i for i, piece in enumerate(lines)}
        self.straight, self.opening, self.closing = ids['"'], ids["“"], ids["”"]
        self.apostrophe, self.curly_opening, self.curly_apostrophe = ids["'"], ids["‘"], ids["’"]

    def of(self, window):
        draw = random.random()
        if draw < 0.35:
            window = {**window, "ids": self.requoted(window, is_curly=draw < 0.175)}
        draw = random.random()
        for share, shape in ((0.04, LOWER), (0.07, CAPITALS), (0.08, CAPITAL)):
            if draw < share:
                first, *words, last = window["features"]
                return {**window, "features": [first, *(reshaped(f, shape) for f in words), last]}
        return window

    def requoted(self, window, is_curly):
        pairs = zip(window["ids"], window["features"])
        return [self.mark(piece, feature // 3 % 6, is_curly) for piece, feature in pairs]

    def mark(self, piece, quote_state, is_curly):
        if piece in (self.straight, self.opening, self.closing):
            curly = self.opening if quote_state == OPENING else self.closing
            return curly if is_curly else self.straight
        if is_curly:
            return self.curly_apostrophe if piece == self.apostrophe else piece
        return self.apostrophe if piece in (self.curly_opening, self.curly_apostrophe) else piece


def reshaped(feature, shape):
    before, rest = divmod(feature, QUOTES_TO_A_SHAPE)
    if before in (NUMBER, MARK):
        return feature
    if shape == CAPITALS and before == SINGLE_CAPITAL:
        return feature
    return shape * QUOTES_TO_A_SHAPE + rest


def batches(windows, rounds, size):
    """Batches of windows of like length, `rounds` times through all of them; a part of a round is a part of its batches."""
    drawn = []
    while rounds > 0 and windows:
        once = one_round(windows, size)
        drawn += once[: max(1, int(len(once) * min(1, rounds)))]
        rounds -= 1
    return drawn


def one_round(windows, size):
    order = random.sample(windows, len(windows))
    chunks = [order[i : i + size * 8] for i in range(0, len(order), size * 8)]
    cut = []
    for chunk in chunks:
        chunk.sort(key=lambda window: len(window["ids"]))
        cut += [chunk[i : i + size] for i in range(0, len(chunk), size)]
    random.shuffle(cut)
    return cut


def inputs(windows):
    """ids and features [windows, length], and what to add to the attention so that nobody looks at the filling."""
    length = max(len(window["ids"]) for window in windows)
    ids = torch.zeros(len(windows), length, dtype=torch.long)
    features = torch.zeros(len(windows), length, dtype=torch.long)
    mask = torch.full((len(windows), 1, 1, length), -1e4)
    for row, window in enumerate(windows):
        count = len(window["ids"])
        ids[row, :count] = torch.tensor(window["ids"])
        features[row, :count] = torch.tensor(window["features"])
        mask[row, ..., :count] = 0
    return ids, features, mask


def by_piece(window, labels, length):
    """Labels of words as labels of pieces: a word's first piece answers for it."""
    row = torch.full((length,), UNKNOWN)
    row[torch.tensor(window["firstPiece"])] = torch.tensor(labels)
    return row


def labelled(length, words, begins):
    """A label for each of `length` words: `begins` for the first of a run of the given words, the next label within it."""
    labels = [0] * length
    for i, word in enumerate(words):
        labels[word] = begins + 1 if i > 0 and words[i - 1] == word - 1 else begins
    return labels


def distances(first, last, length):
    """distance-buckets.ts: how far each piece is from the pieces [first, last] of a cue."""
    at = np.arange(length)
    away = at - at.clip(first, last)
    size = np.abs(away)
    far = np.trunc(np.log(np.maximum(size, 1) / 8) / np.log(512 / 8) * 11).astype(int)
    bucket = np.where(size <= 8, size, np.minimum(19, 9 + far))
    bucket = np.where(away >= 0, bucket, DISTANCES // 2 + bucket)
    bucket[first : last + 1] = DISTANCES
    return torch.tensor(bucket)
