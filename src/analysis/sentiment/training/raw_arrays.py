"""Bare little-endian arrays, as raw-arrays.ts writes and reads them; the ending says the kind of number."""
import os

import numpy as np

KINDS = {"f32": np.float32, "i32": np.int32, "u8": np.uint8}


def read(folder, name):
    return np.fromfile(os.path.join(folder, name), KINDS[name.rsplit(".", 1)[1]])


def write(folder, name, values):
    values.astype(KINDS[name.rsplit(".", 1)[1]]).tofile(os.path.join(folder, name))
