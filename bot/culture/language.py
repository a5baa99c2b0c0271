"""Which language one message is written in.

Script decides where it can (Han, kana, Hangul, Thai, Arabic). Among languages in Latin script two votes are multiplied:
lingua's, which knows sequences of letters, and that of word frequencies. Each says something that the other does not;
langdetect's vote made every figure worse, so it only names languages outside these (docs/decisions/0004).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from bot.culture import scripts
from bot.culture.other_languages import OtherLanguages
from bot.culture.word_frequencies import WordFrequencies, words

UNKNOWN = "und"
"""BCP-47's code for an undetermined language."""

CHINESE = ("zh-Hant", "zh-Hans")

NEIGHBOURS = ("de", "en", "es", "fr", "id", "it", "ms", "nl", "pt", "tl", "tr", "vi")
"""The Latin-script languages that are told apart.

Those that Rapport does not speak are recognised too, so that they can be answered honestly instead of being taken for
one that it does.
"""

SPOKEN = ("de", "en", "es", "fr", "id", "it", "pt", "vi")
"""Those of them that Rapport speaks."""

PRIOR_OF_THE_OTHERS = 0.05
"""How likely a language that Rapport does not speak is beside one that it does, before anything is read.

Borrowers mostly write in a language that their lender serves.
"""

PRIORS = {"ms": 0.2}
"""Malay shares most of its words with Indonesian, and would hardly ever be seen with so small a prior."""

SPOKEN_RELATIVE = {"ms": "id"}
"""A language that Rapport does not speak, and the one nearest to it that it does: the readers of one read the other."""

SURE_OF_IT = 0.9
"""Below this confidence a message in the former is taken for one in the latter, with the latter's own confidence."""

LINGUA_WEIGHT, WORDS_WEIGHT = 0.2, 0.5
"""The exponents of both votes. They rest on the same letters, so at full weight the product would be too sure."""

LEAST_VOTE = 1e-4
"""What lingua's vote for a language counts at least: it gives 0 to many."""

STRANGE = 0.4
"""From this share of words that none of the languages above has, langdetect is asked for another one."""

STRANGE_WORDS = 4
"""langdetect is sure of itself on short texts without reason, so it is asked from this many words up."""

_NOISE = re.compile(
    r"https?://\S+|www\.\S+|[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}\.[a-z0-9.-]+|[@#]\w+|"
    r"[A-Za-z$€£]*-?\d[\dA-Za-z.,:/%'-]*",
    re.IGNORECASE,
)
_SCRIPT_LANGUAGES = {scripts.KANA: "ja", scripts.HANGUL: "ko", scripts.THAI: "th", scripts.ARABIC: "ar"}
_NOT_ARABIC = frozenset("پچژگٹڈڑےھۀ")
_LETTERS_OF_ONE_SIGN = {scripts.HAN: 3, scripts.KANA: 2, scripts.HANGUL: 2, scripts.LATIN: 0.4}
"""How many letters a sign stands for. Latin letters count less: English words stand in messages of every language."""


@dataclass(frozen=True)
class Detection:
    """A message's language: BCP-47 code, confidence 0–1, the votes, and how many words it rests on.

    The code is `und` when there is no language. `ambiguous` is true for Chinese without a character that only one of
    its two written forms has.
    """

    code: str
    confidence: float
    words: int
    ambiguous: bool = False
    votes: Mapping[str, float] | None = None

    def as_json(self) -> dict[str, Any]:
        """The form in which it travels on a parse result."""
        return {
            "code": self.code,
            "confidence": round(self.confidence, 4),
            "words": self.words,
            "ambiguous": self.ambiguous,
        }


