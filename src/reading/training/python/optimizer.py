"""AdamW with a learning rate of its own for each layer and head."""

import torch

LAYER_DECAY = 0.9
NEW_HEAD_RATE = 1e-3
OLD_HEAD_RATE = 3e-4
HEAD_ALONE_RATE = 3e-3
MOST_GRADIENT = 10.0


class Optimizer:
    """Where the network computes in bfloat16, this keeps a float32 copy of every weight and moves that one."""

    def __init__(self, reader, layers, new, rate, is_bf16):
        self.reader = reader
        # Too few pieces are seen here to teach all of them anew; the base knows them better.
        reader.enc.word.weight.requires_grad_(False)
        self.exact = {}
        if is_bf16:
            self.exact = {key: w.detach().float().clone() for key, w in reader.named_parameters() if w.requires_grad}
            reader.bfloat16()
        groups = [self.group(key, layers, key in new, rate) for key, w in reader.named_parameters() if w.requires_grad]
        self.adam = torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6, fused=True)
        head = [self.moved(key, w) for key, w in reader.named_parameters() if key.startswith("name.")]
        self.head_adam = torch.optim.AdamW(head, lr=HEAD_ALONE_RATE, betas=(0.9, 0.98))

    def group(self, key, layers, is_new, rate):
        weight = self.moved(key, dict(self.reader.named_parameters())[key])
        base = rate_of(key, layers, is_new, rate)
        is_matrix = weight.dim() > 1 and "ln" not in key and "feat" not in key
        return {"params": [weight], "lr": base, "base": base, "weight_decay": 0.01 if is_matrix else 0.0}

    def moved(self, key, weight):
        return self.exact[key].requires_grad_(True) if key in self.exact else weight

    def step(self, loss, share):
        """One step at this share of the full learning rates."""
        for group in self.adam.param_groups:
            group["lr"] = group["base"] * share
        self.take(loss, self.adam)

    def head_step(self, loss):
        self.take(loss, self.head_adam)

    def take(self, loss, adam):
        self.reader.zero_grad(set_to_none=True)
        loss.backward()
        weights = dict(self.reader.named_parameters())
        for key, copy in self.exact.items():
            gradient = weights[key].grad
            copy.grad = None if gradient is None else gradient.float()
        torch.nn.utils.clip_grad_norm_([w for group in adam.param_groups for w in group["params"]], MOST_GRADIENT)
        adam.step()
        with torch.no_grad():
            for key, copy in self.exact.items():
                weights[key].copy_(copy)

    def state(self):
        """All weights in float32."""
        return {key: self.exact.get(key, w).detach().float().clone() for key, w in self.reader.named_parameters()}


def rate_of(key, layers, is_new, rate):
    if key == "enc.feat.weight" or not key.startswith("enc."):
        return NEW_HEAD_RATE if is_new else OLD_HEAD_RATE
    depth = int(key.split(".")[2]) if key.startswith("enc.layers.") else -1
    return rate * LAYER_DECAY ** (layers - 1 - depth)
