"""Vectors of training examples on disk, so that training again encodes only what is new."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

Encode = Callable[[list[str]], NDArray[np.float32]]

BATCH = 64
"""How many texts are encoded at once."""


class EmbeddingCache:
    """One file a encoder: `<label>.npz` with the texts' hashes and their vectors. A damaged file is written anew."""

    def __init__(self, folder: Path, label: str) -> None:
        self._path = folder / f"{label}.npz"

    def encode(self, texts: Sequence[str], *encoders: Encode) -> NDArray[np.float32]:
        """Vectors for texts in their order; only unknown ones are encoded, by all encoders at once."""
        known = self._read()
        missing = [text for text in dict.fromkeys(texts) if _key(text) not in known]
        known.update(zip(map(_key, missing), encode_all(missing, *encoders), strict=True))
        if missing:
            self._write(known)
        return np.stack([known[_key(text)] for text in texts])

    def _read(self) -> dict[str, NDArray[np.float32]]:
        try:
            with np.load(self._path) as stored:
                return dict(zip(stored["keys"].tolist(), stored["vectors"], strict=True))
        except (OSError, ValueError, KeyError, EOFError, BadZipFile):
            return {}

    def _write(self, known: dict[str, NDArray[np.float32]]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        partial = self._path.with_suffix(f".{os.getpid()}.part.npz")  # two trainings may write at once
        np.savez(partial, keys=np.array(list(known)), vectors=np.stack(list(known.values())))
        partial.replace(self._path)


def encode_all(texts: Sequence[str], *encoders: Encode) -> list[NDArray[np.float32]]:
    """The texts' vectors in their order; each encoder takes one batch after the other, in a thread of its own.

    Texts of like length are in one batch, because encoders take those together.
    """
    idle: SimpleQueue[Encode] = SimpleQueue()
    for encode in encoders:
        idle.put(encode)

    def encoded(batch: list[str]) -> NDArray[np.float32]:
        encode = idle.get()
        try:
            return encode(batch)
        finally:
            idle.put(encode)

    order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
    batches = [[texts[place] for place in order[start : start + BATCH]] for start in range(0, len(order), BATCH)]
    with ThreadPoolExecutor(len(encoders)) as threads:
        found = [vector for vectors in threads.map(encoded, batches) for vector in vectors]
    return [vector for _, vector in sorted(zip(order, found, strict=True), key=lambda pair: pair[0])]


def _key(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:24]
