"""Errors, as a page for people and as JSON for scripts."""

from __future__ import annotations

import pytest
from sqlalchemy import event
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.bootstrap import Parts
from bot.crm.session import Database
from tests.desk.conftest import Browser
from tests.desk.content import add_talk

JSON = {"Accept": "application/json"}


def test_an_unknown_address_has_a_page(browser: Browser) -> None:
    answer = browser.get("/desk/nowhere")
    assert answer.status_code == 404
    assert "<h1>Not found</h1>" in answer.text


def test_the_wrong_method_has_a_page(browser: Browser) -> None:
    answer = browser.get("/desk/logout")
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    assert "<h1>Not possible here</h1>" in answer.text


def test_scripts_get_json(browser: Browser) -> None:
    answer = browser.get("/desk/nowhere", headers=JSON)
    assert answer.json()["error"]["code"] == "http_404"


def test_a_form_that_is_too_large_is_refused(browser: Browser) -> None:
    assert browser.post("/desk/logout", text="x" * 300_000).status_code == 413


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"csrf=%FF", "application/x-www-form-urlencoded", 400),
        (b"\xff=1", "application/x-www-form-urlencoded", 400),
        (b"a=%00", "application/x-www-form-urlencoded", 400),
        (b"&".join(b"a=1" for _ in range(60)), "application/x-www-form-urlencoded", 400),
        (b"{}", "application/json", 415),
        (b"--x", "multipart/form-data; boundary=x", 415),
    ],
)
def test_a_form_that_is_none_is_refused(browser: Browser, body: bytes, kind: str, status: int) -> None:
    answer = browser.http.post("/desk/logout", content=body, headers={"Content-Type": kind})
    assert answer.status_code == status


def test_a_busy_database_has_a_page_and_a_time_to_try_again(browser: Browser, parts: Parts) -> None:
    talk = add_talk(parts)
    _do_not_wait(parts.database)
    with Database(parts.settings.database).write() as other:
        other.connection()  # somebody else writes, and takes long
        answer = browser.post(f"/desk/cases/{talk.case.id}/take")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")
    assert "<h1>The database is busy</h1>" in answer.text


def test_a_fault_has_a_page_without_details(app: Starlette, browser: Browser, parts: Parts) -> None:
    add_talk(parts)
    parts.__dict__["lender"] = None
    careless = TestClient(app, raise_server_exceptions=False, cookies=browser.http.cookies)
    answer = careless.get("/desk/")
    assert answer.status_code == 500
    assert "<h1>Something went wrong</h1>" in answer.text
    assert "NoneType" not in answer.text


def _do_not_wait(database: Database) -> None:
    """Connections that give up at once instead of after ten seconds."""
    database.close()
    event.listen(database.engine, "connect", lambda connection, record: connection.execute("PRAGMA busy_timeout=20"))
