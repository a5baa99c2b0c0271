"""A desk whose loan book is Fineract: the same pages; and while it is down they say so, and show no figure."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from starlette.requests import Request
from starlette.responses import Response

from bot.bootstrap import Parts
from bot.crm.tables import Officer
from bot.loans.fineract.book import FineractBook
from tests.desk.conftest import Browser
from tests.desk.content import add_borrower, made_up_phrases
from tests.desk.test_afterwards import at, text
from tests.desk.test_phrasebook import held
from tests.loans.book_contract import SeedContract
from tests.loans.fineract_server import PASSWORD, TENANT, USER, Fineract, loan_of, served

LOAN = SeedContract(
    number="000000412",
    product="Car loan",
    principal=Decimal("24000.00"),
    rate=Decimal("6.9"),
    term_months=60,
    paid_out_on=date(2025, 9, 15),
    first_due_on=date(2025, 10, 15),
    paid_instalments=13,
)
"""The instalment of 15 November is overdue on the day of the tests."""


@pytest.fixture
def fineract() -> Fineract:
    made = Fineract()
    made.add("B-1002", loan_of(LOAN))
    return made


@pytest.fixture(autouse=True)
def book(parts: Parts, fineract: Fineract) -> Iterator[FineractBook]:
    """The book as the settings name it, in place of the built-in one."""
    with served(fineract) as address:
        named = {"fineract_url": address, "fineract_tenant": TENANT, "fineract_user": USER}
        settings = parts.settings.copy(update={"loan_book": "fineract", "fineract_password": PASSWORD, **named})
        there = dataclasses.replace(parts, settings=settings)
        there.__dict__.update(database=parts.database, lender=parts.lender)
        made = there.loan_book
        assert isinstance(made, FineractBook)
        parts.__dict__["loan_book"] = made
        yield made


def fails(fineract: Fineract) -> None:
    async def unavailable(request: Request) -> Response:
        return Response("<h1>B-1002: maintenance</h1>", 503)

    fineract.trouble = unavailable


def test_a_case_shows_the_account_and_the_options(
    browser: Browser, parts: Parts, ana: Officer, fineract: Fineract
) -> None:
    talk = held(parts, ana, borrower=add_borrower(parts))
    page = text(browser.get(at(talk)).text)
    assert "Car loan 000000412 Outstanding $19,476.74 Rate 6.9 % a year In arrears $474.10" in page
    assert "Next payment $474.10 on 15 Dec 2026" in page
    assert "What can be offered: Car loan 000000412 Now $474.10 a month until Sep 2030" in page
    assert "cannot be reached" not in page
    assert len(fineract.asked) == 5  # as docs/loan-book.md says


def test_a_case_says_that_the_book_is_down(
    browser: Browser, parts: Parts, ana: Officer, fineract: Fineract, caplog: pytest.LogCaptureFixture
) -> None:
    talk = held(parts, ana, borrower=add_borrower(parts))
    fails(fineract)
    with caplog.at_level(logging.DEBUG):
        page = text(browser.get(at(talk)).text)
    assert "The loan book cannot be reached now. What this borrower owes is not known here at present." in page
    assert "The loan book cannot be reached now, so no option can be computed." in page
    assert "No running loan" not in page
    assert "$" not in page
    told = [record.getMessage() for record in caplog.records if record.name.startswith(("desk", "bot"))]
    assert sorted(told) == [
        "An account cannot be shown: Fineract answered with status 503.",
        "The options for a case cannot be computed: Fineract answered with status 503.",
    ]
    assert "B-1002" not in caplog.text


@pytest.mark.parametrize("query", ["", "?loan=000000412&option=extension&months=12"])
def test_the_options_say_that_the_book_is_down(
    browser: Browser, parts: Parts, ana: Officer, fineract: Fineract, query: str
) -> None:
    talk = held(parts, ana, borrower=add_borrower(parts))
    assert "Nothing can be computed here" not in text(browser.get(at(talk, f"/relief{query}")).text)
    fails(fineract)
    page = browser.get(at(talk, f"/relief{query}"))
    assert page.status_code == 200
    assert "The loan book cannot be reached now, so no option can be computed." in text(page.text)
    assert "Nothing can be computed here" not in page.text


def test_a_borrowers_page_says_that_the_book_is_down(browser: Browser, parts: Parts, fineract: Fineract) -> None:
    person = add_borrower(parts)
    assert "Outstanding $19,476.74" in text(browser.get(f"/desk/borrowers/{person.id}").text)
    fails(fineract)
    assert "The loan book cannot be reached now." in text(browser.get(f"/desk/borrowers/{person.id}").text)


def test_phrases_say_that_the_book_is_down(browser: Browser, parts: Parts, ana: Officer, fineract: Fineract) -> None:
    made_up_phrases(parts)
    talk = held(parts, ana, borrower=add_borrower(parts))
    page = browser.get(at(talk, "/phrases")).text
    assert 'name="payment" value="474.10"' in page
    assert "cannot be reached" not in page
    fails(fineract)
    page = browser.get(at(talk, "/phrases")).text
    assert 'name="payment" value=""' in page
    assert "The loan book cannot be reached now, so no figure of the loan is filled in." in page
