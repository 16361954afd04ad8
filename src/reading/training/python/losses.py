"""What the network gets wrong on a batch, and how much of it is right."""

import random

import torch
import torch.nn.functional as F

from windows import UNKNOWN, by_piece, distances, inputs, labelled

# Of cues of several words this share is cut at random: at run time they will be found as badly cut.
CUT_CUES = 0.4


def encode(reader, windows):
    ids, features, mask = inputs(windows)
    return reader.enc(ids, features, mask.to(reader.enc.kind.dtype))


def summed(scores, labels, windows):
    """Cross entropy summed over the pieces, a mean over the windows."""
    scores = scores.float()
    loss = F.cross_entropy(scores.view(-1, scores.shape[-1]), labels.view(-1), ignore_index=UNKNOWN, reduction="sum")
    return loss / len(windows)


def of_names(reader, windows):
    """The loss, the scores of names, and their labels."""
    x = encode(reader, windows)
    names, countries = reader.names(x)
    length = x.shape[1]
    wanted = torch.stack([by_piece(window, window["names"], length) for window in windows])
    countries_wanted = torch.stack([by_piece(window, window["countries"], length) for window in windows])
    return summed(names, wanted, windows) + summed(countries, countries_wanted, windows), names, wanted


def of_attributions(reader, windows):
    """Losses of cues and of source and content; then scores and labels of both, None where no window holds a cue."""
    x = encode(reader, windows)
    cues = reader.cue(x)
    wanted = torch.stack([cue_labels(window, x.shape[1]) for window in windows])
    cue_loss = summed(cues, wanted, windows)
    pairs = [(row, window, cue) for row, window in enumerate(windows) for cue in window["cues"]]
    if not pairs:
        return cue_loss, torch.tensor(0.0), (cues, wanted), None
    scores, labels = attribution_scores(reader, x, pairs)
    return cue_loss, summed(scores, labels, windows), (cues, wanted), (scores, labels)


def cue_labels(window, length):
    labels = [0] * len(window["firstPiece"])
    for cue in window["cues"]:
        for i, word in enumerate(cue["cue"]):
            labels[word] = 1 if i == 0 else 2
    return by_piece(window, labels, length)


def attribution_scores(reader, x, pairs):
    length = x.shape[1]
    means, away, labels = [], [], []
    for row, window, labelled_cue in pairs:
        words = cut(labelled_cue["cue"]) if reader.training else labelled_cue["cue"]
        pieces = [window["firstPiece"][word] for word in words]
        means.append(x[row, torch.tensor(pieces)].mean(0))
        away.append(distances(pieces[0], pieces[-1], length))
        labels.append(attribution_labels(window, labelled_cue, length))
    rows = torch.tensor([row for row, _, _ in pairs])
    scores = reader.arg.pair(reader.arg.pieces(x)[rows], torch.stack(means), torch.stack(away))
    return scores, torch.stack(labels)


def attribution_labels(window, cue, length):
    count = len(window["firstPiece"])
    content = labelled(count, cue["content"], 3)
    source = labelled(count, cue["source"], 1)
    return by_piece(window, [s or c for s, c in zip(source, content)], length)


def cut(words):
    if len(words) == 1 or random.random() >= CUT_CUES:
        return words
    first = random.randrange(len(words))
    return words[first : random.randrange(first, len(words)) + 1]
