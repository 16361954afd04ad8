"""The network: a small BERT that knows a feature of each word, and heads on it for cues, their source and content, and names."""

import math

import torch
import torch.nn.functional as F
from torch import nn

WIDTH = 384
# Shape x quote state x gap before the word; FEATURES in features.ts.
FEATURES = 126
# Signed distance to the cue, exact up to 8 pieces and logarithmic beyond; distance-buckets.ts.
DISTANCES = 40
CUE_LABELS = 3
ATTRIBUTION_LABELS = 5
NAME_TYPES = 8
NAME_LABELS = 1 + 2 * NAME_TYPES
COUNTRY_LABELS = 3


class Dropout(nn.Module):
    """Dropout from a pool of random bits: drawing fresh ones costs a tenth of a training step on a processor."""

    pools = {}

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training or self.share == 0:
            return x
        pool = self.pool(x.dtype)
        count = x.numel()
        if count > pool.numel():
            return F.dropout(x, self.share)
        start = int(torch.randint(0, pool.numel() - count + 1, (1,)))
        return x * pool[start : start + count].view_as(x)

    def pool(self, dtype):
        key = (self.share, dtype)
        if key not in Dropout.pools:
            kept = (torch.rand(1 << 24) >= self.share).float()
            Dropout.pools[key] = (kept / (1 - self.share)).to(dtype)
        return Dropout.pools[key]


class Layer(nn.Module):
    def __init__(self, drop, heads=12, inner=1536):
        super().__init__()
        self.h = heads
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.o = nn.Linear(WIDTH, WIDTH)
        self.ln1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, inner)
        self.down = nn.Linear(inner, WIDTH)
        self.ln2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(drop)

    def forward(self, x, mask):
        x = self.ln1(x + self.drop(self.o(self.attend(x, mask))))
        return self.ln2(x + self.drop(self.down(F.gelu(self.up(x)))))

    def attend(self, x, mask):
        batch, length, _ = x.shape
        each = WIDTH // self.h
        parts = self.qkv(x).view(batch, length, 3, self.h, each)
        q, k, v = parts.permute(2, 0, 3, 1, 4).unbind(0)
        if self.training and x.dtype == torch.float32:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
            return mixed.transpose(1, 2).reshape(batch, length, WIDTH)
        # In bfloat16 three times as fast as torch's own, and what the exporter writes down plainly.
        scores = q @ k.transpose(-1, -2) / math.sqrt(each)
        if mask is not None:
            scores = scores + mask
        return (torch.softmax(scores, -1) @ v).transpose(1, 2).reshape(batch, length, WIDTH)


class Encoder(nn.Module):
    def __init__(self, layers, drop, pieces=30522):
        super().__init__()
        self.word = nn.Embedding(pieces, WIDTH)
        self.pos = nn.Embedding(512, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.feat = nn.Embedding(FEATURES, WIDTH)
        nn.init.zeros_(self.feat.weight)
        self.ln = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(drop)
        self.layers = nn.ModuleList(Layer(drop) for _ in range(layers))

    def forward(self, ids, features, mask=None):
        return self.with_middle(ids, features, mask)[0]

    def with_middle(self, ids, features, mask=None):
        """The vectors after the last layer, and those where the networks of deeds go on with layers of their own."""
        x = self.word(ids) + self.pos.weight[: ids.shape[1]] + self.kind + self.feat(features)
        x = self.drop(self.ln(x))
        middle = x
        for i, layer in enumerate(self.layers):
            x = layer(x, mask)
            if i + 1 == middle_of(len(self.layers)):
                middle = x
        return x, middle


def middle_of(layers):
    """How many layers are shared with the networks of deeds: 9 of 12, 4 of 6."""
    return (3 * layers + 1) // 4


class LabelHead(nn.Module):
    """Labels for each piece."""

    def __init__(self, labels, drop, inner=256):
        super().__init__()
        self.a = nn.Linear(WIDTH, inner)
        self.b = nn.Linear(inner, labels)
        self.drop = Dropout(drop)

    def forward(self, x):
        return self.b(self.drop(F.gelu(self.a(self.drop(x)))))


class AttributionHead(nn.Module):
    """Labels of source and content for each pair of a cue and a piece."""

    def __init__(self, drop, labels=ATTRIBUTION_LABELS, inner=192, seen=96):
        super().__init__()
        self.tok = nn.Linear(WIDTH, 2 * inner)
        self.cue = nn.Linear(WIDTH, 2 * inner)
        # The last vector stands for the cue itself.
        self.dist = nn.Embedding(DISTANCES + 1, inner)
        self.conv = nn.Conv1d(inner, seen, 5, padding=2)
        self.conv2 = nn.Conv1d(seen, seen, 5, padding=4, dilation=2)
        self.out = nn.Linear(inner + 2 * seen, labels)
        self.drop = Dropout(drop)

    def pieces(self, x):
        """What depends on the piece alone; computed once a window, however many cues there are."""
        return self.tok(self.drop(x))

    def pair(self, pieces, cue, distance, further=0):
        """pieces [cues or 1, length, 2 inner], cue [cues, width], distance [cues, length]"""
        plain, product = pieces.chunk(2, -1)
        cue_plain, cue_product = self.cue(self.drop(cue)).unsqueeze(1).chunk(2, -1)
        x = F.gelu(plain + cue_plain + product * cue_product + self.dist(distance) + further)
        near = F.gelu(self.conv(x.transpose(1, 2)))
        far = F.gelu(self.conv2(near))
        return self.out(self.drop(torch.cat([x, near.transpose(1, 2), far.transpose(1, 2)], -1)))


class Reader(nn.Module):
    def __init__(self, layers=12, drop=0.1):
        super().__init__()
        self.enc = Encoder(layers, drop)
        self.cue = LabelHead(CUE_LABELS, drop)
        self.arg = AttributionHead(drop)
        self.name = LabelHead(NAME_LABELS + COUNTRY_LABELS, drop)

    def names(self, x):
        """Labels of the outermost names, and those of countries alone, also inside other names."""
        return self.name(x).split((NAME_LABELS, COUNTRY_LABELS), -1)


def save(path, layers, state):
    torch.save({"state": state, "config": {"layers": layers}}, path)


def load(path, drop=0.1):
    """A reader as `save` kept it, its layers, and the names of weights that the file lacks: those are as they were drawn."""
    kept = torch.load(path, map_location="cpu")
    layers = kept["config"]["layers"]
    reader = Reader(layers, drop)
    result = reader.load_state_dict(kept["state"], strict=False)
    if result.unexpected_keys:
        unknown = result.unexpected_keys[0]
        raise SystemExit(f"{path}: holds {unknown}, which this network does not know; expected a file of base.py or train.py")
    return reader, layers, set(result.missing_keys)
