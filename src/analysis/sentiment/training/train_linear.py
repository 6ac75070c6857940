"""Fits a multinomial logistic regression to the sparse rows that encode-linear.ts wrote, by L-BFGS.

Usage: train_linear.py FOLDER NAME STRENGTH ROUNDS — reads FOLDER/NAME-*.*, writes FOLDER/NAME-table.f32
(features × 3) and FOLDER/NAME-bias.f32. STRENGTH is that of the L2 penalty.
"""
import sys

import numpy as np
import scipy.sparse as sparse
from scipy.optimize import minimize

from raw_arrays import read, write

folder, name, strength, rounds = sys.argv[1], sys.argv[2], float(sys.argv[3]), int(sys.argv[4])
starts, columns = read(folder, f"{name}-row-starts.i32"), read(folder, f"{name}-columns.i32")
size = int(columns.max()) + 1
rows = sparse.csr_matrix((read(folder, f"{name}-values.f32").astype(np.float64), columns, starts), (len(starts) - 1, size))
rows.sum_duplicates()
columns_first = rows.T.tocsr()
labels = read(folder, f"{name}-labels.f32").reshape(-1, 3).astype(np.float64)
sets = read(folder, f"{name}-sets.i32")
weights = read(folder, f"{name}-weights.f32").astype(np.float64)
weights /= weights.sum()
# How common each label is in each set is given, so that it is not learned from the set's words.
prior = np.zeros_like(labels)
for one in np.unique(sets):
    prior[sets == one] = np.log(labels[sets == one].mean(0) * 0.9 + 0.1 / 3)


def loss(flat):
    table, bias = flat[: 3 * size].reshape(size, 3), flat[3 * size :]
    scores = rows.dot(table) + bias + prior
    scores -= scores.max(1, keepdims=True)
    powers = np.exp(scores)
    sums = powers.sum(1, keepdims=True)
    slope = weights[:, None] * (powers / sums - labels)
    value = -(weights[:, None] * labels * (scores - np.log(sums))).sum() + 0.5 * strength * (table * table).sum()
    return value, np.concatenate([(columns_first.dot(slope) + strength * table).ravel(), slope.sum(0)])


best = minimize(loss, np.zeros(3 * size + 3), jac=True, method="L-BFGS-B", options=dict(maxiter=rounds, maxcor=6))
print(f"{name}: loss {best.fun:.4f} after {best.nit} rounds", flush=True)
write(folder, f"{name}-table.f32", best.x[: 3 * size])
write(folder, f"{name}-bias.f32", best.x[3 * size :])