class LanguageDetector:
    """Detects languages.

    Building loads lingua's models and the word lists (about 80 MB, one second); detecting takes well under a
    millisecond. lingua's models of higher accuracy would take 250 MB more and add 0.2 points to word pairs.
    `own_words` by code are those that the lists lack.
    """

    def __init__(
        self,
        chinese_default: str = "zh-Hans",
        neighbours: Sequence[str] = NEIGHBOURS,
        supported: Collection[str] = SPOKEN,
        own_words: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        from lingua import IsoCode639_1, LanguageDetectorBuilder

        self._chinese_default = chinese_default
        self._neighbours = tuple(neighbours)
        self._supported = frozenset(supported)
        priors = [1.0 if code in supported else PRIORS.get(code, PRIOR_OF_THE_OTHERS) for code in neighbours]
        self._log_priors = np.log(priors)
        codes = [getattr(IsoCode639_1, code.upper()) for code in neighbours]
        builder = LanguageDetectorBuilder.from_iso_codes_639_1(*codes).with_low_accuracy_mode()
        self._lingua = builder.with_preloaded_language_models().build()
        self._frequencies = WordFrequencies(neighbours, own_words)
        self._others = OtherLanguages()

    def detect(self, text: str) -> Detection:
        """The language of one message; numbers, addresses and signs are disregarded."""
        cleaned = _NOISE.sub(" ", text)
        letters = scripts.scripts(cleaned)
        if not letters:
            return Detection(UNKNOWN, 0.0, 0)
        weights = {script: count * _LETTERS_OF_ONE_SIGN.get(script, 1) for script, count in letters.items()}
        total = sum(weights.values())
        if letters[scripts.KANA] and letters[scripts.HAN] + letters[scripts.KANA] > letters[scripts.HANGUL]:
            weights[scripts.KANA] = weights.get(scripts.KANA, 0) + weights.pop(scripts.HAN, 0)
        script, weight = max(weights.items(), key=lambda pair: pair[1])
        share = weight / total
        if script == scripts.LATIN:
            return self._latin(cleaned)
        if script == scripts.HAN:
            return self._chinese(cleaned, share)
        if script == scripts.OTHER or (script == scripts.ARABIC and _NOT_ARABIC & set(cleaned)):
            code, confidence = self._others.name(cleaned)
            return Detection(code or UNKNOWN, confidence * share, len(cleaned.split()))
        return Detection(_SCRIPT_LANGUAGES[script], share, max(1, letters[script] // 3))

    def _chinese(self, text: str, share: float) -> Detection:
        forms = scripts.han_counts(text)
        pairs = max(1, sum(1 for c in text if scripts.script_of(c) == scripts.HAN) // 2)
        if any(map(scripts.only_japanese, text)):
            return Detection("ja", share, pairs)
        if forms["zh-Hant"] == forms["zh-Hans"]:
            return Detection(self._chinese_default, 0.5 * share, pairs, ambiguous=True)
        code = max(CHINESE, key=lambda form: forms[form])
        return Detection(code, share * forms[code] / sum(forms.values()), pairs)

    def _latin(self, text: str) -> Detection:
        spoken = len(words(text))
        if spoken >= STRANGE_WORDS and self._frequencies.unknown(text) >= STRANGE:
            code, confidence = self._others.name(text)
            if code and code not in self._neighbours:
                return Detection(code, confidence, spoken)
        values = {
            v.language.iso_code_639_1.name.lower(): v.value
            for v in self._lingua.compute_language_confidence_values(text)
        }
        lingua = np.log([max(values.get(code, 0.0), LEAST_VOTE) for code in self._neighbours])
        scores = LINGUA_WEIGHT * lingua + WORDS_WEIGHT * self._frequencies.log_shares(text) + self._log_priors
        likely = np.exp(scores - scores.max())
        votes = dict(zip(self._neighbours, (likely / likely.sum()).tolist(), strict=True))
        code = max(votes, key=lambda each: votes[each])
        if votes[code] < SURE_OF_IT and SPOKEN_RELATIVE.get(code) in self._supported:
            code = SPOKEN_RELATIVE[code]
        return Detection(code, votes[code], spoken, votes=votes)
