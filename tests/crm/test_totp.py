"""One-time passwords give the codes of RFC 4226, appendix D, and RFC 6238, appendix B."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from bot.crm import totp
from tests.conftest import NOW

SECRET = b"12345678901234567890"
HOTP = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"]
TOTP = [
    (59, "94287082"),
    (1111111109, "07081804"),
    (1111111111, "14050471"),
    (1234567890, "89005924"),
    (2000000000, "69279037"),
    (20000000000, "65353130"),
]


@pytest.mark.parametrize(("counter", "code"), list(enumerate(HOTP)))
def test_codes_by_counter(counter: int, code: str) -> None:
    assert totp.hotp(SECRET, counter) == code


@pytest.mark.parametrize(("seconds", "code"), TOTP)
def test_codes_by_time(seconds: int, code: str) -> None:
    moment = datetime.fromtimestamp(seconds, timezone.utc)
    assert totp.hotp(SECRET, totp.step_at(moment), digits=8) == code


def at(steps: int) -> str:
    return totp.hotp(SECRET, totp.step_at(NOW) + steps)


@pytest.mark.parametrize(("steps", "taken"), [(-2, False), (-1, True), (0, True), (1, True), (2, False)])
def test_a_clock_may_be_one_step_off(steps: int, taken: bool) -> None:
    assert (totp.matching_step(SECRET, at(steps), NOW, None) is not None) is taken


def test_a_step_that_is_spent_is_not_taken_again() -> None:
    step = totp.matching_step(SECRET, at(0), NOW, None)
    assert step == totp.step_at(NOW)
    assert totp.matching_step(SECRET, at(0), NOW, step) is None
    assert totp.matching_step(SECRET, at(-1), NOW, step) is None
    assert totp.matching_step(SECRET, at(1), NOW, step) == step + 1


@pytest.mark.parametrize("code", ["", "12345", "abcdef", "１２３４５６", "0" * 1000, "é"])
def test_something_else_than_a_code_is_refused(code: str) -> None:
    assert totp.matching_step(SECRET, code, NOW, None) is None


def test_the_address_for_an_app_holds_all_it_needs() -> None:
    parts = urlsplit(totp.uri(SECRET, "anna k", "Harbour & Hill: desk"))
    assert (parts.scheme, parts.netloc, unquote(parts.path)) == ("otpauth", "totp", "/Harbour & Hill  desk:anna k")
    assert parse_qs(parts.query) == {
        "secret": ["GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"],
        "issuer": ["Harbour & Hill: desk"],
        "algorithm": ["SHA1"],
        "digits": ["6"],
        "period": ["30"],
    }


def test_secrets_differ() -> None:
    assert len({totp.new_secret() for _ in range(20)}) == 20
    assert len(totp.new_secret()) == 20


def test_a_step_lasts_thirty_seconds() -> None:
    assert totp.step_at(NOW + timedelta(seconds=30)) == totp.step_at(NOW) + 1
