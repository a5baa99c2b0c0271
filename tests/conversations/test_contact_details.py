"""Mail addresses and telephone numbers in one written form, and what borrowers say they are known by."""

from __future__ import annotations

import pytest

from bot.conversations import contact_details
from bot.conversations.contact_details import Clue
from bot.errors import BadInput


@pytest.mark.parametrize(
    ("given", "region", "e164"),
    [
        ("(212) 555-0123", "US", "+12125550123"),
        ("+1 212 555 0123", "TW", "+12125550123"),
        ("0912 345 678", "TW", "+886912345678"),
        ("０９１２-３４５-６７８", "TW", "+886912345678"),
        ("+34 600 000 000", "US", "+34600000000"),
    ],
)
def test_a_number_has_one_form(given: str, region: str, e164: str) -> None:
    assert contact_details.phone(given, region) == e164


@pytest.mark.parametrize("given", ["", "12", "hello", "+0", "1" * 30])
def test_what_can_be_no_number_is_none(given: str) -> None:
    assert contact_details.phone(given, "US") is None


@pytest.mark.parametrize("told", ["34600000000", "+34600000000"])
def test_telegram_tells_numbers_with_or_without_a_plus(told: str) -> None:
    assert contact_details.shared_phone(told) == "+34600000000"


@pytest.mark.parametrize(
    ("given", "kept"), [(" Ana@Example.com ", "ana@example.com"), ("a.b+c@mail.example", "a.b+c@mail.example")]
)
def test_an_address_has_one_form(given: str, kept: str) -> None:
    assert contact_details.checked("email", given, "US") == kept


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        *[("email", each) for each in ("ana", "ana@", "@example.com", "a b@example.com", "ana@example", "añ@ex.com")],
        *[("email", f"{'a' * 60}@{'b' * 200}.com"), ("email", "a@b.com\nBcc: c@d.com")],
        *[("phone", each) for each in ("12", "nobody", "+1 555", "+999 123 456 789")],
    ],
)
def test_what_is_none_is_refused_with_what_to_do(kind: str, given: str) -> None:
    with pytest.raises(BadInput, match="such as"):
        contact_details.checked(kind, given, "US")


@pytest.mark.parametrize(
    ("words", "clue"),
    [
        ("B-1001", Clue("number", "B-1001")),
        ("my number is b-1001.", Clue("number", "B-1001")),
        ("1001", Clue("number", "1001")),
        ("Ana@Example.com", Clue("email", "ana@example.com")),
        ("it is ana@example.com, thanks", Clue("email", "ana@example.com")),
        ("212 555 0123", Clue("phone", "+12125550123")),
        ("my phone: +34 600 000 000", Clue("phone", "+34600000000")),
        ("what documents do I need?", None),
        ("no", None),
    ],
)
def test_what_a_borrower_names(words: str, clue: Clue | None) -> None:
    assert contact_details.clue(words, "US") == clue
