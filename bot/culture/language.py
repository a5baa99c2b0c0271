"""Which language one message is written in.

Script decides where it can (Han, kana, Hangul, Thai, Arabic); among languages in Latin script lingua votes, and
langdetect is asked only where lingua hesitates, because adding its vote everywhere made the result worse
(docs/decisions/0004).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.culture import scripts

UNKNOWN = "und"
"""BCP-47's code for an undetermined language."""

CHINESE = ("zh-Hant", "zh-Hans")

NEIGHBOURS = ("de", "en", "es", "fr", "id", "it", "ms", "nl", "pt", "tl", "tr", "vi")
"""The Latin-script languages that are told apart.

Those that Rapport does not speak are recognised too, so that they can be answered honestly instead of being taken for
one that it does.
"""

PRIOR_OF_THE_OTHERS = 0.2
"""How likely a language that Rapport does not speak is beside one that it does, before anything is read.

Borrowers mostly write in a language that their lender serves. It decides short words, such as "hola" (also Galician)
or "hello" (close to Italian).
"""

EVERYDAY_WORDS = 4
EVERYDAY_CONFIDENCE = 0.95
"""A message of at most so many words, all of them everyday words of exactly one language, is in that language."""

HESITATION = 0.75
"""Below this confidence of lingua's, langdetect is asked as well."""

LANGDETECT_WORDS = 5
"""langdetect is sure of itself on short texts without reason, so it is asked from this many words up."""

LANGDETECT_WEIGHT = 0.25
"""langdetect's share in the mean of both votes."""

COMMON_WORDS = 8
"""How much a word that is common in one language only weighs for it, beside 1 without any."""

_WORD = re.compile(r"[^\W\d_]+")
_NOISE = re.compile(
    r"https?://\S+|www\.\S+|[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}\.[a-z0-9.-]+|[@#]\w+|"
    r"[A-Za-z$€£]*\d[\dA-Za-z.,:/%'-]*",
    re.IGNORECASE,
)
_SCRIPT_LANGUAGES = {scripts.KANA: "ja", scripts.HANGUL: "ko", scripts.THAI: "th", scripts.ARABIC: "ar"}
_NOT_ARABIC = frozenset("پچژگٹڈڑےھۀ")
_LETTERS_OF_ONE_SIGN = {scripts.HAN: 3, scripts.KANA: 2, scripts.HANGUL: 2}


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

    Building loads lingua's models (about 200 MB, two seconds); detecting takes well under a millisecond.
    """

    def __init__(
        self,
        chinese_default: str = "zh-Hans",
        neighbours: Sequence[str] = NEIGHBOURS,
        supported: Collection[str] = NEIGHBOURS,
        short_words: Mapping[str, Collection[str]] | None = None,
        common_words: Mapping[str, Collection[str]] | None = None,
    ) -> None:
        from lingua import IsoCode639_1, LanguageDetectorBuilder

        self._chinese_default = chinese_default
        self._short_words = {code: frozenset(words) for code, words in (short_words or {}).items()}
        self._common_words = {code: frozenset(words) for code, words in (common_words or {}).items()}
        self._neighbours = tuple(neighbours)
        self._prior = {code: 1.0 if code in supported else PRIOR_OF_THE_OTHERS for code in neighbours}
        codes = [getattr(IsoCode639_1, code.upper()) for code in neighbours]
        self._lingua = LanguageDetectorBuilder.from_iso_codes_639_1(*codes).with_preloaded_language_models().build()
        self._langdetect = _langdetect_factory(neighbours)

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
        if script == scripts.ARABIC and _NOT_ARABIC & set(cleaned):
            return Detection("fa", 0.6 * share, len(cleaned.split()))
        code = _SCRIPT_LANGUAGES.get(script, UNKNOWN)
        return Detection(code, share if code != UNKNOWN else 0.0, max(1, letters[script] // 3))

    def _chinese(self, text: str, share: float) -> Detection:
        forms = scripts.han_counts(text)
        words = max(1, sum(1 for c in text if scripts.script_of(c) == scripts.HAN) // 2)
        if forms["zh-Hant"] == forms["zh-Hans"]:
            return Detection(self._chinese_default, 0.5 * share, words, ambiguous=True)
        code = max(CHINESE, key=lambda form: forms[form])
        return Detection(code, share * forms[code] / sum(forms.values()), words)

    def _latin(self, text: str) -> Detection:
        words = len(text.split())
        everyday = self._everyday(text)
        if everyday:
            return Detection(everyday, EVERYDAY_CONFIDENCE, words)
        votes = {
            vote.language.iso_code_639_1.name.lower(): vote.value
            for vote in self._lingua.compute_language_confidence_values(text)
        }
        code = max(votes, key=lambda c: votes[c])
        if votes[code] < HESITATION and words >= LANGDETECT_WORDS:
            second = self._ask_langdetect(text)
            if second:
                votes = {
                    c: (1 - LANGDETECT_WEIGHT) * votes.get(c, 0.0) + LANGDETECT_WEIGHT * second.get(c, 0.0)
                    for c in self._neighbours
                }
        weighed = self._by_common_words(text, {c: vote * self._prior[c] for c, vote in votes.items()})
        code = max(weighed, key=lambda c: weighed[c])
        return Detection(code, weighed[code] / (sum(weighed.values()) or 1.0), words, votes=votes)

    def _by_common_words(self, text: str, votes: Mapping[str, float]) -> Mapping[str, float]:
        """Shares the votes for languages with common words among them anew, by how many of the text's words are theirs.

        What the other languages got stays as it is, so these words never turn Portuguese into Spanish.
        """
        spoken = _WORD.findall(text.lower())
        known = {c: votes.get(c, 0.0) for c in self._common_words if self._common_words[c]}
        weights = {c: 1 + COMMON_WORDS * sum(word in self._common_words[c] for word in spoken) for c in known}
        fitting = {c: vote * weights[c] for c, vote in known.items()}
        scale = sum(known.values()) / (sum(fitting.values()) or 1.0)
        return {**votes, **{c: vote * scale for c, vote in fitting.items()}}

    def _everyday(self, text: str) -> str | None:
        """The one language of whose everyday words a short text consists, if there is exactly one."""
        spoken = _WORD.findall(text.lower())
        if not 0 < len(spoken) <= EVERYDAY_WORDS:
            return None
        fitting = [code for code, words in self._short_words.items() if all(word in words for word in spoken)]
        return fitting[0] if len(fitting) == 1 else None

    def _ask_langdetect(self, text: str) -> Mapping[str, float]:
        from langdetect.lang_detect_exception import LangDetectException

        detector = self._langdetect.create()
        detector.seed = 0  # it samples at random; the same message must get the same answer
        detector.set_prior_map({code: 1.0 for code in self._neighbours if code in self._langdetect.langlist})
        detector.append(text)
        try:
            return {vote.lang: vote.prob for vote in detector.get_probabilities()}
        except LangDetectException:
            return {}


def _langdetect_factory(codes: Sequence[str]) -> Any:
    """langdetect with the profiles of these languages only: it brings 55, which take 50 MB."""
    from langdetect import PROFILES_DIRECTORY
    from langdetect.detector_factory import DetectorFactory

    folder = Path(PROFILES_DIRECTORY)
    profiles = [(folder / code).read_text(encoding="utf-8") for code in codes if (folder / code).exists()]
    factory = DetectorFactory()
    factory.load_json_profile(profiles)
    return factory
