"""Splits text into the model's pieces, by SentencePiece with the pieces that come with the weights."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray
from sentencepiece import SentencePieceProcessor
from sentencepiece import sentencepiece_model_pb2 as proto

from bot.nlu.e5.weights import Weights

_SPACES = re.compile(" {2,}")


class Pieces:
    """A text as numbers of pieces, between the signs for begin and end."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._processor = SentencePieceProcessor(model_proto=_model(weights))

    def numbers(self, text: str) -> NDArray[np.int64]:
        """The numbers of a text's pieces; at most as many as the model takes."""
        plain = _SPACES.sub(" ", text.translate(self._weights.normalization))
        inside = self._processor.encode(plain)[: self._weights.longest - 2]
        return np.array([self._weights.begin, *inside, self._weights.end])


def _model(weights: Weights) -> bytes:
    """The pieces as SentencePiece keeps them. Text comes normalised already; only the space before it is added."""
    made = proto.ModelProto()
    kinds = proto.ModelProto.SentencePiece
    control = {weights.begin, weights.end, weights.padding}
    for number, (piece, score) in enumerate(weights.pieces()):
        kind = kinds.NORMAL
        if number in control:
            kind = kinds.CONTROL
        elif number == weights.unknown:
            kind = kinds.UNKNOWN
        made.pieces.add(piece=piece or f"<unused {number}>", score=score, type=kind if piece else kinds.UNUSED)
    trainer, normalizer = made.trainer_spec, made.normalizer_spec
    trainer.model_type = proto.TrainerSpec.UNIGRAM
    trainer.unk_id, trainer.bos_id, trainer.eos_id = weights.unknown, weights.begin, weights.end
    trainer.pad_id = weights.padding
    normalizer.name = "identity"
    normalizer.add_dummy_prefix, normalizer.remove_extra_whitespaces = True, False
    normalizer.escape_whitespaces = True
    return bytes(made.SerializeToString())
