"""Cases that go to a colleague, back to all officers, or are opened again: on SQLite and on PostgreSQL."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update

from bot.bootstrap import Parts
from bot.cases.steps import NOTE_LIMIT
from bot.crm import cases, conversations, officer_sessions, officers
from bot.crm.session import Session
from bot.crm.tables import Case, Conversation, Message, Officer
from bot.errors import BadInput, CaseRefused
from tests.conftest import NOW
from tests.desk.content import PASSWORD, Talk, add_officer, add_talk, look, say

HOUR = timedelta(hours=1)


@pytest.fixture
def parts(parts_anywhere: Parts) -> Parts:
    return parts_anywhere


@pytest.fixture
def talk(parts: Parts) -> Talk:
    return add_talk(parts)


@pytest.fixture
def held(parts: Parts, talk: Talk, ana: Officer) -> Talk:
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, ana, parts.clock())
    return talk


def do(parts: Parts, step: str, talk: Talk, officer: Officer, *more: Any) -> Any:
    """One step in a transaction of its own."""
    with parts.database.write() as session:
        return getattr(parts.passing_on, step)(session, talk.case.id, officer, *more, parts.clock())


def write(parts: Parts, talk: Talk, officer: Officer) -> None:
    with parts.database.write() as session:
        parts.holding.write(session, talk.case.id, officer, "Good morning.", parts.clock())


def promised(parts: Parts, case: Case, span: Any) -> Any:
    """By when the lender promises something from now on."""
    times = parts.clocks.times
    return times.due(case.market, parts.clock(), times.promised(case.kind, span))


def sweep(parts: Parts, patience: timedelta = HOUR) -> int:
    with parts.database.write() as session:
        return len(parts.passing_on.let_go_unattended(session, patience, parts.clock))


def last_said(parts: Parts, talk: Talk) -> Message:
    with parts.database.read() as session:
        return list(conversations.messages_after(session, talk.conversation_id, 0))[-1]


def events(parts: Parts, talk: Talk) -> list[tuple[str, str, Any]]:
    with parts.database.read() as session:
        found = cases.events(session, talk.case.id)
        return [(each.who, each.what, each.detail) for each in found if each.what not in ("opened", "assigned")]


def test_a_colleague_gets_the_conversation_and_the_reason(parts: Parts, held: Talk, ana: Officer, wei: Officer) -> None:
    do(parts, "transfer", held, ana, "wei", "speaks Cantonese")
    conversation, case = look(parts, held)
    assert (conversation.holder_id, case.officer_id, case.state) == (wei.id, wei.id, "held")
    assert events(parts, held)[-1] == ("officer:ana", "transferred", {"to": "wei", "why": "speaks Cantonese"})


def test_the_borrower_is_told_who_is_there_now(parts: Parts, held: Talk, ana: Officer, wei: Officer) -> None:
    do(parts, "transfer", held, ana, "wei", "speaks Cantonese")
    notice = last_said(parts, held)
    assert notice.response == "utter_officer_joined"
    assert wei.name in notice.text
    assert "Cantonese" not in notice.text


def test_all_cases_of_the_conversation_go_along(parts: Parts, held: Talk, ana: Officer, wei: Officer) -> None:
    second = add_talk(parts, "And they charged me twice.", kind="dispute")
    with parts.database.write() as session:
        parts.holding.take(session, second.case.id, ana, parts.clock())
    do(parts, "transfer", held, ana, "wei", "on leave")
    assert look(parts, second)[1].officer_id == wei.id


def test_the_promised_time_stays_when_a_case_is_given_on(parts: Parts, held: Talk, ana: Officer, wei: Officer) -> None:
    before = look(parts, held)[1].answer_by
    do(parts, "transfer", held, ana, "wei", "on leave")
    assert look(parts, held)[1].answer_by == before


def test_whose_turn_it_is_stays(parts: Parts, held: Talk, ana: Officer, wei: Officer) -> None:
    write(parts, held, ana)
    do(parts, "transfer", held, ana, "wei", "on leave")
    assert look(parts, held)[1].state == "with_borrower"


@pytest.mark.parametrize("to", ["nobody", "", "ana", "gone"])
def test_only_somebody_else_who_works_here_can_get_it(parts: Parts, held: Talk, ana: Officer, to: str) -> None:
    gone = add_officer(parts, "gone", "Gone Away")
    with parts.database.write() as session:
        officers.disable(session, officers.known(session, gone.login))
    with pytest.raises(BadInput, match="choose somebody else"):
        do(parts, "transfer", held, ana, to, "on leave")
    assert look(parts, held)[0].holder_id == ana.id


def test_only_the_holder_gives_it_on(parts: Parts, held: Talk, ana: Officer, wei: Officer) -> None:
    with pytest.raises(CaseRefused, match="You do not hold"):
        do(parts, "transfer", held, wei, "ana", "mine")


@pytest.mark.parametrize("why", ["", "  ", "x" * (NOTE_LIMIT + 1)])
@pytest.mark.parametrize("step", ["transfer", "reopen", "remark"])
def test_a_reason_is_asked_for(parts: Parts, held: Talk, ana: Officer, wei: Officer, step: str, why: str) -> None:
    before = events(parts, held)
    with pytest.raises(BadInput):
        do(parts, step, held, ana, *(["wei"] if step == "transfer" else []), why)
    assert events(parts, held) == before


def test_a_case_that_has_ended_can_be_opened_again(parts: Parts, held: Talk, ana: Officer, clock: Any) -> None:
    with parts.database.write() as session:
        parts.holding.resolve(session, held.case.id, ana, parts.clock())
    clock.go_on(days=9)
    do(parts, "reopen", held, ana, "the plan was not set up")
    case = look(parts, held)[1]
    assert (case.state, case.officer_id, case.resolved_at) == ("reopened", None, None)
    assert case.answer_by == promised(parts, case, "first")
    assert events(parts, held)[-1] == ("officer:ana", "reopened", {"why": "the plan was not set up"})


def test_an_open_case_cannot_be_opened_again(parts: Parts, held: Talk, ana: Officer) -> None:
    with pytest.raises(CaseRefused, match="has not ended"):
        do(parts, "reopen", held, ana, "again")


def test_anybody_may_leave_a_note_and_the_borrower_never_sees_it(parts: Parts, held: Talk, wei: Officer) -> None:
    before = last_said(parts, held).seq
    do(parts, "remark", held, wei, "Her brother called us.")
    assert events(parts, held)[-1] == ("officer:wei", "noted", {"text": "Her brother called us."})
    assert last_said(parts, held).seq == before


def test_a_borrower_who_waits_too_long_is_not_left_with_a_silent_officer(
    parts: Parts, held: Talk, ana: Officer, clock: Any
) -> None:
    write(parts, held, ana)
    clock.go_on(hours=5)
    say(parts, held, "Are you there?", parts.clock())
    clock.go_on(minutes=61)
    assert sweep(parts) == 1
    conversation, case = look(parts, held)
    assert (conversation.holder_id, case.officer_id, case.state) == (None, None, "waiting")
    assert events(parts, held)[-1] == ("assistant", "timed_out", {"officer": "ana"})


def test_the_borrower_hears_by_when_somebody_answers(parts: Parts, held: Talk, clock: Any) -> None:
    clock.go_on(hours=30)
    assert sweep(parts) == 1
    case, notice = look(parts, held)[1], last_said(parts, held)
    assert case.answer_by == promised(parts, case, "first")
    assert notice.response == "utter_officer_away"
    assert "Ana Torres" in notice.text
    local = parts.hours.local(case.market, case.answer_by)
    assert f"{local:%-d}" in notice.text


def test_a_promise_that_can_still_be_kept_stays(parts: Parts, held: Talk, clock: Any) -> None:
    before = look(parts, held)[1].answer_by
    clock.go_on(minutes=61)
    assert parts.clock() < before
    assert sweep(parts) == 1
    assert look(parts, held)[1].answer_by == before


@pytest.mark.parametrize("case", ["just taken", "answered", "just asked"])
def test_an_officer_who_is_there_keeps_it(parts: Parts, held: Talk, ana: Officer, clock: Any, case: str) -> None:
    if case == "just taken":
        clock.go_on(minutes=59)
    else:
        write(parts, held, ana)
        clock.go_on(hours=9)
        if case == "just asked":
            say(parts, held, "And the fee?", parts.clock())
    assert sweep(parts) == 0
    assert look(parts, held)[0].holder_id == ana.id


def test_the_next_officer_gets_the_whole_time(parts: Parts, held: Talk, ana: Officer, wei: Officer, clock: Any) -> None:
    write(parts, held, ana)
    say(parts, held, "Are you there?", parts.clock())
    clock.go_on(hours=2)
    assert sweep(parts) == 1
    with parts.database.write() as session:
        parts.holding.take(session, held.case.id, wei, parts.clock())
    assert sweep(parts) == 0
    clock.go_on(minutes=61)
    assert sweep(parts) == 1


def test_an_officer_who_wrote_just_before_the_lock_keeps_it(
    parts: Parts, held: Talk, ana: Officer, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = conversations.lock

    def after_another(session: Session, conversation_id: str) -> Conversation:
        """What another transaction has written while this one waited for the lock; nothing read before knows of it."""
        changed = update(Case).where(Case.id == held.case.id).values(state="with_borrower")
        session.execute(changed, execution_options={"synchronize_session": False})
        return lock(session, conversation_id)

    clock.go_on(hours=2)
    monkeypatch.setattr(conversations, "lock", after_another)
    assert sweep(parts) == 0
    assert look(parts, held)[0].holder_id == ana.id


def test_it_is_let_go_once(parts: Parts, held: Talk, clock: Any) -> None:
    clock.go_on(hours=2)
    assert [sweep(parts), sweep(parts)] == [1, 0]
    assert [what for _, what, _ in events(parts, held)].count("timed_out") == 1


def test_what_an_officer_holds_who_leaves_goes_back(parts: Parts, held: Talk, ana: Officer, wei: Officer) -> None:
    other = add_talk(parts, address="two")
    with parts.database.write() as session:
        parts.holding.take(session, other.case.id, wei, NOW)
        count = parts.passing_on.give_up_all(session, ana, NOW)
    assert count == 1
    assert (look(parts, held)[0].holder_id, look(parts, other)[0].holder_id) == (None, wei.id)
    assert events(parts, held)[-1] == ("assistant", "officer_left", {"officer": "ana"})
    assert last_said(parts, held).response == "utter_officer_away"


def test_who_is_disabled_is_logged_out_and_stays_out_until_enabled(parts: Parts, ana: Officer) -> None:
    with parts.database.write() as session:
        me = officers.known(session, "ana")
        token = officer_sessions.start(session, me, NOW, NOW + HOUR)
        officers.disable(session, me)
        assert officer_sessions.find(session, token, NOW, HOUR) is None
        assert officers.verify(session, "ana", PASSWORD) is None
        officers.enable(me)
        assert officer_sessions.find(session, token, NOW, HOUR) is None
        assert officers.verify(session, "ana", PASSWORD) is not None


def test_another_password_ends_all_sessions(parts: Parts, ana: Officer) -> None:
    with parts.database.write() as session:
        me = officers.known(session, "ana")
        token = officer_sessions.start(session, me, NOW, NOW + HOUR)
        with pytest.raises(BadInput, match="at least"):
            officers.set_password(session, me, "short")
        officers.set_password(session, me, "another long one")
        assert officer_sessions.find(session, token, NOW, HOUR) is None
        assert officers.verify(session, "ana", PASSWORD) is None
        assert officers.verify(session, "ana", "another long one") is not None
