"""A reply in words: a catalog's sentence for a register, the facts in it, openers and closers around it, its buttons.

The core sentence varies with formality. Orientation and directness are shown by what stands around it: someone
relational is met with a warm sentence before or after an answer, now and then; to someone indirect it is led up to.
Never does a figure, a right or an offer depend on the register.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Optional

from babel import Locale
from babel.lists import format_list

from bot.culture.conversation_register import ConversationRegister
from bot.culture.language_facts import LanguageFacts
from bot.facts import Days, Fact, Facts, Joined, Money, Months, Names, Percent, Reply, Rows, Text
from bot.replies import bidi, figures
from bot.replies.catalog import Catalog
from bot.replies.contract import Contract

_ROWS = "\ue000"
"""Stands around the place of rows while a sentence is made; a sign that nobody types."""

EVERY = 3
"""An opener or closer goes with every third answer: warm, not tiresome."""


@dataclass(frozen=True)
class Worded:
    """A reply ready to send. `buttons` are `{"title", "payload"}` with Rasa's payloads."""

    text: str
    lang: str
    buttons: Sequence[Mapping[str, str]]
    kind: str
    rateable: bool


class Wording:
    """Words replies in every language there is a catalog for."""

    def __init__(
        self, contract: Contract, catalogs: Mapping[str, Catalog], languages: Mapping[str, LanguageFacts], default: str
    ) -> None:
        self._contract = contract
        self._catalogs = catalogs
        self._languages = languages
        self._default = default

    @property
    def languages(self) -> Sequence[str]:
        """Codes of the languages that replies can be worded in."""
        return [code for code in self._catalogs if code in self._languages]

    @property
    def language_names(self) -> Names:
        """The languages' own names."""
        return Names([self._languages[code].name for code in self.languages])

    def word(
        self,
        reply: Reply,
        language: str,
        register: ConversationRegister,
        market: Optional[str] = None,
        turn: int = 0,
        written_in: Optional[str] = None,
    ) -> Worded:
        """Words one reply; an unknown language falls back to the lender's default.

        `turn` counts the borrower's messages. `written_in` is the language of a text that is not the catalog's own.
        """
        code = self.known(language)
        entry = self._contract.messages[reply.name]
        locale = self.locale(code, market)
        formality = manner(entry.kind, register)
        catalog = self._catalogs.get(f"{code}-{market}") or self._catalogs[code]
        core = self._format(catalog, code, locale, reply.name, reply.facts, formality)
        before, after = self._around(entry.kind, register, turn)
        parts = [
            *(self._piece(catalog, p, formality, turn) for p in before),
            core,
            *(self._piece(catalog, p, formality, turn) for p in after),
        ]
        separator = "\n\n" if "\n" in core else gap(code)
        buttons = self._buttons(catalog, code, entry.buttons, reply)
        text = self.laid_out(separator.join(parts), written_in or code)
        return Worded(text, written_in or code, buttons, entry.kind, entry.kind == "answer")

    def laid_out(self, text: str, language: str) -> str:
        """A text as it is sent: where the language is written from right to left, its figures keep their order."""
        facts = self._languages.get(language)
        return bidi.isolated(text) if facts and facts.direction == "rtl" else text

    def page(self, language: str, facts: Mapping[str, Any]) -> dict[str, str]:
        """The web chat's own words. `facts` holds ready texts for those that take any."""
        catalog = self._catalogs[self.known(language)]
        simple = {n: w for n, w in self._contract.page.items() if set(w.facts) <= set(facts)}
        return {name: catalog.format(name, {f: facts[f] for f in wording.facts}) for name, wording in simple.items()}

    def plan_word(self, name: str, facts: Facts, language: str, market: Optional[str] = None) -> str:
        """One of the words of repayment plans, with its facts as in a reply; not yet `laid_out`."""
        code = self.known(language)
        catalog = self._catalogs.get(f"{code}-{market}") or self._catalogs[code]
        return self._format(catalog, code, self.locale(code, market), name, facts, "neutral")

    def shown(self, fact: Fact, language: str, market: Optional[str] = None) -> str:
        """A fact by itself, as it stands in a reply of a language that is known."""
        catalog = self._catalogs[language]
        return str(self._show(catalog, language, self.locale(language, market), fact, "neutral"))

    def known(self, language: str) -> str:
        """A language that replies can be worded in: this one, or the lender's default."""
        return language if language in self._catalogs else self._default

    def locale(self, language: str, market: Optional[str] = None) -> Locale:
        """CLDR's locale for a language that is known, in a market."""
        return figures.locale_for(self._languages[language].locale, market)

    def direction(self, language: str) -> str:
        """`ltr` or `rtl`, of a language that is known."""
        return self._languages[language].direction

    def button(self, language: str, name: str) -> str:
        """The title of one of the contract's buttons."""
        return self._catalogs[self.known(language)].format(f"button-{name}", {})

    def _format(
        self, catalog: Catalog, code: str, locale: Locale, name: str, facts: Mapping[str, Fact], formality: str
    ) -> str:
        shown = {key: self._show(catalog, code, locale, fact, formality) for key, fact in facts.items()}
        # Fluent refuses a fact of more than 2,500 characters, which rows may have: they are put in afterwards.
        rows = {f"{_ROWS}{key}{_ROWS}": shown[key] for key, fact in facts.items() if isinstance(fact, Rows)}
        marks = {mark.strip(_ROWS): mark for mark in rows}
        text = catalog.format(name, {**shown, **marks, "formality": formality})
        for mark, lines in rows.items():
            text = text.replace(mark, str(lines))
        return text

    def _show(self, catalog: Catalog, code: str, locale: Locale, fact: Fact, formality: str) -> str | int:
        if isinstance(fact, Money):
            return figures.money(fact, locale)
        if isinstance(fact, Percent):
            return figures.percent(fact, locale)
        if isinstance(fact, Months):
            return figures.months(fact, locale)
        if isinstance(fact, Days):
            return figures.days(fact, locale, lambda n: catalog.format("unit-working-days", {"count": n}))
        if isinstance(fact, Text):
            return (
                fact.by_language.get(code)
                or fact.by_language.get(self._default)
                or next(iter(fact.by_language.values()))
            )
        if isinstance(fact, Names):
            return format_list(fact.names, locale=locale)
        if isinstance(fact, Joined):
            parts = [str(self._show(catalog, code, locale, each, formality)) for each in fact.facts]
            return format_list(parts, style="or" if fact.by == "or" else "standard", locale=locale)
        if isinstance(fact, Rows):
            return "\n".join(self._format(catalog, code, locale, name, row, formality) for name, row in fact.rows)
        if isinstance(fact, datetime):
            return figures.moment(fact, locale)
        if isinstance(fact, date):
            return figures.day(fact, locale)
        return fact

    def _around(self, kind: str, register: ConversationRegister, turn: int) -> tuple[list[str], list[str]]:
        """The pieces before and after a core."""
        if kind == "task":
            return (["lead-task"] if register.directness == "indirect" and turn % EVERY == 0 else []), []
        if kind != "answer":
            return [], []
        before, after = [], []
        if register.orientation == "relational" and turn % EVERY == 1:
            before.append("opener-answer")
        if register.directness == "indirect":
            before.append("lead-answer")
        if register.orientation == "relational" and turn % EVERY == 2:
            after.append("closer-answer")
        return before, after

    def _piece(self, catalog: Catalog, piece: str, formality: str, turn: int) -> str:
        number = turn // EVERY % self._contract.variants(piece) + 1
        return catalog.format(f"{piece}-{number}", {"formality": formality})

    def _buttons(self, catalog: Catalog, code: str, names: Sequence[str], reply: Reply) -> list[dict[str, str]]:
        offered = [
            {"title": text.by_language.get(code) or next(iter(text.by_language.values())), "payload": payload}
            for text, payload in reply.buttons
        ]
        offered += [{"title": catalog.format(f"button-{n}", {}), "payload": self._contract.buttons[n]} for n in names]
        return offered


def gap(language: str) -> str:
    """What stands between two sentences: nothing in Chinese and Japanese."""
    return "" if language.startswith(("zh", "ja")) else " "


def manner(kind: str, register: ConversationRegister) -> str:
    """The formality of a reply of a kind: in trouble it is never casual, whatever came before."""
    if kind == "care" and register.formality == "casual":
        return "neutral"
    return register.formality
