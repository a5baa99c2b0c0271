"""What officers are told, and going on and off duty."""

from __future__ import annotations

from bot.bootstrap import Parts
from bot.crm import officers
from bot.crm.tables import Officer
from tests.desk.conftest import Browser, Clock
from tests.desk.content import add_talk


def unseen(browser: Browser) -> int:
    return int(browser.get("/desk/notices/count").json()["unseen"])


def test_a_case_that_is_given_is_told_and_seen_by_opening_it(parts: Parts, browser: Browser) -> None:
    talk = add_talk(parts)
    assert unseen(browser) == 1
    page = browser.get("/desk/notices").text
    assert talk.case.reference in page
    assert "is given to you" in page
    browser.get(f"/desk/cases/{talk.case.id}")
    assert unseen(browser) == 0
    assert "Nothing new" in browser.get("/desk/notices").text


def test_a_clock_that_runs_out_is_named(parts: Parts, browser: Browser, clock: Clock) -> None:
    add_talk(parts)
    clock.go_on(days=3)
    parts.watch.tell(clock())
    browser.log_in()
    page = browser.get("/desk/notices").text
    assert "First answer: has run out" in page


def test_all_can_be_marked_as_seen(parts: Parts, browser: Browser) -> None:
    add_talk(parts, address="one")
    add_talk(parts, address="two")
    assert unseen(browser) == 2
    browser.post("/desk/notices/seen")
    assert unseen(browser) == 0


def test_what_others_are_told_is_theirs(parts: Parts, browser: Browser, wei: Officer) -> None:
    with parts.database.write() as session:
        session.merge(wei).languages = ["en"]
    add_talk(
        parts, language={"code": "en", "found_by": "clear", "rival": None, "rival_messages": 0, "unsupported": None}
    )
    assert unseen(browser) == 0


def test_off_duty_nobody_is_given_cases(parts: Parts, browser: Browser, ana: Officer) -> None:
    browser.post("/desk/notices/duty", on="no")
    assert "You are off duty" in browser.get("/desk/notices").text
    assert add_talk(parts).case.assigned_id is None
    browser.post("/desk/notices/duty", on="yes")
    with parts.database.read() as session:
        found = officers.get(session, ana.id)
        assert found is not None
        assert found.on_duty
