"""Word and character n-grams of a message, as written and without diacritics.

Borrowers type "no puedo pagar este mes" with and without accents, and Vietnamese with and without tone marks; n-grams
of the text in both forms, beside the sentence encoders, were the best of what was tried (docs/decisions/0003).
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer

FEW = 3
"""Letters below which a text says nothing of whether it means anything."""

DRAWN_OUT = re.compile(r"(\w)\1{2,}")
"""A letter typed three times and more, as in "yeahhh"."""

SHORT_WORD = 5
"""Letters."""

MANY_SIGNS = "\u0e00"
"""From Thai on, scripts have no spaces between words, or so many signs that most runs of them are rare."""

_LETTERS_WITHOUT_MARK = str.maketrans("đøłıæœßىة", "doliaosيه", "ـ")
"""What Unicode does not take apart; in Arabic the letters that chat mixes up, and the stroke that only lengthens."""


def as_written(text: str) -> str:
    """Lower case in NFC, every digit as 0: which figure it is tells nothing about the intent."""
    return re.sub(r"\d", "0", unicodedata.normalize("NFC", text.lower()))


def without_marks(text: str) -> str:
    """The same without diacritics."""
    plain = unicodedata.normalize("NFD", as_written(text)).translate(_LETTERS_WITHOUT_MARK)
    return "".join(c for c in plain if not unicodedata.combining(c))


class TextFeatures:
    """TF-IDF weights of three families of n-grams, side by side."""

    FAMILIES: Sequence[tuple[str, Any, dict[str, Any]]] = (
        ("characters", as_written, {"analyzer": "char_wb", "ngram_range": (2, 5), "min_df": 2}),
        ("plain_characters", without_marks, {"analyzer": "char_wb", "ngram_range": (2, 5), "min_df": 2}),
        (
            "plain_words",
            without_marks,
            {"analyzer": "word", "ngram_range": (1, 3), "min_df": 2, "token_pattern": r"\w+"},
        ),
    )

    def __init__(self, vectorizers: Sequence[TfidfVectorizer]) -> None:
        self._vectorizers = vectorizers
        self._analyzers = [vectorizer.build_analyzer() for vectorizer in vectorizers]
        self._weights = [np.asarray(vectorizer.idf_, dtype=np.float32) for vectorizer in vectorizers]
        self._width = sum(len(weights) for weights in self._weights)

    @classmethod
    def fit(cls, texts: Sequence[str]) -> TextFeatures:
        """Learns the n-grams of a training set and their weights."""
        vectorizers = []
        for _, form, options in cls.FAMILIES:
            vectorizers.append(cls._vectorizer(options).fit([form(text) for text in texts]))
        return cls(vectorizers)

    @staticmethod
    def _vectorizer(options: dict[str, Any], vocabulary: dict[str, int] | None = None) -> TfidfVectorizer:
        return TfidfVectorizer(lowercase=False, sublinear_tf=True, dtype=np.float32, vocabulary=vocabulary, **options)

    def transform(self, texts: Sequence[str]) -> csr_matrix:
        """Features of shape (texts, n-grams), as the vectorizers weigh them.

        Written out for single messages: the vectorizers check and convert so much that a message takes four times as
        long (0.9 ms against 0.2 ms).
        """
        places: list[int] = []
        weights: list[NDArray[np.float32]] = []
        ends = [0]
        for text in texts:
            start = 0
            for (_, form, _), vectorizer, analyze, idf in zip(
                self.FAMILIES, self._vectorizers, self._analyzers, self._weights, strict=True
            ):
                known = vectorizer.vocabulary_
                counts = Counter(known[gram] for gram in analyze(form(text)) if gram in known)
                columns = sorted(counts)
                places += [start + column for column in columns]
                weights.append(_of_unit_length((1 + np.log([counts[column] for column in columns])) * idf[columns]))
                start += len(idf)
            ends.append(len(places))
        values = np.concatenate(weights) if weights else np.empty(0, dtype=np.float32)
        return csr_matrix((values, places, ends), shape=(len(texts), self._width), dtype=np.float32)

    def familiarity(self, text: str) -> float:
        """How far a text is made of what was learned, from 0 to 1; keys hit at random come to 0.2 on the average.

        1 as soon as a single word is known, and for texts too short or in a script with too many signs to tell:
        otherwise the share of its runs of three and four letters that occur in the training messages, twice that for a
        short word, because "heyy" has few runs and all of them are new.
        """
        plain = DRAWN_OUT.sub(r"\1", without_marks(text))
        letters = [sign for sign in plain if sign.isalpha()]
        if len(letters) < FEW or any(sign >= MANY_SIGNS for sign in letters):
            return 1.0
        if any(word in self._vectorizers[2].vocabulary_ for word in self._analyzers[2](plain)):
            return 1.0
        known = self._vectorizers[1].vocabulary_
        runs = [run for run in self._analyzers[1](plain) if len(run) in (3, 4)]
        share = sum(run in known for run in runs) / len(runs) if runs else 1.0
        return share if len(letters) > SHORT_WORD else min(1.0, 2 * share)

    def save(self, folder: Path) -> None:
        """Writes vocabularies and weights, as data and not as code."""
        for (name, _, _), vectorizer in zip(self.FAMILIES, self._vectorizers, strict=True):
            terms = sorted(vectorizer.vocabulary_, key=vectorizer.vocabulary_.__getitem__)
            (folder / f"{name}.json").write_text(json.dumps(terms, ensure_ascii=False), encoding="utf-8")
            np.save(folder / f"{name}.npy", vectorizer.idf_.astype(np.float32))

    @classmethod
    def load(cls, folder: Path) -> TextFeatures:
        """The inverse of `save`."""
        vectorizers = []
        for name, _, options in cls.FAMILIES:
            terms = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
            options = {k: v for k, v in options.items() if k != "min_df"}
            vectorizer = cls._vectorizer(options, {term: place for place, term in enumerate(terms)})
            vectorizer.idf_ = np.load(folder / f"{name}.npy")
            vectorizers.append(vectorizer)
        return cls(vectorizers)


def _of_unit_length(vector: NDArray[np.floating[Any]]) -> NDArray[np.float32]:
    length = np.linalg.norm(vector)
    return (vector / length if length else vector).astype(np.float32)
