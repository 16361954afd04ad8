"""How well the network does on the windows held out; scores of labels, not those of the finished program."""

import torch

import losses

AT_ONCE = 8


def held_out(reader, attributions, names):
    reader.eval()
    with torch.no_grad():
        line = f"held out: {attribution_line(reader, attributions)}; {name_line(reader, names)}"
    reader.train()
    return line


def attribution_line(reader, windows):
    tallies = {"cue": [0, 0], "source": [0, 0], "content": [0, 0]}
    for some in chunks(windows):
        _, _, (cues, wanted), pairs = losses.of_attributions(reader, some)
        add(tallies["cue"], cues, wanted, (1, 2))
        if pairs:
            add(tallies["source"], *pairs, (1, 2))
            add(tallies["content"], *pairs, (3, 4))
    return "F1 of words: " + ", ".join(f"{name} {f1(tally):.1f}" for name, tally in tallies.items())


def name_line(reader, windows):
    tallies = {"PERSON": (1, 2), "ORGANIZATION": (3, 4), "COUNTRY": (5, 6)}
    sums = {name: [0, 0] for name in tallies}
    for some in chunks(windows):
        _, scores, wanted = losses.of_names(reader, some)
        for name, labels in tallies.items():
            add(sums[name], scores, wanted, labels)
    return ", ".join(f"{name} {f1(tally):.1f}" for name, tally in sums.items())


def chunks(windows):
    ordered = sorted(windows, key=lambda window: len(window["ids"]))
    return [ordered[i : i + AT_ONCE] for i in range(0, len(ordered), AT_ONCE)]


def add(tally, scores, wanted, labels):
    known = wanted >= 0
    found = torch.isin(scores.argmax(-1), torch.tensor(labels)) & known
    right = torch.isin(wanted, torch.tensor(labels)) & known
    tally[0] += 2 * int((found & right).sum())
    tally[1] += int(found.sum()) + int(right.sum())


def f1(tally):
    return 100 * tally[0] / max(1, tally[1])
