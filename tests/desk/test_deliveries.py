"""The log of deliveries: for supervisors and administrators, who can send again what was given up."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.bootstrap import Parts
from bot.crm import deliveries
from bot.crm.tables import EventDelivery
from tests.conftest import NOW
from tests.desk.conftest import Browser, Clock, enter
from tests.desk.content import Talk, add_officer, add_talk

PAGE, AGAIN = "/desk/deliveries", "/desk/deliveries/again"


@pytest.fixture
def sam(visitor: Browser, parts: Parts) -> Browser:
    """A supervisor's browser."""
    return enter(visitor, parts, add_officer(parts, "sam", "Sam Otieno", "supervisor"))


@pytest.fixture
def talk(parts: Parts) -> Talk:
    """A case whose opening is on its way to the webhook."""
    with parts.database.write() as session:
        deliveries.register(session, {"webhook": ["opened"]}, NOW - timedelta(days=1))
    return add_talk(parts)


def only(parts: Parts) -> EventDelivery:
    with parts.database.read() as session:
        found = session.query(EventDelivery).one()
        assert isinstance(found, EventDelivery)
        return found


def fail(parts: Parts, error: str, again_at: object = None) -> None:
    """A worker tried it, and it did not work."""
    with parts.database.write() as session:
        (claimed,) = deliveries.claim(session, parts.clock(), 20, ["webhook"])
    with parts.database.write() as session:
        deliveries.failed(session, claimed.id, error, again_at)  # type: ignore[arg-type]


def row(page: str, talk: Talk) -> str:
    """The text of the table's row for a case, without its markup."""
    found = page.split(f">{talk.case.reference}</a>", 1)[1].split("</tr>", 1)[0]
    return " ".join("".join(part.split(">", 1)[-1] for part in found.split("<")).split())


def test_without_a_target_the_page_says_how_one_is_set(sam: Browser) -> None:
    page = sam.get(PAGE).text
    assert "No system of yours is told" in page
    assert "RAPPORT_WEBHOOK_URL" in page
    assert "Nothing has been sent yet" in page


def test_what_is_on_its_way(sam: Browser, parts: Parts, talk: Talk) -> None:
    page = sam.get(PAGE).text
    assert "Webhook: opened, since 2026-11-23 15:00 UTC." in page
    assert "1 on their way, 0 given up" in page
    assert row(page, talk) == "opened Tue 24 Nov, 09:40 Webhook On its way 0 none as soon as it can"


def test_what_is_being_sent(sam: Browser, parts: Parts, talk: Talk) -> None:
    with parts.database.write() as session:
        deliveries.claim(session, parts.clock(), 20, ["webhook"])
    assert row(sam.get(PAGE).text, talk).endswith("On its way 1 none being sent")


def test_what_is_tried_again(sam: Browser, parts: Parts, talk: Talk) -> None:
    fail(parts, "HTTP 500", NOW + timedelta(minutes=30))
    assert row(sam.get(PAGE).text, talk).endswith("On its way 1 HTTP 500 Tue 24 Nov, 10:30")


def test_what_was_sent(sam: Browser, parts: Parts, talk: Talk) -> None:
    with parts.database.write() as session:
        deliveries.sent(session, only(parts).id, NOW, "1 of 2 addresses refused")
    page = sam.get(PAGE).text
    assert row(page, talk).endswith("Sent Tue 24 Nov, 10:00 0 1 of 2 addresses refused done")
    assert "0 on their way, 0 given up" in page


def test_what_was_given_up_is_sent_again(sam: Browser, parts: Parts, talk: Talk, clock: Clock) -> None:
    fail(parts, "HTTP 410")
    page = sam.get(PAGE).text
    assert "0 on their way, 1 given up" in page
    assert row(page, talk).endswith("Given up 1 HTTP 410 Send again")
    clock.go_on(minutes=50)
    answer = sam.post(AGAIN, delivery=only(parts).id)
    assert (answer.status_code, answer.headers["location"]) == (303, PAGE)
    assert (only(parts).state, only(parts).attempts, only(parts).due_at) == ("waiting", 0, clock.now)


def test_what_was_given_up_is_listed_however_old(
    sam: Browser, parts: Parts, talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliveries.newest, "__defaults__", (False, 1))
    assert "Nothing was given up." in sam.get(f"{PAGE}/given-up").text
    fail(parts, "HTTP 410")
    newer = add_talk(parts, address="two", at=NOW)
    first, dead = sam.get(PAGE).text, sam.get(f"{PAGE}/given-up").text
    assert (newer.case.reference in first, talk.case.reference in first) == (True, False)
    assert (newer.case.reference in dead, talk.case.reference in dead) == (False, True)


def test_sending_twice_again_is_refused(sam: Browser, parts: Parts, talk: Talk) -> None:
    fail(parts, "HTTP 410")
    sam.post(AGAIN, delivery=only(parts).id)
    answer = sam.post(AGAIN, delivery=only(parts).id)
    assert answer.status_code == 409
    assert "not given up any more" in answer.text


@pytest.mark.parametrize("unknown", ["", "0" * 32, "nothing"])
def test_what_there_is_not_cannot_be_sent(sam: Browser, talk: Talk, unknown: str) -> None:
    assert sam.post(AGAIN, delivery=unknown).status_code == 404


def test_an_error_is_shown_as_text(sam: Browser, parts: Parts, talk: Talk) -> None:
    fail(parts, "<b>no</b>")
    assert "&lt;b&gt;no&lt;/b&gt;" in sam.get(PAGE).text


def test_only_the_events_that_are_wanted_are_named(sam: Browser, parts: Parts) -> None:
    with parts.database.write() as session:
        deliveries.register(session, {"mail": ["opened", "timed_out"]}, NOW)
    assert "Mail: opened, timed out, since 2026-11-24 15:00 UTC." in sam.get(PAGE).text


@pytest.mark.parametrize(("role", "may"), [("officer", 0), ("trainer", 0), ("supervisor", 1), ("administrator", 1)])
def test_who_may_look_and_send(visitor: Browser, parts: Parts, talk: Talk, role: str, may: bool) -> None:
    fail(parts, "HTTP 410")
    browser = enter(visitor, parts, add_officer(parts, "kim", "Kim Lee", role))
    assert browser.get(PAGE).status_code == (200 if may else 403)
    assert browser.get(f"{PAGE}/given-up").status_code == (200 if may else 403)
    assert browser.post(AGAIN, delivery=only(parts).id).status_code == (303 if may else 403)
    assert only(parts).state == ("waiting" if may else "dead")
    assert ('href="/desk/deliveries"' in browser.get("/desk/account").text) is bool(may)
