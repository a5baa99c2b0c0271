"""Numbers that lead to a person: of telephones, cards, accounts, papers, loans and cases."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from bot.conversations.inbound import MASK
from bot.workshop.review.stand_ins.bare_numbers import BareNumbers
from bot.workshop.review.stand_ins.chance import filled, same_shape
from bot.workshop.review.stand_ins.facts import StandInFacts
from bot.workshop.review.stand_ins.found import ACCOUNT, CARD, IDENTITY, LATIN, PHONE, REFERENCE, Found

_LETTERS = "abcdefghjkmnpqrstuvwxyz"
_REFERENCE_SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""What `bot.cases.reference` makes references of."""

_LINK = r"\s*(?:n[o°ºr]\.?|nro\.?|number|num\.?|is|es|é|è|est|ist|là|la|是|為|为|係|คือ|هو|هي|adalah)?\s*[:：#=]?\s*"
_BEFORE, _AFTER = rf"(?<![{LATIN}\d_@/.,-])", rf"(?![{LATIN}\d_@]|[-/.,]\d)"
_ANY = r"[+(]?\d(?:[ .\-/()]{0,2}\d){%d,%d}"

_MASKED_CARD = re.compile(rf"{MASK}\d{{4}}")
_LONG = re.compile(rf"{_BEFORE}\d(?:[ .-]?\d){{12,18}}{_AFTER}")
_IBAN = re.compile(rf"{_BEFORE}[A-Z]{{2}}\d{{2}}(?: ?[A-Z\d]{{4}}){{2,7}}(?: ?[A-Z\d]{{1,3}})?{_AFTER}", re.IGNORECASE)
_ABROAD = re.compile(rf"(?<![{LATIN}\d_+])(?:\+|＋|00(?=[1-9]))\d{{1,3}}(?:[ .\-()]{{0,2}}\d){{6,13}}{_AFTER}")
_CASE = re.compile(rf"{_BEFORE}RC-([{_REFERENCE_SIGNS}]{{6}}){_AFTER}", re.IGNORECASE)
_CODE = re.compile(rf"{_BEFORE}[A-Z]{{1,4}}[-#]\d{{3,}}(?:-\d+)*{_AFTER}", re.IGNORECASE)

_PAPERS = tuple(
    re.compile(rf"{_BEFORE}(?:{each}){_AFTER}")
    for each in (
        r"\d{3}-\d{2}-\d{4}",  # United States: social security number
        r"\d{3}\.?\d{3}\.?\d{3}-\d{2}",  # Brazil: CPF
        r"\d{6}-\d{7}",  # South Korea: resident registration number
        r"\d{17}[\dXx]",  # China: resident identity number
        r"[A-Z]{1,2}\d{6}\([\dA-Z]\)",  # Hong Kong: identity card
        r"[A-Z][12]\d{8}",  # Taiwan: national identification card
        r"\d-\d{4}-\d{5}-\d{2}-\d",  # Thailand: identity card
        r"0\d{11}",  # Vietnam: citizen identity card
        r"\d{8}-?[A-Z]",  # Spain: DNI
        r"[A-Z]-?\d{7}-?[A-Z]",  # Spain: NIE; Singapore: NRIC and FIN
        r"[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]",  # Italy: codice fiscale
        r"[A-Z]{4}\d{6}[A-Z]{6}[A-Z\d]\d",  # Mexico: CURP
        r"[A-ZÑ&]{4}\d{6}[A-Z\d]{3}",  # Mexico: RFC of a person
        r"[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-Z]",  # United Kingdom: national insurance number
        r"[12] \d{2} \d{2} \d[\dA-Z] \d{3} \d{3}(?: \d{2})?",  # France: NIR
        r"\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}",  # Indonesia: NPWP
    )
)


