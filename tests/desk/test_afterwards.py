"""Clocks, options with their plans, merging and the steps after a resolution, on the pages."""

from __future__ import annotations

import re
from decimal import Decimal
from html import unescape

import pytest
from babel import Locale

from bot.bootstrap import Parts
from bot.crm import repair_steps
from bot.crm.session import Session
from bot.crm.tables import Officer
from bot.loans.relief import plans
from bot.replies import figures
from tests.conftest import NOW
from tests.desk.conftest import Browser, Clock
from tests.desk.content import Talk, add_borrower, add_talk


def text(page: str) -> str:
    """A page's text as one line."""
    return unescape(" ".join(re.sub(r"<[^>]*>", " ", page).split()))


def at(talk: Talk, more: str = "") -> str:
    return f"/desk/cases/{talk.case.id}{more}"


def resolved(parts: Parts, talk: Talk, officer: Officer) -> None:
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, officer, parts.clock())
        parts.holding.resolve(session, talk.case.id, officer, parts.clock())


def test_the_clocks_and_the_reasons_are_shown(parts: Parts, browser: Browser, clock: Clock) -> None:
    talk = add_talk(parts, kind="complaint")
    with parts.database.write() as session:
        case = session.merge(talk.case)
        parts.cases.add(session, case, "I was in hospital.", clock())
    page = text(browser.get(at(talk)).text)
    assert "speaks of illness or injury in hospital" in page
    assert re.search(r"First answer \w+ \d+ \w+, \d\d:\d\d in \d+ h", page)
    assert "Final answer by law Thu 10 Dec, 00:00" in page  # fifteen days after Tuesday the 24th
    clock.go_on(days=2)
    browser.log_in()
    assert "late by" in text(browser.get(at(talk)).text)


def test_the_options_of_the_market_are_computed_for_the_loan(parts: Parts, browser: Browser) -> None:
    person = add_borrower(parts)
    talk = add_talk(parts, borrower=person)
    page = browser.get(at(talk)).text
    loan = parts.loan_book.loans(person.id, NOW.date())[0]
    made = plans(parts.lender.market("US").relief, loan, parts.loan_book.schedule(loan), NOW.date())
    assert len(made) == 14  # of the car loan, with arrears: all but the pause of home loans
    for each in made:
        assert f"option={each.option.id}&amp;months={each.months}" in page
        assert figures.money(each.relieved, Locale.parse("en_US")) in page


def test_a_plan_is_shown_whole_beside_the_present_one(parts: Parts, browser: Browser) -> None:
    person = add_borrower(parts)
    talk = add_talk(parts, borrower=person)
    loan = parts.loan_book.loans(person.id, NOW.date())[0]
    answer = browser.get(at(talk, f"/relief?loan={loan.number}&option=extension&months=12"))
    unpaid = parts.loan_book.schedule(loan)
    overdue = [row for row in unpaid if row.due and row.due < NOW.date()]
    page = text(answer.text)
    assert answer.status_code == 200
    assert f"Overdue interest added to the loan – ${sum((row.interest for row in overdue), Decimal(0))}" in page
    assert answer.text.count('<tr><th scope="row">') - 5 == len(unpaid) - len(overdue) + 12


@pytest.mark.parametrize("query", ["?loan=RP-1002&option=extension&months=13", "?loan=RP-9&option=extension&months=12"])
def test_an_option_that_is_none_is_not_found(parts: Parts, browser: Browser, query: str) -> None:
    talk = add_talk(parts, borrower=add_borrower(parts))
    assert browser.get(at(talk, f"/relief{query}")).status_code == 404


def test_without_a_recognised_borrower_nothing_is_computed(parts: Parts, browser: Browser) -> None:
    talk = add_talk(parts)
    assert "What can be offered" not in browser.get(at(talk)).text
    assert "Nothing can be computed here" in browser.get(at(talk, "/relief")).text


def test_a_second_case_is_merged_on_the_page(parts: Parts, browser: Browser) -> None:
    first = add_talk(parts, kind="complaint")
    second = add_talk(parts, kind="dispute")  # in the same conversation
    assert first.case.reference in browser.get(at(second)).text
    answer = browser.post(at(second, "/merge"), into=first.case.reference, why="the same fee")
    assert answer.headers["location"] == at(first)
    assert "merged another case into this one" in text(browser.get(at(first)).text)
    assert f"it was merged into {first.case.reference}" in text(browser.get(at(second)).text)


def test_the_steps_after_a_resolution_are_done_on_the_page(
    parts: Parts, browser: Browser, ana: Officer, clock: Clock
) -> None:
    talk = add_talk(parts, kind="complaint")
    resolved(parts, talk, ana)
    page = text(browser.get(at(talk)).text)
    assert "Explain in writing what happened due" in page

    def ids(session: Session) -> list[str]:
        return [str(each.id) for each in repair_steps.of_case(session, talk.case.id)]

    with parts.database.read() as session:
        explanation, call_back = ids(session)
    browser.post(at(talk, "/step-done"), step=explanation)
    browser.post(at(talk, "/step-dropped"), step=call_back, why="asked us not to")
    browser.post(at(talk, "/steps"), what="other", days="7", words="Send the receipt again")
    page = text(browser.get(at(talk)).text)
    assert "Explain in writing what happened done" in page
    assert "Call back given up" in page
    assert "Something else Send the receipt again due" in page


def test_a_step_of_nobody_is_not_found(parts: Parts, browser: Browser, ana: Officer) -> None:
    talk = add_talk(parts, kind="complaint")
    resolved(parts, talk, ana)
    assert browser.post(at(talk, "/step-done"), step="0" * 32).status_code == 404


def test_a_bad_step_is_explained(parts: Parts, browser: Browser, ana: Officer) -> None:
    talk = add_talk(parts, kind="complaint")
    resolved(parts, talk, ana)
    answer = browser.post(at(talk, "/steps"), what="other", days="0", words="x")
    assert answer.status_code == 422
    assert "from 1 to 366" in answer.text


def test_how_they_were_addressed_and_how_content_they_were(parts: Parts, browser: Browser, ana: Officer) -> None:
    talk = add_talk(parts)
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, ana, parts.clock())
        parts.holding.write(session, talk.case.id, ana, "Good morning, Ms Herrera.", parts.clock())
    page = text(browser.get(at(talk)).text)
    assert "Addressed so far Good morning, Ms Herrera." in page
