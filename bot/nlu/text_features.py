"""Word and character n-grams of a message, as written and without diacritics.

Borrowers type "no puedo pagar este mes" with and without accents, and Vietnamese with and without tone marks; n-grams
of the text in both forms, beside the sentence encoders, were the best of what was tried (docs/decisions/0003).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import marisa_trie
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
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


@dataclass(frozen=True)
class Family:
    """One family of n-grams: the form of the text they are taken from, and scikit-learn's settings."""

    name: str
    form: Callable[[str], str]
    options: Mapping[str, Any]

    def vectorizer(self) -> TfidfVectorizer:
        """scikit-learn's vectorizer, which has learned nothing yet."""
        return TfidfVectorizer(lowercase=False, sublinear_tf=True, dtype=np.float32, **self.options)


CHARACTERS = Family("characters", as_written, {"analyzer": "char_wb", "ngram_range": (2, 5), "min_df": 2})
PLAIN_CHARACTERS = Family("plain_characters", without_marks, CHARACTERS.options)
PLAIN_WORDS = Family(
    "plain_words",
    without_marks,
    {"analyzer": "word", "ngram_range": (1, 3), "min_df": 2, "token_pattern": r"\w+"},
)


class Grams:
    """The n-grams of a family that were learned, and the weight of each (its inverse document frequency).

    They are kept in a trie, whose numbers are their columns: as the keys of a dict they would take 80 MB.
    """

    def __init__(self, family: Family, known: marisa_trie.Trie, weights: NDArray[np.float32]) -> None:
        self.form = family.form
        self.known = known
        self.weights = weights
        self.analyze = family.vectorizer().build_analyzer()

    @classmethod
    def fit(cls, family: Family, texts: Sequence[str]) -> tuple[Grams, csr_matrix]:
        """Learns a family's n-grams from texts; with the texts' features, shape (texts, n-grams)."""
        vectorizer = family.vectorizer()
        features = vectorizer.fit_transform([family.form(text) for text in texts])
        known = marisa_trie.Trie(vectorizer.vocabulary_)
        theirs = np.empty(len(known), dtype=np.intp)  # the vectorizer's columns in the order of the trie's numbers
        for gram, column in vectorizer.vocabulary_.items():
            theirs[known[gram]] = column
        return cls(family, known, vectorizer.idf_[theirs].astype(np.float32)), features[:, theirs]

    def columns(self, text: str) -> tuple[list[int], NDArray[np.float32]]:
        """A text's columns in their order and the value of each, as scikit-learn weighs them."""
        get = self.known.get
        counts = Counter(get(gram) for gram in self.analyze(self.form(text)))
        counts.pop(None, None)
        columns = sorted(counts)
        often = 1 + np.log([counts[column] for column in columns])
        return columns, _of_unit_length(often * self.weights[columns])


class TextFeatures:
    """TF-IDF weights of three families of n-grams, side by side."""

    FAMILIES = (CHARACTERS, PLAIN_CHARACTERS, PLAIN_WORDS)

    def __init__(self, grams: Sequence[Grams]) -> None:
        self._grams = grams
        self.width = sum(len(each.weights) for each in grams)

    @classmethod
    def fit(cls, texts: Sequence[str]) -> tuple[TextFeatures, csr_matrix]:
        """Learns the n-grams of a training set and their weights; with what `transform` makes of the set."""
        learned = [Grams.fit(family, texts) for family in cls.FAMILIES]
        return cls([grams for grams, _ in learned]), hstack([features for _, features in learned], format="csr")

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
            for grams in self._grams:
                columns, values = grams.columns(text)
                places += [start + column for column in columns]
                weights.append(values)
                start += len(grams.weights)
            ends.append(len(places))
        joined = np.concatenate(weights) if weights else np.empty(0, dtype=np.float32)
        return csr_matrix((joined, places, ends), shape=(len(texts), self.width), dtype=np.float32)

    def familiarity(self, text: str) -> float:
        """How far a text is made of what was learned, from 0 to 1; keys hit at random come to 0.2 on the average.

        1 as soon as a single word is known, and for texts too short or in a script with too many signs to tell:
        otherwise the share of its runs of three and four letters that occur in the training messages, twice that for a
        short word, because "heyy" has few runs and all of them are new.
        """
        _, characters, words = self._grams
        plain = DRAWN_OUT.sub(r"\1", without_marks(text))
        letters = [sign for sign in plain if sign.isalpha()]
        if len(letters) < FEW or any(sign >= MANY_SIGNS for sign in letters):
            return 1.0
        if any(word in words.known for word in words.analyze(plain)):
            return 1.0
        runs = [run for run in characters.analyze(plain) if len(run) in (3, 4)]
        share = sum(run in characters.known for run in runs) / len(runs) if runs else 1.0
        return share if len(letters) > SHORT_WORD else min(1.0, 2 * share)

    def save(self, folder: Path) -> None:
        """Writes n-grams and weights, as data and not as code."""
        for family, grams in zip(self.FAMILIES, self._grams, strict=True):
            grams.known.save(str(folder / f"{family.name}.trie"))
            np.save(folder / f"{family.name}.npy", grams.weights)

    @classmethod
    def load(cls, folder: Path) -> TextFeatures:
        """The inverse of `save`."""
        return cls(
            [
                Grams(
                    family,
                    marisa_trie.Trie().load(str(folder / f"{family.name}.trie")),
                    np.load(folder / f"{family.name}.npy"),
                )
                for family in cls.FAMILIES
            ]
        )


def _of_unit_length(vector: NDArray[np.floating[Any]]) -> NDArray[np.float32]:
    length = np.linalg.norm(vector)
    return (vector / length if length else vector).astype(np.float32)
