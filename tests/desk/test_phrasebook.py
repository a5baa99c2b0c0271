"""Ready phrases at the desk: what an officer sees, fills in and sends, and what is kept of it."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from decimal import Decimal
from html import unescape
from typing import Any

import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import borrowers, conversations
from bot.crm.loan_book import SqlContracts, add_loan
from bot.crm.session import Database
from bot.crm.tables import Borrower, Message, Officer
from bot.loans.contract_book import ContractBook
from bot.replies.bidi import LRI
from bot.replies.phrasebook import Phrasebook
from tests.conftest import NOW
from tests.desk.conftest import Browser, enter, field, new_browser
from tests.desk.content import EFFICIENT, SPANISH, Talk, add_borrower, add_officer, add_talk, made_up_phrases

ELSEWHERE = {"code": "ja", "found_by": "clear", "rival": None, "rival_messages": 0, "unsupported": None}


@pytest.fixture
def book(parts: Parts) -> Phrasebook:
    return made_up_phrases(parts)


@pytest.fixture
def talk(parts: Parts, book: Phrasebook, ana: Officer) -> Talk:
    return held(parts, ana, language=SPANISH)


def held(parts: Parts, officer: Officer, **more: Any) -> Talk:
    talk = add_talk(parts, **more)
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, officer, NOW)
    return talk


def at(talk: Talk, more: str = "") -> str:
    return f"/desk/cases/{talk.case.id}{more}"


def filled(browser: Browser, talk: Talk, **fields: str) -> dict[str, dict[str, Any]]:
    """The phrases that can be used, by name: their text, and what a message keeps of them."""
    lines = browser.json(at(talk, "/phrases/fill"), **fields).json()["lines"]
    found = re.findall(r'<li class="phrase">(.*?)</li>', lines, re.DOTALL)
    usable = {}
    for line in found:
        name, used = re.search(r'value="(phrase_\w+)"', line), re.search(r'data-used="([^"]*)"', line)
        if name and used:
            text = re.search(r'class="text said"[^>]*>(.*?)</p>', line, re.DOTALL)
            usable[name[1]] = {"text": unescape(text[1]), "used": json.loads(unescape(used[1]))}  # type: ignore[index]
    return usable


def hints(browser: Browser, talk: Talk, **fields: str) -> Any:
    return browser.json(at(talk, "/phrases/fill"), **fields).json()["hints"]


def last(parts: Parts, talk: Talk) -> Message:
    with parts.database.read() as session:
        return conversations.messages_after(session, talk.conversation_id, 0)[-1]


def send(browser: Browser, talk: Talk, text: str, *used: object) -> Any:
    return browser.json(at(talk, "/messages"), text=text, phrases=json.dumps(used), once="")


def spaced(text: str) -> str:
    return " ".join(re.sub("<[^>]*>", " ", text).split())


def test_a_phrase_stands_in_both_languages(browser: Browser, talk: Talk) -> None:
    page = browser.get(at(talk, "/phrases")).text
    assert '<p class="text said" lang="es" dir="ltr">I have read everything osté have written with care.' in page
    assert '<p class="text muted" lang="en">I have read everything you have written with care.' in page


def test_english_is_not_told_twice(browser: Browser, parts: Parts, book: Phrasebook, ana: Officer) -> None:
    page = browser.get(at(held(parts, ana), "/phrases")).text
    assert page.count("I have read everything") == 2  # the line, and the name of its button
    assert '<p class="text said" lang="en">I have read everything' in page


def test_the_lenders_and_the_officers_names_come_by_themselves(browser: Browser, talk: Talk, parts: Parts) -> None:
    text = filled(browser, talk)["phrase_greet"]["text"]
    assert text.startswith("Good day. My name is Ana Torres, I am with ")
    assert parts.lender.name.by_language["es"] in text


def test_whoever_is_in_danger_gets_the_markets_helpline(browser: Browser, parts: Parts, talk: Talk) -> None:
    helpline = parts.lender.market("US").helpline.by_language["es"]
    assert filled(browser, talk)["phrase_safe_now"]["text"].endswith(f"\n{helpline}")


@pytest.mark.parametrize(
    ("kind", "words"), [("human", "Thanks for telling me"), ("hardship", "Thank osté for telling me")]
)
def test_in_trouble_nobody_is_written_to_casually(
    browser: Browser, parts: Parts, book: Phrasebook, ana: Officer, kind: str, words: str
) -> None:
    talk = held(parts, ana, kind=kind, language=SPANISH, register=EFFICIENT)
    assert filled(browser, talk)["phrase_thank_trust"]["text"].startswith(words)


def test_a_phrase_without_its_figures_cannot_be_used_and_says_what_is_missing(browser: Browser, talk: Talk) -> None:
    assert "phrase_refund" not in filled(browser, talk)
    page = spaced(browser.get(at(talk, "/phrases")).text)
    assert "You will receive [fee or refund] back by [other day]. You do not need to do anything for it." in page
    assert "Fill in: fee or refund, other day" in page


def test_figures_are_exact_and_written_as_the_language_writes_them(browser: Browser, talk: Talk) -> None:
    lines = filled(browser, talk, amount="1,250.50", day="2026-12-15", months="3", interest="stops", due="2027-03-15")
    assert "You will receive" not in lines["phrase_refund"]["text"]
    assert lines["phrase_refund"]["text"].startswith("osté will receive $1,250.50 back by 15 de diciembre de 2026.")
    assert "for 3 meses. No interest would be charged" in lines["phrase_option_pause"]["text"]
    assert lines["phrase_refund"]["used"] == {
        "phrase": "phrase_refund",
        "facts": {"amount": {"money": "1250.50", "currency": "USD"}, "day": {"date": "2026-12-15"}},
    }


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("amount", "12.345", "USD has 2 decimals."),
        ("amount", "1,2", "Write an amount such as"),
        ("amount", "-5", "Write an amount such as"),
        ("amount", "1e9", "Write an amount such as"),
        ("amount", "١٢", "Write an amount such as"),
        ("months", "0", "Write a whole number of months"),
        ("months", "1201", "Write a whole number of months"),
        ("months", "²", "Write a whole number of months"),
        ("day", "2026-02-30", "Write a day such as"),
        ("day", "2026-11-23", "This day has passed."),
        ("by", "2026-11-24", "Write a day and a time"),
        ("by", "2026-11-24T09:59", "This time has passed."),
        ("interest", "maybe", "Choose one of runs, stops."),
        ("name", "x" * 61, "At most 60 characters"),
    ],
)
def test_a_field_that_cannot_be_read_says_what_to_write(
    browser: Browser, talk: Talk, name: str, value: str, words: str
) -> None:
    hint = hints(browser, talk, **{name: value})[name]
    assert hint["bad"]
    assert hint["text"].startswith(words)
    assert spaced(hint["text"]) in unescape(spaced(browser.post(at(talk, "/phrases/fill"), **{name: value}).text))


def test_the_promised_time_and_the_loans_figures_are_filled_in(
    browser: Browser, parts: Parts, book: Phrasebook, ana: Officer
) -> None:
    talk = held(parts, ana, borrower=add_borrower(parts), language=SPANISH)
    loan = parts.loan_book.loans(str(talk.case.borrower_id), NOW.date())[0]
    payment = parts.loan_book.next_payment(loan, NOW.date())
    assert payment
    page = browser.get(at(talk, "/phrases")).text
    office = parts.lender.office("US").zone
    assert f'name="overdue" value="{loan.arrears.amount}"' in page
    assert f'name="payment" value="{payment.payment.amount}"' in page
    assert f'name="due" value="{payment.due}"' in page
    assert f'name="by" value="{talk.case.answer_by.astimezone(office):%Y-%m-%dT%H:%M}"' in page
    answered = talk.case.opened_at.astimezone(office).date() + timedelta(
        days=parts.lender.market("US").complaints.answer_days
    )
    assert f'name="answer" value="{answered}"' in page


def test_without_a_recognised_borrower_no_figure_of_a_loan_is_there(browser: Browser, talk: Talk) -> None:
    page = browser.get(at(talk, "/phrases")).text
    assert 'name="overdue" value=""' in page
    assert 'name="payment" value=""' in page


def test_a_loan_book_that_is_down_leaves_the_phrases(
    browser: Browser, parts: Parts, book: Phrasebook, ana: Officer
) -> None:
    talk = held(parts, ana, borrower=add_borrower(parts), language=SPANISH)
    nobody_is_there = Database("postgresql://127.0.0.1:1/loans?connect_timeout=2")
    parts.__dict__["loan_book"] = ContractBook(SqlContracts(nobody_is_there))
    page = browser.get(at(talk, "/phrases"))
    assert page.status_code == 200
    assert 'name="payment" value=""' in page.text


def paid_up(parts: Parts) -> Borrower:
    """A borrower with a loan on which nothing is overdue."""
    with parts.database.write() as session:
        made = borrowers.add(session, "B-2000", "Grace Okafor", "US", NOW)
        add_loan(
            session,
            number="RP-2000",
            borrower_id=made.id,
            product="personal",
            currency="USD",
            principal=Decimal("12000"),
            rate=Decimal("9.9"),
            term_months=36,
            paid_out_on=datetime(2026, 3, 15).date(),
            first_due_on=datetime(2026, 4, 15).date(),
            paid_instalments=8,
            closed=False,
        )
        return made


def test_what_a_longer_loan_costs_is_calculated_where_the_fields_are_empty(
    browser: Browser, parts: Parts, book: Phrasebook, ana: Officer
) -> None:
    talk = held(parts, ana, borrower=paid_up(parts), language=SPANISH)
    told = hints(browser, talk, months="12")
    found = re.fullmatch(r"Left empty: \$([\d.]+), calculated", told["instalment"]["text"])
    assert found
    lines = filled(browser, talk, months="12")
    assert f"osté would then pay ${found[1]} a month" in lines["phrase_option_extend"]["text"]
    assert (
        "osté would then pay $300 a month"
        in filled(browser, talk, months="12", instalment="300", more="99")["phrase_option_extend"]["text"]
    )
    assert told["monthly"]["text"] == ""


def test_what_is_overdue_is_spread_and_a_longer_loan_is_not_guessed_at(
    browser: Browser, parts: Parts, book: Phrasebook, ana: Officer
) -> None:
    talk = held(parts, ana, borrower=add_borrower(parts), language=SPANISH)
    lines = filled(browser, talk, months="4", overdue="474.10")
    assert "That would be $118.53 a month" in lines["phrase_option_spread"]["text"]
    assert "phrase_option_extend" not in lines


def test_who_only_reads_along_can_use_none(app: Starlette, parts: Parts, talk: Talk, wei: Officer) -> None:
    theirs = enter(new_browser(app), parts, wei)
    page = theirs.get(at(talk, "/phrases")).text
    assert "Take the case over to write with them." in page
    assert 'name="use"' not in page
    assert filled(theirs, talk) == {}


def test_a_language_without_phrases_is_told_honestly(
    browser: Browser, parts: Parts, book: Phrasebook, ana: Officer
) -> None:
    talk = held(parts, ana, language=ELSEWHERE)
    page = browser.get(at(talk, "/phrases")).text
    assert "There are no phrases in Japanese." in page
    assert 'name="use"' not in page
    assert send(browser, talk, "こんにちは", {"phrase": "phrase_goodbye", "facts": {}}).status_code == 200
    assert last(parts, talk).phrases is None


def test_a_phrase_that_was_sent_unchanged_shows_its_english(browser: Browser, parts: Parts, talk: Talk) -> None:
    line = filled(browser, talk)["phrase_read_everything"]
    assert send(browser, talk, line["text"], line["used"]).status_code == 200
    sent = last(parts, talk)
    english = "I have read everything you have written with care. There is no need for you to tell it again."
    assert (sent.text, sent.lang) == (line["text"], "es")
    assert sent.phrases == [{"phrase": "phrase_read_everything", "english": english}]
    assert f"In English: {english}" in spaced(browser.get(at(talk)).text)


def test_own_words_beside_phrases_stay_apart_and_in_order(browser: Browser, parts: Parts, talk: Talk) -> None:
    lines = filled(browser, talk, amount="12.5", day="2026-12-15")
    read, refund = lines["phrase_read_everything"], lines["phrase_refund"]
    text = f"Hola. {read['text']}\r\nBueno. {refund['text']} {refund['text']}"
    assert send(browser, talk, text, refund["used"], read["used"]).status_code == 200
    sent = last(parts, talk)
    assert [piece.get("phrase") or piece["own"] for piece in sent.phrases] == [
        *("Hola.", "phrase_read_everything", "Bueno.", "phrase_refund", "phrase_refund")
    ]
    assert sent.lang is None
    shown = spaced(browser.get(at(talk)).text)
    assert "In English: Hola. I have read everything you have written" in shown
    assert "Bueno. You will receive $12.50 back by December 15, 2026." in shown


def test_a_phrase_that_was_changed_is_own_words(browser: Browser, parts: Parts, talk: Talk) -> None:
    line = filled(browser, talk)["phrase_read_everything"]
    send(browser, talk, line["text"].replace("with care", "yesterday"), line["used"])
    assert last(parts, talk).phrases is None


def test_facts_that_were_changed_are_not_believed(browser: Browser, parts: Parts, talk: Talk) -> None:
    line = filled(browser, talk, amount="12.5", day="2026-12-15")["phrase_refund"]
    line["used"]["facts"]["amount"]["money"] = "9999"
    send(browser, talk, line["text"], line["used"])
    assert last(parts, talk).phrases is None


def test_a_manner_that_changed_meanwhile_loses_no_phrase(browser: Browser, parts: Parts, talk: Talk) -> None:
    line = filled(browser, talk, speaker="woman")["phrase_goodbye"]
    with parts.database.write() as session:
        conversations.lock(session, talk.conversation_id).register = EFFICIENT
    send(browser, talk, line["text"], line["used"])
    assert [piece["phrase"] for piece in last(parts, talk).phrases] == ["phrase_goodbye"]


@pytest.mark.parametrize(
    "note",
    [
        "{",
        "7",
        '[{"phrase": "phrase_goodbye"}]',
        '["x"]',
        '[{"phrase": "a", "facts": {"x": {"money": "y", "currency": "USD"}}}]',
    ],
)
def test_a_note_that_cannot_be_read_is_refused_and_the_text_stays(
    browser: Browser, parts: Parts, talk: Talk, note: str
) -> None:
    before = last(parts, talk).seq
    answer = browser.json(at(talk, "/messages"), text="Hola", phrases=note)
    assert (answer.status_code, answer.json()["error"]["code"]) == (422, "phrases")
    page = browser.post(at(talk, "/messages"), text="Hola", phrases=note)
    assert (page.status_code, field(page.text, "phrases")) == (422, "")
    assert ">Hola</textarea>" in page.text
    assert last(parts, talk).seq == before


@pytest.mark.parametrize(
    "used",
    [
        {"phrase": "phrase_nowhere", "facts": {}},
        {"phrase": "phrase_refund", "facts": {}},
        {"phrase": "phrase_refund", "facts": {"amount": {"months": 3}, "day": {"date": "2026-12-15"}}},
        {"phrase": "phrase_refund", "facts": {"amount": {"rows": [["x", {}]]}, "day": {"date": "2026-12-15"}}},
        {
            "phrase": "phrase_refund",
            "facts": {"amount": {"money": "NaN", "currency": "USD"}, "day": {"date": "2026-12-15"}},
        },
        {"phrase": "phrase_goodbye", "facts": {"officer": "somebody else"}},
    ],
)
def test_a_note_of_what_is_no_phrase_is_left_out(
    browser: Browser, parts: Parts, talk: Talk, used: dict[str, Any]
) -> None:
    assert send(browser, talk, "Hola", used).status_code == 200
    assert last(parts, talk).phrases is None


def test_figures_keep_their_order_in_a_line_of_arabic(
    browser: Browser, parts: Parts, book: Phrasebook, ana: Officer
) -> None:
    talk = held(parts, ana, language={**SPANISH, "code": "ar"})
    page = browser.get(at(talk, "/phrases")).text
    assert '<p class="text said" lang="ar" dir="rtl">' in page
    line = filled(browser, talk, payment="450", due="2026-12-15")["phrase_next_payment"]
    send(browser, talk, line["text"], line["used"])
    assert [piece["phrase"] for piece in last(parts, talk).phrases] == ["phrase_next_payment"]
    assert LRI in last(parts, talk).text


def test_without_a_script_phrases_are_gathered_and_put_into_the_box(browser: Browser, parts: Parts, talk: Talk) -> None:
    lines = filled(browser, talk)
    thanks, goodbye = lines["phrase_thank_trust"]["text"], lines["phrase_goodbye"]["text"]
    first = browser.post(at(talk, "/phrases/fill"), use="phrase_thank_trust", draft="Hola.", phrases="").text
    assert f">Hola. {thanks}</textarea>" in unescape(first)
    second = browser.post(
        at(talk, "/phrases/fill"),
        use="phrase_goodbye",
        draft=f"Hola. {thanks}",
        phrases=unescape(field(first, "phrases")),
        months="3",
    ).text
    assert 'name="months" value="3"' in second
    assert f">Hola. {thanks} {goodbye}</textarea>" in unescape(second)
    note = unescape(field(second, "phrases"))
    page = browser.post(at(talk, "/phrases/done"), draft=f"Hola. {thanks} {goodbye}", phrases=note).text
    assert f">Hola. {thanks} {goodbye}</textarea>" in unescape(page)
    browser.post(at(talk, "/messages"), text=f"Hola. {thanks} {goodbye}", phrases=unescape(field(page, "phrases")))
    assert [piece.get("phrase") for piece in last(parts, talk).phrases] == [
        *(None, "phrase_thank_trust", "phrase_goodbye")
    ]


def test_phrases_are_kept_in_both_databases(parts_anywhere: Parts) -> None:
    me = add_officer(parts_anywhere)
    talk = held(parts_anywhere, me, language=SPANISH)
    kept = [{"phrase": "phrase_goodbye", "english": "Goodbye."}, {"own": "Ñandú 🙂"}]
    with parts_anywhere.database.write() as session:
        parts_anywhere.holding.write(session, talk.case.id, me, "Adiós. Ñandú 🙂", NOW, phrases=kept, lang="es")
    assert (last(parts_anywhere, talk).phrases, last(parts_anywhere, talk).lang) == (kept, "es")


def test_the_case_page_has_the_panel_where_one_may_write(browser: Browser, parts: Parts, talk: Talk) -> None:
    page = browser.get(at(talk)).text
    assert "Phrases in Spanish" in page
    assert f'href="{at(talk, "/phrases")}"' in page
    free = add_talk(parts, address="two", language=SPANISH)
    assert "Phrases in Spanish" not in browser.get(at(free)).text
