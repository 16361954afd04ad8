"""python reopen.py MODEL base.pt OUT.pt: the int8 weights of MODEL (encoder.onnx, attribution.onnx) as train.py can go on from

Word embeddings come from the base, whole: training leaves them as they are. The rest is rounded to int8 and back.
"""

import sys
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

from model import load, save


def main():
    if len(sys.argv) != 4:
        raise SystemExit(__doc__)
    folder, base, out = (Path(argument) for argument in sys.argv[1:])
    reader, layers, _ = load(base)
    state = reader.state_dict()
    missing = set(state) - {"enc.word.weight"}
    for name, prefix, ours in (("encoder.onnx", "m.", ""), ("attribution.onnx", "a.", "arg.")):
        for key, value in weights_in(onnx.load(folder / name).graph, prefix):
            key = ours + key
            if key in missing:
                state[key] = torch.tensor(value.astype("float32")).reshape(state[key].shape)
                missing.discard(key)
    if missing:
        raise SystemExit(f"{folder}: {min(missing)} is not in it; expected a model with as many layers as {base}")
    save(out, layers, state)


def weights_in(graph, prefix):
    held = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    users = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    for name in held:
        if name.startswith(prefix) and not name.endswith(("_scale", "_zero_point")):
            plain = name.removesuffix("_quantized")
            yield plain.removeprefix(prefix), whole(held, name)
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            bias = bias_after(node, users, held)
            yield f"{bias.removeprefix(prefix).removesuffix('.bias')}.weight", whole(held, node.input[1]).T


def whole(held, name):
    if not name.endswith("_quantized"):
        return held[name]
    plain = name.removesuffix("_quantized")
    return (held[name].astype("float32") - held[f"{plain}_zero_point"].astype("float32")) * held[f"{plain}_scale"]


def bias_after(node, users, held):
    """The matrices have no names of their own: that of the bias added to their product tells which they are."""
    while node.op_type != "Add":
        node = users[node.output[0]][0]
    return next(name for name in node.input if name in held)


if __name__ == "__main__":
    main()
