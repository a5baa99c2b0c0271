"""The vectors of the latest messages, so that what many people write ("thank you", "36 months") is encoded once."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

KEPT = 4_096
"""So many vectors are kept: of both encoders together about 15 MB."""

Encode = Callable[[list[str]], NDArray[np.float32]]


class RecentVectors:
    """Vectors by their texts' digests, in memory only; the one that was not asked for the longest time goes first.

    No text is kept: it is a borrower's. Safe for several threads; `encode` is called by one of them at a time, because
    encoders are not.
    """

    def __init__(self, encode: Encode, kept: int = KEPT) -> None:
        self._encode = encode
        self._kept = kept
        self._vectors: OrderedDict[bytes, NDArray[np.float32]] = OrderedDict()
        self._encoding = threading.Lock()

    def of(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The texts' vectors, in their order; only unknown texts are encoded."""
        with self._encoding:
            by_key = {_key(text): text for text in texts}
            found = {key: self._vectors[key] for key in by_key if key in self._vectors}
            missing = [key for key in by_key if key not in found]
            if missing:
                found.update(zip(missing, self._encode([by_key[key] for key in missing]), strict=True))
            for key, vector in found.items():
                self._vectors[key] = vector
                self._vectors.move_to_end(key)
            while len(self._vectors) > self._kept:
                self._vectors.popitem(last=False)
        return np.stack([found[_key(text)] for text in texts])

    def keep(self, texts: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Takes vectors that were made elsewhere, so that these texts are not encoded here."""
        with self._encoding:
            for text, vector in zip(texts, vectors, strict=True):
                self._vectors[_key(text)] = vector
                self._vectors.move_to_end(_key(text))


def _key(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
