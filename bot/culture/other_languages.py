"""Names languages that Rapport does not speak, so that it can say so in them."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

SURE = 0.9
"""langdetect's confidence from which its name for a language is believed."""


class OtherLanguages:
    """langdetect with all its 55 languages. Its profiles take 50 MB and half a second; they wait for the first use."""

    def name(self, text: str) -> tuple[str | None, float]:
        """The code of a text's language and the confidence, 0 to 1; None where langdetect is not sure."""
        from langdetect.lang_detect_exception import LangDetectException

        detector = self._factory.create()
        detector.seed = 0  # it samples at random; the same message must get the same answer
        detector.append(text)
        try:
            best = detector.get_probabilities()[0]
        except (LangDetectException, IndexError):
            return None, 0.0
        return (best.lang, best.prob) if best.prob >= SURE else (None, 0.0)

    @cached_property
    def _factory(self) -> Any:
        from langdetect import PROFILES_DIRECTORY
        from langdetect.detector_factory import DetectorFactory

        factory = DetectorFactory()
        factory.load_json_profile(
            [path.read_text(encoding="utf-8") for path in sorted(Path(PROFILES_DIRECTORY).iterdir())]
        )
        return factory
