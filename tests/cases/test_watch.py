"""Warnings before a clock runs out, on SQLite and on PostgreSQL."""

from __future__ import annotations

from bot.crm import officer_notices
from bot.crm.tables import Officer
from tests.cases.conftest import World, ny


def told(world: World, officer: Officer) -> list[tuple[str, str]]:
    """What an officer was told of clocks, the newest first."""
    found = world.read(lambda session: officer_notices.unseen(session, officer.id))
    return [(notice.what, notice.detail["clock"]) for notice, _ in found if notice.detail]


def test_the_officer_is_warned_with_a_quarter_left_then_the_supervisor_with_a_tenth(world: World) -> None:
    ana, sue = world.officer("ana"), world.officer("sue", "supervisor")
    case = world.at(ny(7, 10)).case("complaint")  # eight hours are promised: until Tuesday 10:00
    world.parts.watch.tell(ny(7, 15, 59))
    assert told(world, ana) == []
    assert world.parts.watch.tell(ny(7, 16)) == 1
    assert (told(world, ana), told(world, sue)) == ([("warned", "first_response")], [])
    assert world.parts.watch.tell(ny(8, 9, 11)) == 0
    assert world.parts.watch.tell(ny(8, 9, 12)) == 1  # 48 minutes of eight hours are a tenth
    assert told(world, sue) == [("warned", "first_response")]
    assert world.events(case, "breached") == []


def test_a_breach_is_told_once_to_both(world: World) -> None:
    ana, sue = world.officer("ana"), world.officer("sue", "supervisor")
    case = world.at(ny(7, 10)).case("hardship")
    assert world.parts.watch.tell(ny(7, 15)) == 1
    assert world.parts.watch.tell(ny(7, 15)) == 0
    assert told(world, ana) == told(world, sue) == [("breached", "first_response")]
    assert [each["clock"] for each in world.events(case, "breached")] == ["first_response"]


def test_a_case_of_nobody_warns_all_who_could_take_it(world: World) -> None:
    ana, wei = world.officer("ana", on_duty=False), world.officer("wei", markets=["TW"])
    case = world.at(ny(7, 10)).case("hardship")
    with world.parts.database.write() as session:
        session.merge(ana).on_duty = True
    world.parts.watch.tell(ny(7, 13))
    assert world.look(case).assigned_id is None
    assert (told(world, ana), told(world, wei)) == ([("warned", "first_response")], [])


def test_a_halted_clock_warns_nobody(world: World) -> None:
    ana = world.officer("ana")
    case = world.at(ny(7, 10)).case("hardship")
    world.step("holding", "take", case, ana)
    world.step("holding", "write", case, ana, "What could you pay?")
    assert world.parts.watch.tell(ny(31, 10)) == 0


def test_the_deadline_of_the_law_is_warned_of(world: World) -> None:
    ana = world.officer("ana")
    case = world.at(ny(7, 10)).case("complaint")
    world.step("holding", "take", case, ana)
    world.step("holding", "write", case, ana, "We look into it.")
    assert world.parts.watch.tell(ny(18, 0)) == 0
    assert world.parts.watch.tell(ny(19, 12)) == 1
    assert ("warned", "final_response") in told(world, ana)


def test_an_ended_case_warns_nobody(world: World) -> None:
    ana = world.officer("ana")
    case = world.at(ny(7, 10)).case("complaint")
    world.step("holding", "take", case, ana)
    world.step("holding", "resolve", case, ana)
    assert world.parts.watch.tell(ny(31, 10)) == 0
