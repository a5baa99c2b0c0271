"""Repayment plans at the desk: an option's picture and files, and what the assistant has told."""

from __future__ import annotations

import re
from urllib.parse import unquote
from xml.etree import ElementTree

import pypdfium2
import pytest

from bot.bootstrap import Parts
from bot.crm import conversations
from bot.crm.tables import Attachment, Borrower
from bot.plans import kept
from tests import made_files
from tests.conftest import NOW
from tests.desk.conftest import Browser
from tests.desk.content import Talk, add_borrower, add_talk
from tests.desk.test_attachments import sent_by_borrower
from tests.plans.made import quote_plan

QUERY = "loan=RP-1002&option=extension&months=12"


@pytest.fixture
def borrower(parts: Parts) -> Borrower:
    return add_borrower(parts)


@pytest.fixture
def talk(parts: Parts, borrower: Borrower) -> Talk:
    return add_talk(parts, borrower=borrower)


def told(parts: Parts, talk: Talk, lang: str = "es") -> Attachment:
    """A plan that the assistant has told."""
    with parts.database.write() as session:
        conversation = conversations.lock(session, talk.conversation_id)
        message = conversations.add_message(session, conversation, "assistant", "El plan: …", NOW, lang=lang)
        return kept.keep(session, message, quote_plan().as_json(), "US", NOW)


def text_of(content: bytes) -> str:
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content))


def test_an_option_is_shown_as_a_picture_before_and_after(parts: Parts, browser: Browser, talk: Talk) -> None:
    page = browser.get(f"/desk/cases/{talk.case.id}/relief?{QUERY}").text
    drawn = re.search(r"<svg .*?</svg>", page)
    assert drawn
    root = ElementTree.fromstring(drawn[0])
    shapes = [each.get("class") for each in root.iter()]
    assert {"principal", "interest", "before", "balance", "balance-before"} <= set(shapes)
    label = str(root.get("aria-label"))
    assert re.fullmatch(r"Before: \$[\d,.]+ in total \(instalments: \d+\)\. Now: \$[\d,.]+ in total .*", label)
    assert label in page.replace("&#34;", '"')
    assert "style=" not in drawn[0]


@pytest.mark.parametrize(("lang", "words"), [("", "Paid per"), ("&lang=es", "Pago por"), ("&lang=xx", "Paid per")])
def test_an_option_is_saved_as_a_document(
    parts: Parts, browser: Browser, borrower: Borrower, talk: Talk, lang: str, words: str
) -> None:
    answer = browser.get(f"/desk/cases/{talk.case.id}/relief/pdf?{QUERY}{lang}")
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"].startswith("attachment;")
    text = text_of(answer.content)
    assert words in text
    loan = parts.loan_book.loans(borrower.id, NOW.date())[0]
    for row in parts.loan_book.schedule(loan):
        assert f"{row.balance:,.2f}" in text


def test_its_file_has_both_plans(browser: Browser, talk: Talk) -> None:
    lines = browser.get(f"/desk/cases/{talk.case.id}/relief/csv?{QUERY}").content.decode("utf-8-sig").splitlines()
    assert {line.split(",")[0] for line in lines[1:]} == {"New plan", "Before"}


@pytest.mark.parametrize(
    "path", ["relief/docx?" + QUERY, "relief/pdf?loan=RP-9&option=extension&months=12", "relief/pdf"]
)
def test_what_is_no_option_is_not_found(browser: Browser, talk: Talk, path: str) -> None:
    assert browser.get(f"/desk/cases/{talk.case.id}/{path}").status_code == 404


def test_what_the_assistant_told_is_in_the_transcript(parts: Parts, browser: Browser, talk: Talk) -> None:
    plan = told(parts, talk)
    at = f"/desk/cases/{talk.case.id}/plans/{plan.id}"
    page = browser.get(f"/desk/cases/{talk.case.id}").text
    for form in ("png", "pdf", "csv"):
        assert f'"{at}/{form}"' in page
    assert "plan.json" not in page
    picture = browser.get(f"{at}/png")
    assert (picture.headers["content-type"], picture.content[:4]) == ("image/png", b"\x89PNG")
    assert picture.headers["content-disposition"].startswith("inline;")
    document = browser.get(f"{at}/pdf")
    assert unquote(document.headers["content-disposition"]).startswith("attachment; filename*=UTF-8''Plan-de-pagos")
    assert "397.91" in text_of(document.content)


def test_only_who_is_logged_in_gets_it(visitor: Browser, parts: Parts, talk: Talk) -> None:
    plan = told(parts, talk)
    assert visitor.get(f"/desk/cases/{talk.case.id}/plans/{plan.id}/pdf").status_code == 401
    assert visitor.get(f"/desk/cases/{talk.case.id}/relief/pdf?{QUERY}").status_code == 401


def test_it_belongs_to_its_own_case(parts: Parts, browser: Browser, talk: Talk) -> None:
    plan, other = told(parts, talk), add_talk(parts, address="two")
    file = sent_by_borrower(parts, talk, made_files.picture())
    for path in (
        f"{other.case.id}/plans/{plan.id}/pdf",
        f"{talk.case.id}/plans/{'0' * 32}/pdf",
        f"{talk.case.id}/plans/{plan.id}/docx",
        f"{talk.case.id}/plans/{file.id}/pdf",
    ):
        assert browser.get(f"/desk/cases/{path}").status_code == 404
