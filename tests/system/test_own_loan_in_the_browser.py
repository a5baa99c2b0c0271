"""A borrower with an account in a real browser, in six languages.

A calculation that goes on, the balance after a code, repaying early, kinds of rate, and ways of relief on their own
loan. `RAPPORT_PICTURES` names a folder that keeps what was seen.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from bot.bootstrap import Parts
from bot.conversations import recognition
from bot.crm import borrowers
from bot.demo import DemoBorrower, DemoLoan, add_borrower
from tests.browser.conftest import chromium, new_page  # noqa: F401
from tests.system.conftest import figures
from tests.system.test_whole_way import PHONE, Chat, picture
from tests.system.words import CALCULATION, EARLY, EARLY_OWN, FIXED_OR_FLOATING, HARDSHIP, LOCALES, OWE, THREE_YEARS

SIX = ("en", "es", "zh-Hant", "ja", "de", "ar")


def issued(parts: Parts, number: str, loan: str) -> str:
    """A one-time code, as an officer would give it, for a new borrower with one loan."""
    now = parts.clock()
    somebody = DemoBorrower(number, "Noor Example", "US", DemoLoan(loan, "personal", "12000", "9.9", 36, 8))
    with parts.database.write() as session:
        add_borrower(session, somebody, now)
        borrower = borrowers.by_number(session, number)
        assert borrower is not None
        return recognition.issue(session, borrower, "officer:test", now)


@pytest.mark.parametrize("code", SIX)
def test_a_borrower_reckons_with_their_loan(parts: Parts, new_page: Callable[..., Page], code: str) -> None:  # noqa: F811
    place = SIX.index(code)
    scheme = "dark" if place % 3 == 0 else "light"
    chat = Chat(new_page(locale=LOCALES[code], color_scheme=scheme, **(PHONE if place % 2 else {})))
    chat.page.goto(f"http://127.0.0.1:{parts.settings.port}")

    assert "397.91" in figures(" ".join(chat.ask(CALCULATION[code])))
    assert "325.80" in figures(" ".join(chat.ask(EARLY[code])))
    picture(chat.page, f"own-{code}-early")
    assert "619.37" in figures(" ".join(chat.ask(THREE_YEARS[code])))
    assert {"6.35", "5.85"} <= figures(" ".join(chat.ask(FIXED_OR_FLOATING[code])))
    picture(chat.page, f"own-{code}-rates")

    loan = f"RP-70481{place}"
    chat.ask(OWE[code])
    assert loan in " ".join(chat.ask(issued(parts, f"B-610{place}", loan)))
    picture(chat.page, f"own-{code}-balance")
    own = " ".join(chat.ask(EARLY_OWN[code]))
    assert loan in own
    picture(chat.page, f"own-{code}-early-own")
    hardship = " ".join(chat.ask(HARDSHIP[code]))
    assert "RC-" in hardship
    assert loan in hardship
    assert chat.page.locator("html").get_attribute("lang") == code
    picture(chat.page, f"own-{code}-relief")
