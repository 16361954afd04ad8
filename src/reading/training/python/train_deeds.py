"""python train_deeds.py --model FOLDER --windows deeds.jsonl --out deeds.pt

The networks of deeds, on the encoder of FOLDER as it stands: its lower layers are shared and stay as they are, so that
names and attributions do not change by it. AdamW in bfloat16 where the processor has it; fixed seeds.
"""

import argparse
import random
import time
from pathlib import Path

import onnx
import torch
import torch.nn.functional as F

import deed_windows
from deeds import TYPES, from_reader
from model import middle_of
from reopen import weights_in
from windows import one_round

WARM_UP = 0.08
HEAD_RATE = 4e-4
MOST_GRADIENT = 5.0


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True, type=Path, help="a folder with encoder.onnx and attribution.onnx")
    parser.add_argument("--windows", required=True, help="what prepare-deeds.ts wrote")
    parser.add_argument("--out", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--lr", type=float, default=1e-4)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


def main():
    given = options()
    random.seed(given.seed)
    torch.manual_seed(given.seed)
    torch.set_num_threads(given.threads)
    windows, held_out = deed_windows.read(given.windows, given.model / "encoder.onnx")
    reader = dict(weights_in(onnx.load(given.model / "encoder.onnx").graph, "m."))
    attribution = dict(weights_in(onnx.load(given.model / "attribution.onnx").graph, "a."))
    depth = 1 + max(int(key.split(".")[2]) for key in reader if key.startswith("enc.layers."))
    first = middle_of(depth)
    deeds = from_reader(reader, attribution, first, depth - first)
    plan = [batch for _ in range(given.rounds) for batch in one_round(windows, given.batch)]
    print(f"{len(windows)} windows, {len(plan)} steps, layers {first + 1} to {depth}", flush=True)
    train(deeds, plan, given.lr, len(plan) // given.rounds, lambda: print(found(deeds, held_out), flush=True))
    torch.save({"state": deeds.state_dict(), "layers": depth - first}, given.out)


def train(deeds, plan, rate, steps_to_a_look, look):
    heads = [*deeds.trig.parameters(), *deeds.arg.parameters()]
    groups = [{"params": list(deeds.layers.parameters()), "base": rate}, {"params": heads, "base": HEAD_RATE}]
    adam = torch.optim.AdamW([{**group, "lr": group["base"]} for group in groups], betas=(0.9, 0.98), weight_decay=0.01)
    deeds.train()
    start = time.time()
    for step, windows in enumerate(plan, 1):
        warm = min(1, step / (WARM_UP * len(plan)))
        for group in adam.param_groups:
            group["lr"] = group["base"] * warm * max(0.01, 1 - step / len(plan))
        loss = loss_of(deeds, windows)
        adam.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(deeds.parameters(), MOST_GRADIENT)
        adam.step()
        if step % 100 == 0:
            print(f"step {step}: {(time.time() - start) / step:.2f} s a step, loss {loss.item():.2f}", flush=True)
        if step % steps_to_a_look == 0:
            look()


def loss_of(deeds, windows):
    x, mask = deed_windows.vectors(windows)
    length = x.shape[1]
    with torch.autocast("cpu", torch.bfloat16):
        x = deeds.above(x, mask)
        scores = deeds.trig(x)
    loss = wrongness(scores, [deed_windows.trigger_labels(window, length) for window in windows])
    pairs = [(window, deed) for window in windows for deed in window["deeds"]]
    if pairs:
        parts = part_scores(deeds, windows, x)
        loss = loss + wrongness(parts, [deed_windows.part_labels(window, deed, length) for window, deed in pairs])
    return loss / len(windows)


def part_scores(deeds, windows, x):
    rows, own, kinds, away = deed_windows.triggers(windows, x)
    with torch.autocast("cpu", torch.bfloat16):
        return deeds.arg.pair(deeds.arg.pieces(x)[rows], own, kinds, away)


def wrongness(scores, labels):
    labels = torch.stack(labels)
    loss = F.binary_cross_entropy_with_logits(scores.float(), labels.clamp(min=0), reduction="none")
    return (loss * (labels >= 0)).sum()


@torch.no_grad()
def found(deeds, windows):
    """Precision and recall of the words that tell deeds, at even chances."""
    deeds.eval()
    counts = torch.zeros(3, len(TYPES))
    for window in windows:
        x, mask = deed_windows.vectors([window])
        seen = deeds.trig(deeds.above(x, mask))[0, :, : len(TYPES)] > 0
        labels = deed_windows.trigger_labels(window, x.shape[1])[:, : len(TYPES)]
        counts += torch.stack([(seen & (labels == 1)).sum(0), (seen & (labels >= 0)).sum(0), (labels == 1).sum(0)])
    deeds.train()
    share = lambda part, whole: f"{100 * part / max(1, whole):.0f}"
    lines = [f"{kind} P {share(hit, said)} R {share(hit, told)}" for kind, (hit, said, told) in zip(TYPES, counts.T.tolist())]
    return "held out: " + ", ".join(lines)


if __name__ == "__main__":
    main()
