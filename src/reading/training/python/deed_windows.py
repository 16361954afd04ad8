"""Windows with deeds marked in them: reading them, and batches of them as tensors."""

import json

import numpy as np
import onnxruntime
import torch

from deeds import CONDITIONAL, PLANNED, TRIGGER_LABELS, TYPES
from model import WIDTH
from windows import UNKNOWN, distances

UNSEEN = -1e4


def read(path, encoder):
    """The windows to train on, and those held out, each with the vectors that the encoder has in its middle."""
    session = onnxruntime.InferenceSession(str(encoder))
    with open(path, encoding="utf8") as lines:
        windows = [prepared(json.loads(line), session) for line in lines]
    if not windows:
        raise SystemExit(f"{path}: holds no window, expected what prepare-deeds.ts wrote")
    return [w for w in windows if not w["heldOut"]], [w for w in windows if w["heldOut"]]


def prepared(window, session):
    given = {name: np.array([window[key]], dtype=np.int64) for name, key in (("ids", "ids"), ("feats", "features"))}
    (middle,) = session.run(["middle"], given)
    return {**window, "middle": torch.tensor(middle).half(), "deeds": merged(window["deeds"])}


def merged(deeds):
    """Two marks of one type at one word are one deed with the actors of both."""
    found = {}
    for deed in deeds:
        known = found.setdefault((deed["type"], deed["trigger"]), {**deed, "actors": []})
        known["actors"] += deed["actors"]
    return list(found.values())


def vectors(windows):
    """The middle vectors [windows, length, width], and what to add to the attention so that nobody looks at the filling."""
    length = max(len(window["ids"]) for window in windows)
    x = torch.zeros(len(windows), length, WIDTH)
    mask = torch.full((len(windows), 1, 1, length), UNSEEN)
    for row, window in enumerate(windows):
        count = len(window["ids"])
        x[row, :count] = window["middle"].float()
        mask[row, ..., :count] = 0
    return x, mask


def trigger_labels(window, length):
    labels = unmarked(window, length, TRIGGER_LABELS)
    for deed in window["deeds"]:
        piece = window["firstPiece"][deed["trigger"]]
        labels[piece, TYPES.index(deed["type"])] = 1
        if deed["conditional"]:
            labels[piece, CONDITIONAL] = 1
        if deed["planned"]:
            labels[piece, PLANNED] = 1
    return labels


def part_labels(window, deed, length):
    labels = unmarked(window, length, 2)
    for column, words in ((0, deed["actors"]), (1, deed["matter"])):
        for word in words:
            labels[window["firstPiece"][word], column] = 1
    return labels


def unmarked(window, length, columns):
    """Nothing where a person has looked, unknown elsewhere: often a passage alone is marked."""
    labels = torch.full((length, columns), float(UNKNOWN))
    first, last = window["marked"]
    labels[torch.tensor(window["firstPiece"][first:last], dtype=torch.long)] = 0
    return labels


def triggers(windows, x):
    """For each deed: its window's row, its trigger's vector, its type, and how far each piece is from the trigger."""
    pairs = [(row, window, deed) for row, window in enumerate(windows) for deed in window["deeds"]]
    rows = [row for row, _, _ in pairs]
    pieces = [window["firstPiece"][deed["trigger"]] for _, window, deed in pairs]
    kinds = torch.tensor([TYPES.index(deed["type"]) for _, _, deed in pairs])
    away = torch.stack([distances(piece, piece, x.shape[1]) for piece in pieces])
    return rows, torch.stack([x[row, piece] for row, piece in zip(rows, pieces)]), kinds, away
