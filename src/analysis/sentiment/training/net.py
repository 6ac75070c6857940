"""The net: word vectors, distance to the target and features; convolution; attention; a small perceptron."""
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from raw_arrays import read

WIDTH, CHANNELS, HEADS, HIDDEN, NEAR, BUCKETS = 5, 96, 4, 64, 12, 8192
DISTANCES = 2 * NEAR + 2
TARGET = 8


class Parts:
    """Lists of subword buckets, end to end in two files."""

    def __init__(self, folder, kind):
        self.values, self.starts = read(folder, f"{kind}-parts.i32"), read(folder, f"{kind}-starts.i32")

    def of(self, at):
        return self.values[self.starts[at] : self.starts[at + 1]].tolist()


class Net(nn.Module):
    def __init__(self, vectors, features):
        super().__init__()
        count, dimensions = vectors.shape
        self.words = nn.Embedding(count, dimensions, sparse=True)
        unseen = ~vectors.any(1)
        vectors[unseen] = np.random.randn(unseen.sum(), dimensions) * 0.1
        self.words.weight.data.copy_(torch.tensor(vectors))
        self.parts = nn.EmbeddingBag(BUCKETS, dimensions, mode="mean", sparse=True)
        self.parts.weight.data.normal_(0, 0.1)
        self.near = nn.Embedding(DISTANCES, NEAR)
        self.convolution = nn.Linear((dimensions + NEAR + features) * WIDTH, CHANNELS)
        self.attention = nn.Linear(CHANNELS, HEADS)
        self.attention_near = nn.Embedding(DISTANCES, HEADS)
        self.attention_near.weight.data.zero_()
        self.hidden = nn.Linear(CHANNELS * (HEADS + 2), HIDDEN)
        self.output = nn.Linear(HIDDEN, 3)
        self.drop_input, self.drop_hidden = nn.Dropout(0.3), nn.Dropout(0.4)

    def forward(self, ids, features, distances, places, lists):
        texts, length = ids.shape
        vectors = self.words(ids)
        if len(places):
            offsets = torch.tensor(np.cumsum([0] + [len(one) for one in lists[:-1]]))
            made = self.parts(torch.tensor(sum(lists, [])), offsets)
            vectors = vectors.reshape(texts * length, -1).index_copy(0, places, made).reshape(texts, length, -1)
        seen = self.drop_input(torch.cat([vectors, self.near(distances), features], -1))
        padded = F.pad(seen, (0, 0, WIDTH // 2, WIDTH // 2))
        windows = torch.cat([padded[:, at : at + length] for at in range(WIDTH)], -1)
        channels = torch.relu(self.convolution(windows))
        heed = torch.softmax(self.attention(channels) + self.attention_near(distances), 1)
        attended = torch.einsum("bth,btc->bhc", heed, channels).reshape(texts, -1)
        is_target = features[..., TARGET : TARGET + 1]
        at_target = (channels * is_target).sum(1) / is_target.sum(1).clamp(min=1)
        pooled = torch.cat([attended, channels.max(1)[0], at_target], -1)
        return self.output(self.drop_hidden(torch.relu(self.hidden(self.drop_hidden(pooled)))))
