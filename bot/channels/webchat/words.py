"""The page's own words, from the reply catalogs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from bot.culture.language_facts import LanguageFacts
from bot.facts import Text
from bot.replies.wording import Wording

OFFICER = "{officer}"
"""Stands for an officer's name in `page-officer`; the page puts the name in."""

STARS = 5


@dataclass(frozen=True)
class Words:
    """The page's words in one language: its direction, the words by their catalog names, a name for each star."""

    lang: str
    dir: str
    words: Mapping[str, str]
    stars: Sequence[str]

    def as_json(self) -> dict[str, object]:
        """The form in which the page takes them."""
        return asdict(self)


class PageWords:
    """The page's words in every language that has a catalog and facts."""

    def __init__(self, wording: Wording, languages: Mapping[str, LanguageFacts], lender: Text, default: str) -> None:
        self._wording = wording
        self._languages = {code: facts for code, facts in languages.items() if code in wording.languages}
        self._lender = lender.by_language
        self._default = default
        self._words: dict[str, Words] = {}

    @property
    def menu(self) -> Sequence[Mapping[str, str]]:
        """The languages, each by its code, its own name and its direction."""
        return [{"code": f.code, "name": f.name, "dir": f.direction} for f in self._languages.values()]

    @property
    def codes(self) -> Sequence[str]:
        """The languages' codes."""
        return list(self._languages)

    def name_of(self, code: str) -> str:
        """A language's own name."""
        return self._languages[code].name

    def lender(self, code: str) -> str:
        """The lender's name in a language."""
        return self._lender.get(code) or self._lender.get(self._default) or next(iter(self._lender.values()))

    def of(self, code: str) -> Words:
        """The words in a language; of an unknown one, in the lender's.

        Made when they are first wanted: all fourteen catalogs at once would take most of a start's time.
        """
        known = code if code in self._languages else self._default
        if known not in self._words:
            self._words[known] = self._make(known)
        return self._words[known]

    def _make(self, code: str) -> Words:
        facts = {"lender": self.lender(code), "officer": OFFICER}
        pages = [self._wording.page(code, {**facts, "count": count}) for count in range(1, STARS + 1)]
        words = {name: words for name, words in pages[0].items() if name != "page-star"}
        for name in ("say_yes", "say_no"):
            words[f"button-{name}"] = self._wording.button(code, name)
        return Words(code, self._languages[code].direction, words, [page["page-star"] for page in pages])