class NumberFinder:
    """Finds such numbers in one language. Building compiles its words."""

    def __init__(self, facts: StandInFacts) -> None:
        self._facts = facts
        self._bare = BareNumbers(facts)
        self._phone = _after(facts.phone_cues, _ANY % (5, 14))
        self._mobile = re.compile(rf"(?<!\+){_BEFORE}(?:{'|'.join(facts.mobiles)}){_AFTER}")
        self._account = _after(facts.account_cues, r"(?:[A-Z]{0,4}[ -]?)??\d(?:[ -]?\d){5,19}")
        self._identity = _after(facts.id_cues, r"(?=[\w.-]*\d{2})[A-Z]{0,4}\d(?:[ ./-]?[A-Z\d]){4,17}")
        self._reference = _after(facts.loan_cues, r"(?=[\w-]*\d{3})[A-Z]{0,4}[ -]?\d(?:-?\d){3,14}")

    def find(self, text: str) -> Iterator[Found]:
        """Whatever number leads to a person; an amount that looks like one is not told apart here."""
        yield from self._cards(text)
        yield from self._accounts(text)
        for pattern in _PAPERS:
            yield from _alike(IDENTITY, pattern.finditer(text), letters=True, said=True)
        yield from _alike(IDENTITY, self._identity.finditer(text), letters=True, said=True)
        for said, pattern in ((True, _ABROAD), (True, self._phone), (False, self._mobile)):
            for match in pattern.finditer(text):
                yield self._telephone(match, said)
        for start, end in self._bare.telephones(text):
            yield self._called(text, start, end, said=True)
        for match in _CASE.finditer(text):
            yield Found(REFERENCE, *match.span(), _case_reference, match.group().upper(), said=True)
        yield from _alike(REFERENCE, _CODE.finditer(text), said=True)
        yield from _alike(REFERENCE, self._reference.finditer(text), said=True)
        for start, end in self._bare.references(text):
            yield Found(REFERENCE, start, end, _shaped(text[start:end]), _figures(text[start:end]), said=True)

    def _cards(self, text: str) -> Iterator[Found]:
        for match in _MASKED_CARD.finditer(text):
            yield Found(CARD, *match.span(), _shaped(match.group()), match.group(), said=True)
        for match in _LONG.finditer(text):
            yield Found(CARD, *match.span(), _shaped(match.group()), _figures(match.group()), said=True)

    def _accounts(self, text: str) -> Iterator[Found]:
        for match in _IBAN.finditer(text):
            if sum(sign.isdecimal() for sign in match.group()) >= 10:
                yield Found(ACCOUNT, *match.span(), _iban(match.group()), _figures(match.group()), said=True)
        yield from _alike(ACCOUNT, self._account.finditer(text), said=True)

    def _telephone(self, match: re.Match[str], said: bool) -> Found:
        start, end = match.span("number") if "number" in match.re.groupindex else match.span()
        return self._called(match.string, start, end, said)

    def _called(self, text: str, start: int, end: int, said: bool) -> Found:
        number = text[start:end]
        abroad = number.startswith(("+", "＋", "00"))
        templates: Sequence[str] = self._facts.phones_abroad if abroad else self._facts.phones

        def make(random: Random) -> str:
            made = filled(random.choice(templates), random, number)
            return re.sub(r"[ ()-]", "", made) if re.fullmatch(r"\+?\d+", number) else made

        return Found(PHONE, start, end, make, _figures(number), said)


def _after(cues: Sequence[str], number: str) -> re.Pattern[str]:
    """A number behind one of the words for it."""
    words = "|".join(sorted(cues, key=len, reverse=True))
    return re.compile(rf"(?<![{LATIN}])(?:{words}){_LINK}(?P<number>{number}){_AFTER}", re.IGNORECASE)


def _alike(
    kind: str, matches: Iterator[re.Match[str]], *, letters: bool = False, said: bool = False
) -> Iterator[Found]:
    """What is replaced by other figures in the same places; a cue before it stays."""
    for match in matches:
        start, end = match.span("number") if "number" in match.re.groupindex else match.span()
        number = match.string[start:end]
        yield Found(kind, start, end, _shaped(number, _LETTERS if letters else None), _figures(number), said)


def _shaped(number: str, alphabet: str | None = None) -> _Make:
    return _Make(number, alphabet)


class _Make:
    """Makes a number of the same shape."""

    def __init__(self, number: str, alphabet: str | None) -> None:
        self._number, self._alphabet = number, alphabet

    def __call__(self, random: Random) -> str:
        return same_shape(self._number, random, alphabet=self._alphabet)


def _iban(number: str) -> _Make:
    """Check digits 00 are never given out (ISO 13616, 6.3): it looks like an IBAN, and can be nobody's."""

    class Iban(_Make):
        def __call__(self, random: Random) -> str:
            return f"{number[:2]}00{same_shape(number[4:], random)}"

    return Iban(number, None)


def _case_reference(random: Random) -> str:
    return "RC-" + "".join(random.choice(_REFERENCE_SIGNS) for _ in range(6))


def _figures(number: str) -> str:
    """A number without what only divides it: written in two ways it is still the same."""
    return "".join(sign for sign in number.casefold() if sign.isalnum())
