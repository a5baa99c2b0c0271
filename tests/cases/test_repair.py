"""What follows a resolution: steps, reminders, the one question; on SQLite and on PostgreSQL."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Optional

import pytest

from bot.crm import borrowers, conversations, officer_notices, repair_steps
from bot.crm.tables import Case, Officer, RepairStep
from bot.errors import BadInput, CaseRefused
from tests.cases.conftest import World, ny


@pytest.fixture
def ana(world: World) -> Officer:
    return world.officer("ana")


def resolved(world: World, officer: Officer, kind: str, **more: Any) -> Case:
    case = world.case(kind, **more)
    world.step("holding", "take", case, officer)
    world.step("holding", "resolve", case, officer)
    return case


def steps(world: World, case: Case) -> list[RepairStep]:
    return list(world.read(lambda session: repair_steps.of_case(session, case.id)))


def asked(world: World, case: Case) -> bool:
    return any(detail["asked_for_rating"] for detail in world.events(case, "resolved"))


def test_a_settled_complaint_has_an_explanation_and_a_call_back(world: World, ana: Officer) -> None:
    case = resolved(world.at(ny(7, 11)), ana, "complaint")
    assert [(each.what, each.due_at) for each in steps(world, case)] == [
        ("explanation", ny(9, 11)),
        ("call_back", ny(21, 11)),
    ]


def test_a_step_falls_into_working_hours(world: World, ana: Officer) -> None:
    case = resolved(world.at(ny(10, 18)), ana, "complaint")  # two days later it is Saturday
    assert steps(world, case)[0].due_at == ny(14, 9)


@pytest.mark.parametrize("kind", ["human", "request", "down"])
def test_what_was_no_trouble_needs_no_repair(world: World, ana: Officer, kind: str) -> None:
    assert steps(world, resolved(world, ana, kind)) == []


def test_who_settled_it_is_reminded_once(world: World, ana: Officer) -> None:
    case = resolved(world.at(ny(7, 11)), ana, "complaint")
    assert world.parts.watch.follow_up(ny(9, 10)) == 0
    assert world.parts.watch.follow_up(ny(9, 11)) == 1
    assert world.parts.watch.follow_up(ny(9, 12)) == 0
    told = world.read(lambda session: officer_notices.unseen(session, ana.id))
    reminders = [(notice.detail["step"], of.id) for notice, of in told if notice.what == "reminder"]
    assert reminders == [("explanation", case.id)]


def test_the_supervisor_is_reminded_for_an_officer_who_is_not_there(world: World, ana: Officer) -> None:
    resolved(world.at(ny(7, 11)), ana, "complaint")
    with world.parts.database.write() as session:
        session.merge(ana).on_duty = False
    assert world.parts.watch.follow_up(ny(9, 11)) == 0
    sue = world.officer("sue", "supervisor")
    assert world.parts.watch.follow_up(ny(9, 12)) == 1
    assert world.read(lambda session: officer_notices.count_unseen(session, sue.id)) == 1


def test_a_step_is_ticked_off_once(world: World, ana: Officer) -> None:
    case = resolved(world, ana, "complaint")
    first = steps(world, case)[0]
    world.step("repair", "done", case, ana, first.id)
    assert steps(world, case)[0].done_at == world.clock()
    with pytest.raises(CaseRefused, match="already"):
        world.step("repair", "done", case, ana, first.id)
    assert world.events(case, "step_done")[0]["step"] == "explanation"


def test_a_step_is_given_up_with_a_reason(world: World, ana: Officer) -> None:
    case = resolved(world, ana, "complaint")
    first = steps(world, case)[0]
    with pytest.raises(BadInput):
        world.step("repair", "drop", case, ana, first.id, " ")
    world.step("repair", "drop", case, ana, first.id, "asked us not to call")
    assert world.events(case, "step_dropped")[0]["why"] == "asked us not to call"


def test_the_step_of_another_case_is_not_found(world: World, ana: Officer) -> None:
    one, other = resolved(world, ana, "complaint"), resolved(world, ana, "complaint", address="2")
    with pytest.raises(LookupError):
        world.step("repair", "done", one, ana, steps(world, other)[0].id)


def test_an_officer_plans_a_step_of_their_own(world: World, ana: Officer) -> None:
    case = resolved(world.at(ny(7, 11)), ana, "human")
    world.step("repair", "add", case, ana, "other", "7", "Send flowers to the shop")
    made = steps(world, case)[0]
    assert (made.what, made.words, made.due_at) == ("other", "Send flowers to the shop", ny(14, 11))


@pytest.mark.parametrize(
    ("what", "days", "words"),
    [("dance", "7", "x"), ("other", "7", ""), ("call_back", "0", ""), ("call_back", "367", ""), ("call_back", "٣", "")],
)
def test_a_bad_step_is_refused(world: World, ana: Officer, what: str, days: str, words: str) -> None:
    case = resolved(world, ana, "human")
    with pytest.raises(BadInput):
        world.step("repair", "add", case, ana, what, days, words)
    assert steps(world, case) == []


def test_an_open_case_has_no_steps_for_afterwards(world: World, ana: Officer) -> None:
    with pytest.raises(CaseRefused, match="not settled"):
        world.step("repair", "add", world.case(), ana, "call_back", "7", "")


def test_a_case_is_closed_when_nothing_is_left(world: World, ana: Officer) -> None:
    quick = resolved(world.at(ny(7, 11)), ana, "human")
    slow = resolved(world, ana, "complaint", address="2")
    assert world.parts.watch.follow_up(ny(7, 11) + timedelta(days=14)) == 2  # reminders, though nothing is closed yet
    assert world.look(quick).state == "resolved"
    assert world.parts.watch.follow_up(ny(7, 12) + timedelta(days=14)) == 1
    assert (world.look(quick).state, world.look(slow).state) == ("closed", "resolved")


@pytest.mark.parametrize(
    ("kind", "before", "apart", "expected"),
    [
        ("complaint", None, timedelta(), True),
        ("hardship", None, timedelta(), False),
        ("crisis", None, timedelta(), False),
        ("complaint", "crisis", timedelta(days=364), False),  # settled, but within the year
        ("complaint", "crisis", timedelta(days=366), True),
        ("complaint", "complaint", timedelta(days=2), True),
    ],
)
def test_nobody_is_asked_in_distress_or_after_a_crisis(
    world: World, ana: Officer, kind: str, before: Optional[str], apart: timedelta, expected: bool
) -> None:
    if before:
        resolved(world, ana, before)
    world.clock.now += apart
    assert asked(world, resolved(world, ana, kind)) is expected


def test_hardship_on_another_channel_counts(world: World, ana: Officer) -> None:
    with world.parts.database.write() as session:
        person = borrowers.add(session, "B-1", "Ann", "US", world.clock())
    world.case("hardship", address="1", borrower_id=person.id)
    assert not asked(world, resolved(world, ana, "complaint", address="2", borrower_id=person.id))


def test_a_case_that_was_opened_again_does_not_ask_twice(world: World, ana: Officer) -> None:
    case = resolved(world, ana, "complaint")
    world.step("passing_on", "reopen", case, ana, "not put right")
    world.step("holding", "take", case, ana)
    world.step("holding", "resolve", case, ana)
    said = world.read(lambda session: conversations.messages_after(session, case.conversation_id, 0))
    assert [each.response for each in said].count("utter_ask_score") == 1
