"""The lender's questions and answers, ready to be searched: read, encoded and learned when the process starts.

What was learned is kept in a file under the name of all that it was made from, so that a start after which nothing
changed reads it, and one after a change encodes only the new questions.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from bot.culture.language_facts import load_languages
from bot.loans.faq import Faq, same_question
from bot.nlu.embedding_cache import EmbeddingCache, encode_all
from bot.nlu.encoders import CACHE, E5Encoder, SentenceEncoder, UniversalSentenceEncoder, beginning
from bot.nlu.faq_index import FIXED, OUTSIDE, FaqIndex, Found
from training.examples import training

FOLDER = Path("var/cache/faq")
"""Where vectors and the index are kept, seen from where Rapport is started."""

METHOD = "1"
"""Part of the index's name; another one when it is learned in another way."""

ELSEWHERE = ("out_of_scope", "chitchat")
"""Intents whose messages lie outside of a lender's business."""

OUTSIDE_EACH, FIXED_EACH = 250, 100
"""Training messages of a language from which the index learns what belongs to no entry."""

FOUND = 2.0
"""From this score on an entry is the answer: the least at which, on one half of tests/faq, at most 2 % of all questions
were answered wrongly."""

SURE = 3.0
"""From this score on an entry goes before a fixed intent of which the classifier is unsure."""

NEAR = 0.0
"""From this score on an entry is offered, as a question to choose."""


@dataclass(frozen=True)
class Match:
    """What was found for a message. `exact` says that it is a stored question of the language, word for word."""

    found: Found
    exact: bool

    @property
    def id(self) -> str:
        """The entry."""
        return self.found.id

    @property
    def is_found(self) -> bool:
        """Whether the entry is the answer."""
        return self.exact or self.found.score >= FOUND

    @property
    def is_sure(self) -> bool:
        """Whether it is so clearly that a fixed intent, of which the classifier is unsure, gives way."""
        return self.exact or self.found.score >= SURE

    @property
    def near(self) -> Sequence[str]:
        """The entries to offer where none is the answer; none where nothing is near enough."""
        return [name for name, _ in self.found.ranking[:3]] if self.exact or self.found.score >= NEAR else []

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Match:
        """A match again, from how it stood on a parse result."""
        ranking = [(str(name), float(margin)) for name, margin in data["nearest"]]
        return cls(Found(ranking, float(data["score"]), float(data["margin"])), bool(data["exact"]))

    def as_json(self) -> dict[str, Any]:
        """As it stands on the parse result."""
        nearest = [[name, round(margin, 3)] for name, margin in self.found.ranking[:3]]
        score, margin = round(self.found.score, 3), round(self.found.margin, 3)
        return {
            "id": self.id,
            "score": score,
            "margin": margin,
            "exact": self.exact,
            "nearest": nearest,
            "near": self.near,
            "fits": self.is_found,
        }


class FaqFinder:
    """Searches a lender's entries with two encoders, of which `first` is USE and `second` is e5."""

    def __init__(self, faq: Faq, first: SentenceEncoder, second: SentenceEncoder, folder: Path = FOLDER) -> None:
        self._faq = faq
        self._first, self._second = first, second
        self._exact = {
            (code, same_question(question)): entry.id
            for entry in faq.values()
            for code, asked in entry.questions.items()
            for question in asked
        }
        self._index = _index(faq, first, second, folder) if faq else None

    def find(self, text: str, language: str, market: str) -> Match | None:
        """The entries of a market that a message in a language may mean; None where there are none."""
        among = frozenset(entry.id for entry in self._faq.values() if entry.holds_in(market))
        if self._index is None or not among or not text.strip():
            return None
        found = self._index.find(self._first.vector(text), self._second.vector(text), language, among)
        if found is None:
            return None
        exact = self._exact.get((language, same_question(text)))
        if exact in among:
            others = [pair for pair in found.ranking if pair[0] != exact]
            own = next(pair for pair in found.ranking if pair[0] == exact)
            return Match(Found([own, *others], found.score, found.margin), exact=True)
        return Match(found, exact=False)


def finder_of(faq: Faq, encoders: Sequence[SentenceEncoder], folder: Path = FOLDER) -> FaqFinder | None:
    """The finder, where both encoders are in the pipeline; else None, and nothing is found."""
    first = next((each for each in encoders if isinstance(each, UniversalSentenceEncoder)), None)
    second = next((each for each in encoders if isinstance(each, E5Encoder)), None)
    return FaqFinder(faq, first, second, folder) if first and second else None


def _index(faq: Faq, first: SentenceEncoder, second: SentenceEncoder, folder: Path) -> FaqIndex:
    """The index of entries, from its file or learned now."""
    rows = [
        (entry.id, code, question)
        for entry in faq.values()
        for code, asked in entry.questions.items()
        for question in asked
    ]
    codes = sorted({code for _, code, _ in rows} | set(load_languages()))
    rows += [row for code in codes for row in _background(code)]
    made_from = json.dumps([METHOD, first.LABEL, second.LABEL, rows], ensure_ascii=False)
    path = folder / f"index-{hashlib.sha256(made_from.encode()).hexdigest()[:24]}.npz"
    try:
        return FaqIndex.load(path)
    except (OSError, ValueError, KeyError, EOFError, BadZipFile):
        texts = [beginning(text) for _, _, text in rows]
        vectors = [_encoded(texts, each) for each in (first, second)]
        owners, languages = [row[0] for row in rows], [row[1] for row in rows]
        index = FaqIndex.learn(owners, languages, vectors[0], vectors[1], codes)
        with suppress(OSError):  # where nothing can be written, it is learned anew at each start
            for old in folder.glob("index-*.npz"):
                old.unlink(missing_ok=True)
            index.save(path)
        return index


def _encoded(texts: Sequence[str], encoder: SentenceEncoder) -> NDArray[np.float32]:
    """The texts' vectors; those of training messages, which most are, are kept since the training."""
    try:
        return EmbeddingCache(Path(CACHE), encoder.LABEL).encode(texts, encoder.encode)
    except OSError:
        return np.stack(encode_all(texts, encoder.encode))


def _background(code: str) -> list[tuple[str, str, str]]:
    """Training messages of a language, evenly taken, from outside of a lender's business and for fixed intents."""
    outside = [each.text for each in training(code) if each.intent in ELSEWHERE]
    fixed = [each.text for each in training(code) if each.intent not in ELSEWHERE]
    return [
        *((OUTSIDE, code, text) for text in _evenly(outside, OUTSIDE_EACH)),
        *((FIXED, code, text) for text in _evenly(fixed, FIXED_EACH)),
    ]


def _evenly(texts: Sequence[str], count: int) -> list[str]:
    """At most so many of the texts, at even distances."""
    step = max(1.0, (len(texts) - 1) / max(1, count - 1))
    return [texts[int(place * step)] for place in range(min(count, len(texts)))]
