"""python train.py --base base.pt --vocabulary vocabulary.txt --windows FOLDER --out reader.pt

One encoder, two tasks: batches of attributions and of names mixed evenly, AdamW, the learning rate rising over the first
8 % of the steps and falling to nothing at the last. With the same seed, one thread and the same versions of the packages
the weights are the same to the bit.
"""

import argparse
import random
import time

import numpy as np
import torch

import losses
from model import load, save
from optimizer import Optimizer
from progress import held_out
from windows import Variety, batches, read

WARM_UP = 0.08
# Source and content have many more labels than cues; at this weight both learn.
ATTRIBUTION_WEIGHT = 0.2
STEPS_TO_A_LINE = 20
STEPS_TO_A_LOOK = 500
# Windows held out that a look takes in: enough to see where training goes, and no more time than a few steps.
LOOKED_AT = 100


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", required=True, help="what base.py wrote, or train.py before: training goes on from there")
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--windows", required=True, help="the folder that prepare.ts wrote")
    parser.add_argument("--out", required=True)
    parser.add_argument("--attribution-rounds", type=float, default=4)
    parser.add_argument("--name-rounds", type=float, default=4)
    parser.add_argument("--head-steps", type=int, default=0, help="steps for a new head of names alone, before the rest")
    parser.add_argument("--lr", type=float, default=1e-4, help="of the last layer; a layer below has .9 of it")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--steps", type=int, default=0, help="stop after so many, to try the recipe out")
    parser.add_argument("--bf16", action="store_true", help="compute in bfloat16: ten times slower unless the processor has AVX-512 BF16 or AMX")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


def fix_seeds(seed, threads):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    torch.set_num_threads(threads)
    torch.use_deterministic_algorithms(True)
    # Nothing here reads what it has not written; filling it first doubles the time of a step.
    torch.utils.deterministic.fill_uninitialized_memory = False


def main():
    given = options()
    fix_seeds(given.seed, given.threads)
    variety = Variety(given.vocabulary)
    attributions, attributions_held_out = read(f"{given.windows}/attributions.jsonl")
    names, names_held_out = read(f"{given.windows}/names.jsonl")
    reader, layers, new = load(given.base)
    optimizer = Optimizer(reader, layers, new, given.lr, given.bf16)
    untaught = tuple(untaught_heads(given))
    keep = lambda: save(given.out, layers, {k: w for k, w in optimizer.state().items() if not k.startswith(untaught)})
    look = lambda: print(held_out(reader, some(attributions_held_out), some(names_held_out)), flush=True)
    if given.head_steps:
        train_head(reader, variety, optimizer, batches(names, given.name_rounds, given.batch)[: given.head_steps])
    plan = mixed(
        batches(attributions, given.attribution_rounds, given.batch), batches(names, given.name_rounds, given.batch)
    )
    if given.steps:
        plan = plan[: given.steps]
    print(f"{len(attributions)} + {len(names)} windows, {len(plan)} steps, {layers} layers", flush=True)
    train(reader, variety, optimizer, plan, lambda: (keep(), look()))
    keep()
    look()


def untaught_heads(given):
    """Heads that this training does not touch are left out of the file, so that a later one knows them for new."""
    if not given.name_rounds:
        yield "name."
    if not given.attribution_rounds:
        yield from ("cue.", "arg.")


def some(windows):
    return windows[:: -(-len(windows) // LOOKED_AT)] if windows else []


def mixed(one, other):
    """Both lists in their order, evenly mixed."""
    placed = [((i + random.random()) / len(part), batch) for part in (one, other) for i, batch in enumerate(part)]
    return [batch for _, batch in sorted(placed, key=lambda pair: pair[0])]


def train(reader, variety, optimizer, plan, now_and_then):
    reader.train()
    start = time.time()
    warm = max(1, int(WARM_UP * len(plan)))
    sums = Means()
    for step, windows in enumerate(plan):
        rate = step / warm if step < warm else (1 - step / len(plan)) / (1 - WARM_UP)
        optimizer.step(loss_of(reader, [variety.of(window) for window in windows], sums), min(1, rate))
        if (step + 1) % STEPS_TO_A_LINE == 0:
            print(f"step {step + 1}: {sums.line()}, {(time.time() - start) / (step + 1):.2f} s a step", flush=True)
        if (step + 1) % STEPS_TO_A_LOOK == 0:
            now_and_then()


def train_head(reader, variety, optimizer, plan):
    """The names' head by itself on an encoder that stands still: its early errors would shake what the encoder knows."""
    reader.train()
    sums = Means()
    moving = [weight for weight in reader.enc.parameters() if weight.requires_grad]
    for weight in moving:
        weight.requires_grad_(False)
    for windows in plan:
        loss, *_ = losses.of_names(reader, [variety.of(window) for window in windows])
        sums.add("names", loss)
        optimizer.head_step(loss)
    for weight in moving:
        weight.requires_grad_(True)
    print(f"{len(plan)} steps for the head alone: {sums.line()}", flush=True)


def loss_of(reader, windows, sums):
    if "names" in windows[0]:
        loss, *_ = losses.of_names(reader, windows)
        sums.add("names", loss)
        return loss
    cue_loss, attribution_loss, *_ = losses.of_attributions(reader, windows)
    sums.add("cues", cue_loss)
    sums.add("source and content", attribution_loss)
    return cue_loss + ATTRIBUTION_WEIGHT * attribution_loss


class Means:
    """Mean losses since the last line was printed."""

    def __init__(self):
        self.sums = {}

    def add(self, name, loss):
        self.sums.setdefault(name, []).append(loss.item())

    def line(self):
        line = ", ".join(f"{name} {np.mean(values):.2f}" for name, values in sorted(self.sums.items()))
        self.sums.clear()
        return line


if __name__ == "__main__":
    main()
