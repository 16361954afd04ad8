"""python export.py reader.pt VOCABULARY WINDOWS FOLDER: encoder.onnx, attribution.onnx (int8) and vocabulary.txt into FOLDER

Word pieces that are neither common nor seen twice in training are dropped; their words are then read in shorter pieces.
"""

import json
import sys
import tempfile
from collections import Counter
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn
from torch.export import Dim

from model import WIDTH, load

# The first pieces of the vocabulary are the commonest.
COMMON = 8000
LEAST_SEEN = 2
SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
QUANTIZED = ["MatMul", "Gemm", "Gather"]
# Any lengths but 1 and 2: the exporter takes what it sees for a constant where it is one of these.
LENGTH, CUES = 40, 3


def main():
    if len(sys.argv) != 5:
        raise SystemExit(__doc__)
    source, vocabulary, windows, folder = (Path(argument) for argument in sys.argv[1:])
    reader, _, missing = load(source)
    if missing:
        raise SystemExit(f"{source}: lacks {min(missing)}; expected what train.py wrote at its end")
    reader.eval()
    folder.mkdir(parents=True, exist_ok=True)
    trim(reader, vocabulary, windows, folder / "vocabulary.txt")
    with torch.no_grad(), tempfile.TemporaryDirectory() as scratch:
        export_encoder(reader, f"{scratch}/encoder.onnx")
        export_attribution(reader, f"{scratch}/attribution.onnx")
        for name in ("encoder.onnx", "attribution.onnx"):
            quantize(f"{scratch}/{name}", folder / name)


def trim(reader, vocabulary, windows, out):
    pieces = vocabulary.read_text(encoding="utf8").splitlines()
    seen = Counter()
    for path in (windows / "attributions.jsonl", windows / "names.jsonl"):
        with open(path, encoding="utf8") as lines:
            for line in lines:
                seen.update(json.loads(line)["ids"])
    kept = [i for i, piece in enumerate(pieces) if seen[i] >= LEAST_SEEN or piece in SPECIAL or is_common(i, piece)]
    reader.enc.word = nn.Embedding.from_pretrained(reader.enc.word.weight.data[kept].clone())
    out.write_text("".join(f"{pieces[i]}\n" for i in kept), encoding="utf8")
    print(f"{len(kept)} of {len(pieces)} word pieces kept")


def is_common(index, piece):
    bare = piece.removeprefix("##")
    if piece.startswith("[unused") or not bare.isascii():
        return False
    return index < COMMON or len(bare) <= 2


class Encode(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.m = reader

    def forward(self, ids, feats):
        x, middle = self.m.enc.with_middle(ids, feats)
        names, countries = (torch.softmax(scores, -1)[0] for scores in self.m.names(x))
        return torch.softmax(self.m.cue(x), -1)[0], x[0], self.m.arg.pieces(x)[0], names, countries, middle[0]


class Attribute(nn.Module):
    def __init__(self, head):
        super().__init__()
        self.a = head

    def forward(self, t, c, bucket):
        return torch.log_softmax(self.a.pair(t.unsqueeze(0), c, bucket), -1)


def export_encoder(reader, path):
    length = Dim("length", min=2, max=512)
    # Two tensors, though alike: one handed over twice the exporter would take for one input.
    ids, features = torch.ones(1, LENGTH, dtype=torch.long), torch.ones(1, LENGTH, dtype=torch.long)
    names = {"input_names": ["ids", "feats"], "output_names": ["cue", "x", "t", "names", "countries", "middle"]}
    shapes = ({1: length}, {1: length})
    write(Encode(reader).eval(), (ids, features), path, names, shapes)


def export_attribution(reader, path):
    length, cues = Dim("length", min=2, max=512), Dim("cues", min=1, max=512)
    pieces = torch.randn(LENGTH, reader.arg.tok.out_features)
    buckets = torch.ones(CUES, LENGTH, dtype=torch.long)
    names = {"input_names": ["t", "c", "bucket"], "output_names": ["y"]}
    shapes = ({0: length}, {0: cues}, {0: cues, 1: length})
    write(Attribute(reader.arg).eval(), (pieces, torch.randn(CUES, WIDTH), buckets), path, names, shapes)


def write(network, example, path, names, shapes):
    torch.onnx.export(
        network, example, path, dynamo=True, external_data=False, opset_version=18, dynamic_shapes=shapes, **names
    )


def quantize(path, out):
    prepared = f"{path}.prepared"
    quant_pre_process(path, prepared, skip_symbolic_shape=True)
    # Seven bits a weight: products of eight saturate where a processor has no VNNI, and names lose up to a point by it.
    quantize_dynamic(
        prepared,
        out,
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        op_types_to_quantize=QUANTIZED,
    )
    strip(out)
    print(f"{out.name}: {out.stat().st_size / 1e6:.2f} MB")


def strip(path):
    """The exporter writes where on its machine the code lay into every node: that is nobody's business."""
    network = onnx.load(path)
    graph = network.graph
    parts = [*graph.node, *graph.input, *graph.output, *graph.value_info, *graph.initializer, graph, network]
    for part in parts:
        part.ClearField("doc_string")
        if hasattr(part, "metadata_props"):
            del part.metadata_props[:]
    onnx.save(network, path)


if __name__ == "__main__":
    main()
