"""The networks of deeds: the reader's upper layers taught anew, a head for the words that tell deeds, one for who and what."""

import torch
from torch import nn

from model import AttributionHead, LabelHead, Layer

# In the order of DEED_TYPES in deed-networks.ts.
TYPES = ("PROPOSED", "AGREED", "MET")
# A word tells a deed of each type, one under conditions, one still to come; TRIGGER in deed-networks.ts.
TRIGGER_LABELS = 5
CONDITIONAL, PLANNED = 3, 4
# A word is of the actors, of the matter; PART in deed-networks.ts.
PART_LABELS = 2
# Few words tell a deed: to start from even chances would shake the layers below.
SELDOM = -4.0


class PartsHead(AttributionHead):
    """Who did a deed and what it is about, for each pair of a deed and a piece: a deed's trigger stands where a cue does."""

    def __init__(self, drop):
        super().__init__(drop, PART_LABELS)
        self.kind = nn.Embedding(len(TYPES), self.dist.embedding_dim)

    def pair(self, pieces, trigger, kind, distance):
        """pieces [deeds or 1, length, 2 inner], trigger [deeds, width], kind [deeds], distance [deeds, length]"""
        return super().pair(pieces, trigger, distance, self.kind(kind).unsqueeze(1))


class Deeds(nn.Module):
    def __init__(self, layers, drop=0.1):
        super().__init__()
        self.layers = nn.ModuleList(Layer(drop) for _ in range(layers))
        self.trig = LabelHead(TRIGGER_LABELS, drop)
        self.arg = PartsHead(drop)
        nn.init.constant_(self.trig.b.bias, SELDOM)

    def above(self, middle, mask=None):
        """What the upper layers make of the vectors out of the middle of the encoder."""
        x = middle
        for layer in self.layers:
            x = layer(x, mask)
        return x


def from_reader(reader_weights, attribution_weights, first, layers):
    """
    The networks as the reader's own: its layers from `first` on, its head for cues as far as it goes, and its head for
    source and content as one for actors and matter. From such a start a round teaches what five from nowhere do not.
    """
    deeds = Deeds(layers)
    state = deeds.state_dict()
    tensor = lambda weights, key, like: torch.tensor(weights[key].astype("float32")).reshape(state[like].shape)
    for key in state:
        room, _, rest = key.partition(".")
        if room == "layers":
            index, _, inner = rest.partition(".")
            state[key] = tensor(reader_weights, f"enc.layers.{first + int(index)}.{inner}", key)
        elif room == "trig" and rest.startswith("a."):
            state[key] = tensor(reader_weights, f"cue.{rest}", key)
        elif room == "arg" and rest.startswith("tok."):
            state[key] = tensor(reader_weights, key, key)
        elif room == "arg" and not rest.startswith(("kind.", "out.")):
            state[key] = tensor(attribution_weights, rest, key)
    for rest in ("weight", "bias"):
        outside, *labels = torch.tensor(attribution_weights[f"out.{rest}"].astype("float32"))
        source, content = torch.stack(labels[:2]).mean(0), torch.stack(labels[2:]).mean(0)
        state[f"arg.out.{rest}"] = torch.stack([source - outside, content - outside])
    state["arg.kind.weight"] *= 0.02
    deeds.load_state_dict(state)
    return deeds
