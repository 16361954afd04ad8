"""python export_deeds.py deeds.pt FOLDER: deeds.onnx and deed-parts.onnx (int8) into FOLDER"""

import sys
import tempfile
from pathlib import Path

import torch
from torch import nn
from torch.export import Dim

from deeds import Deeds
from export import CUES, LENGTH, quantize, write
from model import WIDTH


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    kept = torch.load(sys.argv[1], map_location="cpu")
    folder = Path(sys.argv[2])
    deeds = Deeds(kept["layers"])
    deeds.load_state_dict(kept["state"])
    deeds.eval()
    with torch.no_grad(), tempfile.TemporaryDirectory() as scratch:
        export_triggers(deeds, f"{scratch}/deeds.onnx")
        export_parts(deeds.arg, f"{scratch}/deed-parts.onnx")
        for name in ("deeds.onnx", "deed-parts.onnx"):
            quantize(f"{scratch}/{name}", folder / name)


class Look(nn.Module):
    def __init__(self, deeds):
        super().__init__()
        self.m = deeds

    def forward(self, middle):
        x = self.m.above(middle.unsqueeze(0))
        return torch.sigmoid(self.m.trig(x))[0], x[0], self.m.arg.pieces(x)[0]


class Parts(nn.Module):
    def __init__(self, head):
        super().__init__()
        self.a = head

    def forward(self, t, c, kind, bucket):
        return torch.sigmoid(self.a.pair(t.unsqueeze(0), c, kind, bucket))


def export_triggers(deeds, path):
    names = {"input_names": ["middle"], "output_names": ["triggers", "x", "t"]}
    shapes = ({0: Dim("length", min=2, max=512)},)
    write(Look(deeds).eval(), (torch.randn(LENGTH, WIDTH),), path, names, shapes)


def export_parts(head, path):
    length, deeds = Dim("length", min=2, max=512), Dim("deeds", min=1, max=512)
    example = (
        torch.randn(LENGTH, head.tok.out_features),
        torch.randn(CUES, WIDTH),
        torch.zeros(CUES, dtype=torch.long),
        torch.ones(CUES, LENGTH, dtype=torch.long),
    )
    names = {"input_names": ["t", "c", "kind", "bucket"], "output_names": ["y"]}
    write(Parts(head).eval(), example, path, names, ({0: length}, {0: deeds}, {0: deeds}, {0: deeds, 1: length}))


if __name__ == "__main__":
    main()
