"""Repayment plans over the interface: told with an answer, looked at, saved, and handed out to nobody else."""

from __future__ import annotations

import csv
import io
import logging
from urllib.parse import unquote

import pypdfium2
import pytest
from PIL import Image

from bot.crm import attachments
from bot.plans.kept import read_plan
from tests import made_files
from tests.channels.test_webchat_attachments import file_of
from tests.channels.webchat_world import Borrower, Data, World
from tests.plans.made import change_plan, loan_plan, quote_plan

SAYS = {"text": "Repayment plan: …", "lang": "en", "utter_action": "utter_plan", "kind": "answer"}
FORMS = {"pdf": "application/pdf", "csv": "text/csv; charset=utf-8", "png": "image/png"}


def told(chat: World, borrower: Borrower, plan: Data, **more: str) -> Data:
    """The attachment of an answer that tells a plan."""
    chat.rasa.replies["plan"] = [{**SAYS, **more, "plan": plan}]
    replies = borrower.write("plan").json()["replies"]
    return dict(next(reply["attachment"] for reply in replies if "attachment" in reply))


def test_a_plan_comes_with_its_answer_and_again_with_the_history(chat: World) -> None:
    borrower = chat.borrower()
    plan = told(chat, borrower, quote_plan().as_json())
    assert (plan["kind"], plan["state"]) == ("plan", "kept")
    assert [message["attachment"] for message in borrower.history() if "attachment" in message] == [plan]


def test_a_plan_is_kept_as_it_was_told(chat: World) -> None:
    borrower = chat.borrower()
    plan = told(chat, borrower, change_plan().as_json(), lang="ja")
    with chat.parts.database.read() as session:
        kept = read_plan(attachments.content(session, plan["id"]))
    assert (kept.language, kept.market, kept.plan.as_json()) == ("ja", "US", change_plan().as_json())


def test_it_is_looked_at_in_the_language_of_the_answer(chat: World) -> None:
    borrower = chat.borrower()
    plan = told(chat, borrower, quote_plan().as_json(), lang="de")
    response = borrower.get(f"plans/{plan['id']}")
    view = response.json()
    assert response.headers["cache-control"] == "no-store"
    assert (view["lang"], view["dir"]) == ("de", "ltr")
    assert view["heading"].startswith("Tilgungsplan: ")
    assert view["tables"][0]["head"] == ["Nr.", "Rate", "Tilgung", "Zinsen", "Restschuld"]
    assert view["tables"][0]["rows"][0][1:] == ["397,91", "277,91", "120,00", "19.722,09"]
    assert view["svg"].startswith("<svg ")
    assert plan["id"] in view["svg"]


@pytest.mark.parametrize("form", FORMS)
def test_a_file_is_saved_so_that_it_can_do_nothing(chat: World, form: str) -> None:
    borrower = chat.borrower()
    plan = told(chat, borrower, loan_plan().as_json(), lang="th")
    response = borrower.get(f"plans/{plan['id']}/{form}")
    headers = response.headers
    assert headers["content-type"] == FORMS[form]
    assert (headers["x-content-type-options"], headers["cache-control"]) == ("nosniff", "no-store")
    assert headers["content-security-policy"] == "default-src 'none'; sandbox"
    way, _, name = headers["content-disposition"].partition("; filename*=UTF-8''")
    assert way == "attachment"
    assert unquote(name).startswith("ตารางผ่อนชำระ-สินเชื่อเลขที่-RP-1002")
    assert unquote(name).endswith(f".{form}")


def test_each_form_is_whole(chat: World) -> None:
    borrower = chat.borrower()
    plan = told(chat, borrower, loan_plan().as_json())
    content = {form: borrower.get(f"plans/{plan['id']}/{form}").content for form in FORMS}
    assert "17,633" in pypdfium2.PdfDocument(content["pdf"])[0].get_textpage().get_text_range()
    assert Image.open(io.BytesIO(content["png"])).format == "PNG"
    rows = list(csv.reader(io.StringIO(content["csv"].decode("utf-8-sig"))))
    assert (len(rows), rows[1]) == (19, ["1", "2026-12-05", "17633", "15833", "1800", "284167", "TWD"])


def test_only_who_has_the_token_gets_it(chat: World) -> None:
    borrower, other = chat.borrower(), chat.borrower()
    plan = told(chat, borrower, quote_plan().as_json())
    for path in (f"plans/{plan['id']}", *(f"plans/{plan['id']}/{form}" for form in FORMS)):
        url = f"/chat/sessions/{borrower.session}/{path}"
        for headers, status, code in (
            ({}, 401, "no_token"),
            ({"Authorization": "Bearer wrong"}, 403, "wrong_token"),
            (other.headers, 404, "no_session"),
        ):
            response = chat.http.get(url, headers=headers)
            assert (response.status_code, response.json()["error"]["code"]) == (status, code)
        response = other.get(path)
        assert (response.status_code, response.json()["error"]["code"]) == (404, "no_plan")


@pytest.mark.parametrize("path", ["0" * 32, "x", "%00", f"{'0' * 32}/pdf"])
def test_there_is_no_other_plan(chat: World, path: str) -> None:
    response = chat.borrower().get(f"plans/{path}")
    assert (response.status_code, response.json()["error"]["code"]) == (404, "no_plan")


def test_another_form_and_another_file_are_none(chat: World) -> None:
    borrower = chat.borrower()
    plan = told(chat, borrower, quote_plan().as_json())
    assert borrower.get(f"plans/{plan['id']}/docx").json()["error"]["code"] == "no_form"
    picture = file_of(borrower, made_files.picture())
    assert borrower.get(f"plans/{picture['id']}").json()["error"]["code"] == "no_plan"


def test_an_answer_whose_plan_cannot_be_read_is_told_all_the_same(
    chat: World, caplog: pytest.LogCaptureFixture
) -> None:
    borrower = chat.borrower()
    chat.rasa.replies["plan"] = [{**SAYS, "plan": {"kind": "quote", "rows": [["secret"]]}}]
    with caplog.at_level(logging.ERROR):
        replies = borrower.write("plan").json()["replies"]
    assert [reply.get("attachment") for reply in replies] == [None] * len(replies)
    assert SAYS["text"] in [reply["text"] for reply in replies]
    assert "was not kept" in caplog.text
    assert "secret" not in caplog.text


def test_the_same_message_again_is_the_same_plan(chat: World) -> None:
    borrower = chat.borrower()
    chat.rasa.replies["plan"] = [{**SAYS, "plan": quote_plan().as_json()}]
    first, again = (borrower.write("plan", "m-same").json()["replies"] for _ in range(2))
    ids = [[reply["attachment"]["id"] for reply in replies if "attachment" in reply] for replies in (first, again)]
    assert len(ids[0]) == 1
    assert ids[0] == ids[1]


def test_files_are_not_made_without_end(chat: World) -> None:
    borrower = chat.borrower()
    plan = told(chat, borrower, loan_plan(months=2).as_json())
    answers = [borrower.get(f"plans/{plan['id']}/csv") for _ in range(chat.parts.settings.flood_messages + 1)]
    assert [answer.status_code for answer in answers] == [200] * (len(answers) - 1) + [429]
    assert int(answers[-1].headers["retry-after"]) > 0
