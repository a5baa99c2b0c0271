"""The vectors of the latest messages, so that what many people write ("thank you", "36 months") is encoded once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

KEPT = 4_096
"""So many vectors are kept: of both encoders together about 15 MB."""

Encode = Callable[[list[str]], NDArray[np.float32]]


class RecentVectors:
    """Vectors by text, in memory only; the one that was not asked for the longest time goes first.

    Safe for several threads; `encode` is called by one of them at a time, because encoders are not.
    """

    def __init__(self, encode: Encode, kept: int = KEPT) -> None:
        self._encode = encode
        self._kept = kept
        self._vectors: OrderedDict[str, NDArray[np.float32]] = OrderedDict()
        self._encoding = threading.Lock()

    def of(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The texts' vectors, in their order; only unknown texts are encoded."""
        with self._encoding:
            found = {text: self._vectors[text] for text in texts if text in self._vectors}
            missing = [text for text in dict.fromkeys(texts) if text not in found]
            if missing:
                found.update(zip(missing, self._encode(missing), strict=True))
            for text, vector in found.items():
                self._vectors[text] = vector
                self._vectors.move_to_end(text)
            while len(self._vectors) > self._kept:
                self._vectors.popitem(last=False)
        return np.stack([found[text] for text in texts])
