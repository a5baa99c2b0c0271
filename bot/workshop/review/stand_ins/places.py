"""Mail addresses, handles, links, streets and employers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from bot.workshop.review.stand_ins.chance import same_shape
from bot.workshop.review.stand_ins.facts import StandInFacts
from bot.workshop.review.stand_ins.found import ADDRESS, COMPANY, EMAIL, HANDLE, LATIN, LINK, Found

_EMAIL = re.compile(rf"[{LATIN}\d_.+%-]{{1,64}}@[{LATIN}\d-]+(?:\.[{LATIN}\d-]+)+(?<![.-])")
_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>，。、]+|(?<![a-z\d_@.])[a-z\d-]+\.(?:com|net|org|me|ly|io|co)/[^\s<>，。、]+",
    re.IGNORECASE,
)
_HANDLE = re.compile(rf"(?<![{LATIN}\d_@.])@[A-Za-z][A-Za-z0-9_.]{{2,30}}(?<!\.)")
_DOMAINS = ("example.com", "example.org", "example.net")
"""RFC 2606: nobody's, for ever."""

_POSTCODE = r"\s*(?:is|es|é|è|est|ist|là|是|為|:|：)?\s*(?P<number>\d{3,5}(?:[- ]?\d{3,4})?)(?!\w)"
_FLOORS = (
    "piso|bajo|planta|puerta|pta|escalera|esc|portal|bloque|torre|apt|apto|apartamento|depto|dpto|int|"
    "interior|casa|lote|mz|mza|flat|unit|floor|"
    "suite|étage|appt?|appartement|bât|porte|andar|bloco|sala|lote|scala|interno|piano|stock|stiege|top|"
    "tür|blok|lantai|tầng|phòng"
)
_TOWN = r"[A-ZÀ-ÞĐ][a-zà-ỿ][\w'’-]*"
_TAIL = re.compile(
    rf"(?:,\s(?:(?i:{_FLOORS})\.? ?(?:\d{{1,4}} ?[ºª°]?[A-Z]?\b|[A-Z]\b)"
    rf"|(?:\d{{4,6}} )?{_TOWN}(?: (?:(?:d[aeio]s?|del|la|las|los|el) )*{_TOWN}){{0,3}}))+"
)
"""What belongs to an address behind a comma: the floor and the town."""

_CAPITALS_ONLY = "(?#capitals)"
"""Begins the pattern of addresses that would be ordinary words if written small."""

_CAPITAL = r"(?-i:[A-ZÀ-ÞĐŁŞÇ])[\w&'’.-]*"


class PlaceFinder:
    """Finds them in one language. Building compiles its words."""

    def __init__(self, facts: StandInFacts) -> None:
        self._facts = facts
        self._addresses = [_address(each, strict=True) for each in facts.addresses]
        small = [each for each in facts.addresses if not each.startswith(_CAPITALS_ONLY)]
        self._small_addresses = [_address(each, strict=False) for each in small]
        """For who writes everything small, or everything in capitals."""
        postcodes = "|".join(facts.postcode_cues)
        self._postcode = re.compile(rf"(?<!\w)(?:{postcodes}){_POSTCODE}", re.IGNORECASE) if postcodes else None
        self._companies = [re.compile(each) for each in facts.company_forms]
        if facts.company_cues:
            words = "|".join(sorted(facts.company_cues, key=len, reverse=True))
            name = rf"(?:(?:PT|CV|UD)\.? )?{_CAPITAL}(?: (?:(?:&|and|y|e|et|und|de|da|do) )?{_CAPITAL}){{0,3}}"
            if re.search(r"[\u0600-\u06ff]", words):
                name = r"(?:شركة|مؤسسة|مصنع) ال[\u0600-\u06ff]+(?: (?:ال|لل)[\u0600-\u06ff]+)*"
            self._companies.append(re.compile(rf"(?<!\w)(?:{words})\s+(?P<name>{name})", re.IGNORECASE))

    def find(self, text: str) -> Iterator[Found]:
        """Whatever is of this kind."""
        for match in _EMAIL.finditer(text):
            yield Found(EMAIL, *match.span(), self._email, match.group().casefold(), said=True)
        for match in _LINK.finditer(text):
            yield Found(
                LINK,
                match.start(),
                match.start() + len(match.group().rstrip(".,;:!?)")),
                _link,
                match.group(),
                said=True,
            )
        for match in _HANDLE.finditer(text):
            yield Found(HANDLE, *match.span(), self._handle, match.group().casefold(), said=True)
        one_case = text.lower() != text.upper() and text in (text.lower(), text.upper())  # its capitals say nothing
        for pattern in self._small_addresses if one_case else self._addresses:
            for match in pattern.finditer(text):
                end = match.end() if one_case else _with_tail(text, match.end())
                key = text[match.start() : end].casefold()
                yield Found(ADDRESS, match.start(), end, self._address, key, said=not one_case)
        for match in self._postcode.finditer(text) if self._postcode else ():
            start, end = match.span("number") if match["number"] else match.span()

            def make(random: Random, code: str = text[start:end]) -> str:
                return same_shape(code, random)

            yield Found(ADDRESS, start, end, make, text[start:end], said=True)
        yield from self._employers(text)

    def _employers(self, text: str) -> Iterator[Found]:
        for pattern in self._companies:
            for match in pattern.finditer(text):
                start, end = match.span("name") if "name" in pattern.groupindex else match.span()
                first = text[start:end].split()[0].casefold().rstrip(".")
                if first not in {"the", "a", "an", "i"} and not _is_ours(text[start:end]):
                    yield Found(COMPANY, start, end, self._company, text[start:end].casefold(), said=True)

    def _email(self, random: Random) -> str:
        return f"{random.choice(self._facts.logins)}@{random.choice(_DOMAINS)}"

    def _handle(self, random: Random) -> str:
        return f"@{random.choice(self._facts.logins).replace('.', '_')}"

    def _address(self, random: Random) -> str:
        street, number, chome = random.choice(self._facts.streets), random.randint(1, 98), random.randint(1, 5)
        return self._facts.address.format(street=street, number=number, chome=chome)

    def _company(self, random: Random) -> str:
        return random.choice(self._facts.companies)


def _address(pattern: str, *, strict: bool) -> re.Pattern[str]:
    """An address; where it is strict, a capital letter in the pattern is one in the text."""
    capitals = re.sub(r"\[A-Z[^\]]*\]", r"(?-i:\g<0>)", pattern) if strict else pattern.replace("(?-i:", "(?:")
    return re.compile(rf"(?<![{LATIN}\d,.-])(?:{capitals})", re.IGNORECASE)


def _with_tail(text: str, end: int) -> int:
    tail = _TAIL.match(text, end)
    return tail.end() if tail else end


def _link(random: Random) -> str:
    return f"https://{random.choice(_DOMAINS)}/{random.randint(100, 999)}"


def _is_ours(name: str) -> bool:
    """ "Your company" is the lender, "this company" nobody in particular."""
    return name.startswith(
        ("你们", "你們", "您们", "贵", "貴", "这", "這", "那", "一家", "某", "我们", "我們", "御社", "弊社", "ของ")
    )
