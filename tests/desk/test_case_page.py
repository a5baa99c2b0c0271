"""A case's page: what it shows, and what an officer does there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from html import unescape

import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import conversations, outbox
from bot.crm.loan_book import SqlContracts
from bot.crm.session import Database
from bot.crm.tables import Message, Officer, Outbox
from bot.keeping import erasure
from bot.loans.contract_book import ContractBook
from tests.conftest import NOW
from tests.desk.conftest import Browser, enter, field, new_browser
from tests.desk.content import EFFICIENT, RELATIONAL, SPANISH, Talk, add_borrower, add_talk, say


@pytest.fixture
def talk(parts: Parts) -> Talk:
    return add_talk(
        parts,
        "Buenas tardes, quisiera decirle que me da pena: no puedo pagar 450 del carro.",
        language=SPANISH,
        register=RELATIONAL,
        wish="Dos meses de espera",
    )


@pytest.fixture
def held(parts: Parts, talk: Talk, ana: Officer) -> Talk:
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, ana, NOW)
    return talk


def at(talk: Talk, more: str = "") -> str:
    return f"/desk/cases/{talk.case.id}{more}"


def shown(browser: Browser, talk: Talk) -> str:
    """The text of the page as one line."""
    html = browser.get(at(talk)).text
    return unescape(" ".join(" ".join(piece.split(">", 1)[-1] for piece in html.split("<")).split()))


def messages(parts: Parts, talk: Talk) -> Sequence[Message]:
    with parts.database.read() as session:
        return conversations.messages_after(session, talk.conversation_id, 0)


@pytest.mark.parametrize(
    "words",
    [
        "no puedo pagar 450 del carro",
        "Understood: says that they are in financial trouble 93 %",
        "amount: 450",
        "loan kind: car",
        "What would help Dos meses de espera",
        "Language Spanish es clear from what they write",
        "Formality formal Directness indirect Orientation relational",
        "Read from how they write.",
        "me da pena",
        "Use usted with señor",
        "Write in Spanish, formal (usted)",
        "Not recognised yet: say nothing about an account.",
        "opened the case as: Hardship, urgent",
        "answered a question What would help: Dos meses de espera",
    ],
)
def test_an_officer_reads(browser: Browser, held: Talk, words: str) -> None:
    assert words in shown(browser, held)


def test_messages_carry_their_language_for_fonts_and_screen_readers(browser: Browser, talk: Talk) -> None:
    assert '<p class="text" lang="es" dir="auto">Buenas tardes' in browser.get(at(talk)).text


@pytest.mark.parametrize("lang", ['"><script>', "und", "x" * 12])
def test_a_language_tag_that_is_none_is_left_out(browser: Browser, parts: Parts, talk: Talk, lang: str) -> None:
    with parts.database.write() as session:
        conversation = conversations.lock(session, talk.conversation_id)
        conversations.add_message(session, conversation, "borrower", "hm", NOW, external_id="odd", lang=lang[:12])
    assert '<p class="text" dir="auto">hm' in browser.get(at(talk)).text


def test_the_manner_follows_the_borrower(browser: Browser, parts: Parts, ana: Officer) -> None:
    talk = add_talk(parts, language=SPANISH, register=EFFICIENT)
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, ana, NOW)
    assert "Write in Spanish, casual (tú)" in shown(browser, talk)


def test_a_recognised_borrower_comes_with_the_loan(browser: Browser, parts: Parts) -> None:
    talk = add_talk(parts, borrower=add_borrower(parts))
    on = NOW.date()
    loan = parts.loan_book.loans(str(talk.case.borrower_id), on)[0]
    text = shown(browser, talk)
    assert f"Outstanding ${loan.principal.amount:,}" in text
    assert f"In arrears ${loan.arrears.amount:,}" in text
    assert "Car loan RP-1002" in text


def test_a_loan_book_that_is_down_is_told_honestly(browser: Browser, parts: Parts) -> None:
    talk = add_talk(parts, borrower=add_borrower(parts))
    nobody_is_there = Database("postgresql://127.0.0.1:1/loans?connect_timeout=2")
    parts.__dict__["loan_book"] = ContractBook(SqlContracts(nobody_is_there))
    text = shown(browser, talk)
    assert "The loan book cannot be reached now." in text
    assert "No running loan." not in text


def test_earlier_cases_of_the_borrower_are_listed(browser: Browser, parts: Parts) -> None:
    borrower = add_borrower(parts)
    earlier = add_talk(parts, kind="complaint", address="two", borrower=borrower)
    assert f"Complaint {earlier.case.reference}" in shown(browser, add_talk(parts, borrower=borrower))


def test_stored_html_is_shown_as_text(browser: Browser, parts: Parts, ana: Officer) -> None:
    evil = "<script>alert(1)</script><b>bold</b>"
    talk = add_talk(parts, evil, wish=evil)
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, ana, NOW)
        parts.holding.write(session, talk.case.id, ana, evil, NOW)
    html = browser.get(at(talk)).text + browser.get(at(talk, "/live")).json()["entries"]
    assert html.count("&lt;script&gt;alert(1)&lt;/script&gt;&lt;b&gt;bold") >= 4
    assert "<script>alert" not in html
    assert "<b>bold" not in html


def test_taking_over_is_a_button_away(browser: Browser, parts: Parts, talk: Talk) -> None:
    answer = browser.post(at(talk, "/take"))
    assert (answer.status_code, answer.headers["location"]) == (303, at(talk, "#latest"))
    assert messages(parts, talk)[-1].response == "utter_officer_joined"


def test_who_comes_second_reads_who_was_first(
    app: Starlette, browser: Browser, parts: Parts, held: Talk, wei: Officer
) -> None:
    second = enter(new_browser(app), parts, wei)
    answer = second.post(at(held, "/take"))
    assert answer.status_code == 409
    assert "Ana Torres holds this conversation" in answer.text
    assert f'href="{at(held)}"' in answer.text


def test_the_other_officer_can_only_read(app: Starlette, parts: Parts, held: Talk, wei: Officer) -> None:
    second = enter(new_browser(app), parts, wei)
    assert "Ana Torres has held this conversation since Tue 24 Nov, 10:00." in shown(second, held)
    assert at(held, "/messages") not in second.get(at(held)).text


def test_the_holder_writes(browser: Browser, parts: Parts, held: Talk) -> None:
    once = field(browser.get(at(held)).text, "once")
    answer = browser.post(at(held, "/messages"), text="Buenas tardes, señora.", once=once)
    assert answer.status_code == 303
    assert (messages(parts, held)[-1].author, messages(parts, held)[-1].text) == ("officer", "Buenas tardes, señora.")


def test_a_form_sent_twice_is_one_message(browser: Browser, parts: Parts, held: Talk) -> None:
    once = field(browser.get(at(held)).text, "once")
    for _ in range(2):
        browser.post(at(held, "/messages"), text="Buenas tardes.", once=once)
    assert [m.text for m in messages(parts, held)].count("Buenas tardes.") == 1


def test_a_script_gets_the_place_of_its_message(browser: Browser, parts: Parts, held: Talk) -> None:
    answer = browser.json(at(held, "/messages"), text="Buenas tardes.", once="a1")
    assert answer.json() == {"seq": messages(parts, held)[-1].seq}


def test_line_breaks_arrive(browser: Browser, parts: Parts, held: Talk) -> None:
    browser.json(at(held, "/messages"), text="One\r\n\r\nTwo", once="a1")
    assert messages(parts, held)[-1].text == "One\n\nTwo"


def test_an_empty_text_is_refused_and_the_page_says_why(browser: Browser, held: Talk) -> None:
    answer = browser.post(at(held, "/messages"), text="  ")
    assert answer.status_code == 422
    assert "The message is empty." in answer.text


def test_a_text_that_is_too_long_stays_in_the_box(browser: Browser, held: Talk) -> None:
    answer = browser.post(at(held, "/messages"), text="word " * 1000)
    assert answer.status_code == 422
    assert "word " * 999 in answer.text


def test_a_script_reads_why_a_text_was_refused(browser: Browser, held: Talk) -> None:
    answer = browser.json(at(held, "/messages"), text="")
    assert (answer.status_code, answer.json()["error"]["code"]) == (422, "empty")


def test_writing_without_holding_is_refused(browser: Browser, talk: Talk) -> None:
    answer = browser.json(at(talk, "/messages"), text="Hello")
    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "not_holding")


@pytest.mark.parametrize(
    ("path", "response"), [("/hand-back", "utter_officer_left"), ("/resolve", "utter_case_resolved")]
)
def test_the_holder_ends_it(browser: Browser, parts: Parts, held: Talk, path: str, response: str) -> None:
    assert browser.post(at(held, path)).status_code == 303
    assert messages(parts, held)[-1].response == response


def test_an_ended_case_can_only_be_read(browser: Browser, held: Talk) -> None:
    browser.post(at(held, "/resolve"))
    assert "This case has ended on Tue 24 Nov, 10:00." in shown(browser, held)
    assert browser.post(at(held, "/take")).status_code == 409


def test_the_holder_gives_it_to_a_colleague(
    app: Starlette, browser: Browser, parts: Parts, held: Talk, wei: Officer
) -> None:
    assert "Wei Chen (officer)" in shown(browser, held)
    answer = browser.post(at(held, "/transfer"), to="wei", why="speaks Cantonese")
    assert answer.status_code == 303
    assert "gave the case to a colleague to: wei why: speaks Cantonese" in shown(browser, held)
    assert at(held, "/messages") in enter(new_browser(app), parts, wei).get(at(held)).text


def test_without_a_colleague_there_is_nobody_to_give_it_to(browser: Browser, held: Talk) -> None:
    assert "Give to a colleague" not in shown(browser, held)


def test_an_unknown_colleague_is_named_and_nothing_happens(browser: Browser, parts: Parts, held: Talk) -> None:
    answer = browser.json(at(held, "/transfer"), to="nobody", why="on leave")
    assert (answer.status_code, answer.json()["error"]["code"]) == (422, "officer")
    assert "gave the case to a colleague" not in shown(browser, held)


def test_an_ended_case_is_opened_again(browser: Browser, held: Talk) -> None:
    browser.post(at(held, "/resolve"))
    assert browser.post(at(held, "/reopen"), why="the plan was not set up").status_code == 303
    page = shown(browser, held)
    assert "opened the case again the plan was not set up" in page
    assert "Take over" in page


def test_a_note_is_kept_for_colleagues(browser: Browser, parts: Parts, talk: Talk) -> None:
    assert browser.post(at(talk, "/notes"), text="Her brother called us.").status_code == 303
    assert "ana noted Her brother called us." in shown(browser, talk)
    assert all("brother" not in message.text for message in messages(parts, talk))


def test_what_a_web_chat_has_fetched_is_delivered(browser: Browser, parts: Parts, held: Talk) -> None:
    browser.json(at(held, "/messages"), text="Hello", once="a1")
    assert shown(browser, held).count("on its way") == 3
    with parts.database.write() as session:
        conversations.lock(session, held.conversation_id).read_seq = 3
    text = shown(browser, held)
    assert (text.count("on its way"), text.count(" delivered")) == (1, 2)


def test_what_a_chat_app_has_taken_is_delivered(browser: Browser, parts: Parts) -> None:
    talk = add_talk(parts, channel="telegram")
    with parts.database.write() as session:
        outbox.sent(session, session.query(Outbox).one().id, NOW)
    assert " delivered" in shown(browser, talk)


def test_what_can_never_arrive_is_told(browser: Browser, parts: Parts) -> None:
    talk = add_talk(parts, channel="telegram")
    with parts.database.write() as session:
        outbox.failed(session, session.query(Outbox).one().id, "blocked", None)
        conversations.lock(session, talk.conversation_id).closed_reason = "blocked"
    text = shown(browser, talk)
    assert "not delivered" in text
    assert "Nothing can be delivered in this conversation any more: blocked." in text


def test_news_hold_what_came_since_and_say_how_far(browser: Browser, parts: Parts, held: Talk) -> None:
    for number in range(40):
        say(parts, held, f"message {number}", NOW + timedelta(seconds=number))
    news = browser.get(at(held, "/live?after=43")).json()
    assert news["last"] == 43
    assert news["entries"].count("<li id=") == 30
    assert "message 9<" not in news["entries"]
    assert "message 10<" in news["entries"]


def test_news_begin_no_new_day_in_the_middle_of_one(browser: Browser, parts: Parts, held: Talk) -> None:
    for number in range(40):
        say(parts, held, f"message {number}", NOW + timedelta(seconds=number))
    assert 'class="day"' not in browser.get(at(held, "/live?after=43")).json()["entries"]
    assert browser.get(at(held)).text.count('class="day"') == 1


def test_news_tell_who_may_do_what(app: Starlette, browser: Browser, parts: Parts, held: Talk, wei: Officer) -> None:
    assert browser.get(at(held, "/live")).json()["mode"] == "mine:Ana Torres"
    assert enter(new_browser(app), parts, wei).get(at(held, "/live")).json()["mode"] == "other:Ana Torres"


@pytest.mark.parametrize("after", ["-1", "x", "9" * 30, "1.5", "²"])
def test_a_place_that_is_none_is_refused(browser: Browser, held: Talk, after: str) -> None:
    assert browser.get(at(held, f"/live?after={after}")).status_code == 400


def test_a_very_long_conversation_begins_with_its_newest_messages(browser: Browser, parts: Parts, held: Talk) -> None:
    for number in range(310):
        say(parts, held, f"message {number}", NOW + timedelta(seconds=number))
    page = browser.get(at(held)).text
    assert page.count("<li id=") == 300
    assert "Show 13 earlier messages" in page
    assert browser.get(at(held, "?all=1")).text.count("<li id=") == 313


@pytest.mark.parametrize("case_id", ["0" * 32, "nothing", "%00", "x%2Fy"])
@pytest.mark.parametrize("more", ["", "/live"])
def test_a_case_that_does_not_exist_is_not_found(browser: Browser, case_id: str, more: str) -> None:
    assert browser.get(f"/desk/cases/{case_id}{more}").status_code == 404


@pytest.mark.parametrize("step", ["take", "messages", "hand-back", "resolve"])
def test_nothing_can_be_done_with_a_case_that_does_not_exist(browser: Browser, step: str) -> None:
    assert browser.post(f"/desk/cases/{'0' * 32}/{step}", text="Hello").status_code == 404


def test_an_erased_case_can_still_be_looked_at(browser: Browser, parts: Parts) -> None:
    talk = add_talk(parts, "My zebra died.", borrower=add_borrower(parts), wish="another zebra")
    erasure.erase(parts.database, parts.database, "B-1002", NOW, also_open=True)
    page = browser.get(f"/desk/cases/{talk.case.id}")
    assert page.status_code == 200
    assert "zebra" not in page.text
    assert "[erased]" in page.text
    assert "erased the words of this case" in page.text
    refused = browser.post(f"/desk/cases/{talk.case.id}/reopen", why="the borrower called")
    assert refused.status_code == 409
    assert "were erased" in refused.text
    assert browser.get("/desk/ended").status_code == 200
