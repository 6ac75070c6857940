"""Trains the convolution of `earshot` on the arrays that prepare.ts wrote.

Usage: train_net.py FOLDER SEED EPOCHS TEXTS_PER_EPOCH — writes net-<parameter>.f32 into FOLDER.
"""
import math
import random
import sys

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from net import Net, Parts
from raw_arrays import read, write

folder, seed, epochs, texts_per_epoch = sys.argv[1], *map(int, sys.argv[2:5])
torch.set_num_threads(1)
torch.manual_seed(seed)
np.random.seed(seed)
random.seed(seed)

DIMENSIONS, FEATURES, FIRST_WORD = 100, 9, 7
WORD_DROPOUT, LEXICON_DROPOUT, SMOOTHING = 0.1, 0.15, 0.06
BATCH, RATE, WORD_RATE = 64, 2e-3, 1e-3

starts, ids = read(folder, "text-starts.i32"), read(folder, "ids.i32")
features = read(folder, "features.f32").reshape(-1, FEATURES)
distances = read(folder, "distances.u8")
unknown, words = Parts(folder, "unknown"), Parts(folder, "word")
labels, weights = read(folder, "labels.f32").reshape(-1, 3), read(folder, "weights.f32")
sets = read(folder, "sets.i32")
lengths = np.diff(starts)


def batches(chosen):
    """Texts of one length together, so that nothing is padded."""
    by_length = {}
    for text in chosen:
        by_length.setdefault(lengths[text], []).append(text)
    found = [group[at : at + BATCH] for group in by_length.values() for at in range(0, len(group), BATCH)]
    random.shuffle(found)
    return found


def inputs(batch):
    """Token arrays of a batch, with some words made unknown and sometimes the lexicon hidden."""
    at = np.stack([np.arange(starts[text], starts[text + 1]) for text in batch])
    batch_ids, batch_features = ids[at].astype(np.int64), features[at]
    dropped = (np.random.rand(*at.shape) < WORD_DROPOUT) & (batch_ids >= FIRST_WORD)
    places, lists = [], []
    for place, (id_, token, drop) in enumerate(zip(batch_ids.ravel(), at.ravel(), dropped.ravel())):
        if id_ == 0:
            places.append(place), lists.append(unknown.of(token))
        elif drop:
            places.append(place), lists.append(words.of(id_) if random.random() < 0.7 else [0])
    batch_ids[dropped] = 0
    if random.random() < LEXICON_DROPOUT:
        batch_features = batch_features.copy()
        batch_features[..., :3] = 0
    return (
        torch.tensor(batch_ids),
        torch.tensor(batch_features),
        torch.tensor(distances[at].astype(np.int64)),
        torch.tensor(places, dtype=torch.long),
        lists,
    )


net = Net(read(folder, "vectors.f32").reshape(-1, DIMENSIONS), FEATURES)
set_bias = nn.Parameter(torch.zeros(int(sets.max()) + 1, 3))
dense = [p for name, p in net.named_parameters() if name not in ("words.weight", "parts.weight")] + [set_bias]
optimizers = [
    (torch.optim.AdamW(dense, lr=RATE, weight_decay=1e-3), RATE),
    (torch.optim.SparseAdam([net.words.weight, net.parts.weight], lr=WORD_RATE), WORD_RATE),
]
share = weights / weights.sum()
average, step, total = {}, 0, None
for epoch in range(epochs):
    plan = batches(np.random.choice(len(share), texts_per_epoch, p=share))
    total = total or len(plan) * epochs
    sum_of_losses = 0.0
    for batch in plan:
        pace = min(1, step / 200) * 0.5 * (1 + math.cos(math.pi * min(1, step / total)))
        for optimizer, rate in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = rate * pace + 1e-6
            optimizer.zero_grad()
        # Each set has a label scheme of its own: its bias takes that up, and is left out of what is kept.
        scores = net(*inputs(batch)) + set_bias[torch.tensor(sets[batch].astype(np.int64))]
        wanted = torch.tensor(labels[batch]) * (1 - SMOOTHING) + SMOOTHING / 3
        loss = -(wanted * F.log_softmax(scores, 1)).sum(1).mean()
        loss.backward()
        nn.utils.clip_grad_norm_(dense, 1.0)
        for optimizer, _ in optimizers:
            optimizer.step()
        sum_of_losses, step = sum_of_losses + loss.item(), step + 1
        if step > total * 0.5 and step % 25 == 0:
            for name, p in net.named_parameters():
                kept = average.setdefault(name, p.detach().clone())
                kept.mul_(0.97).add_(p.detach(), alpha=0.03)
    print(f"epoch {epoch + 1} of {epochs}: loss {sum_of_losses / len(plan):.4f}", flush=True)
for name, p in average.items():
    write(folder, f"net-{name}.f32", p.numpy())
