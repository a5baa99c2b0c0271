"""Who is given a case, on SQLite and on PostgreSQL."""

from __future__ import annotations

from typing import Any

import pytest

from bot.cases.assignment import fit
from bot.crm import officer_notices
from bot.crm.tables import Case, Officer
from tests.cases.conftest import World


def officer(login: str, role: str = "officer", **more: Any) -> Officer:
    return Officer(id=login, login=login, role=role, **{"capacity": 20, **more})


def a_case(**more: Any) -> Case:
    return Case(**{"kind": "hardship", "market": "US", "language": "th", "severity": 2, **more})


@pytest.mark.parametrize(
    ("case", "officers", "loads", "expected"),
    [
        # the language counts more than the load
        ({}, [officer("a"), officer("b", languages=["th", "en"])], {"b": 5}, ["b", "a"]),
        # somebody who writes other languages still is better than nobody
        ({}, [officer("a", languages=["es"])], {}, ["a"]),
        ({}, [officer("a", languages=["es"]), officer("b")], {}, ["b", "a"]),
        # then the load, then the name
        ({}, [officer("a"), officer("b"), officer("c")], {"a": 2, "b": 1, "c": 1}, ["b", "c", "a"]),
        # market and kind decide who may at all
        ({}, [officer("a", markets=["TW"]), officer("b", markets=["US", "TW"])], {}, ["b"]),
        ({}, [officer("a", skills=["fraud"]), officer("b", skills=["hardship"])], {}, ["b"]),
        # who has enough is given no more
        ({}, [officer("a", capacity=2), officer("b")], {"a": 2, "b": 9}, ["b"]),
        # a crisis knows neither skills nor capacity
        ({"kind": "crisis", "severity": 1}, [officer("a", capacity=1, skills=["fraud"])], {"a": 1}, ["a"]),
        # supervisors only where no officer fits, others never
        ({}, [officer("a", "supervisor"), officer("b")], {"b": 3}, ["b", "a"]),
        ({}, [officer("a", "trainer"), officer("b", "administrator")], {}, []),
    ],
)
def test_it_finds_who_fits(
    case: dict[str, Any], officers: list[Officer], loads: dict[str, int], expected: list[str]
) -> None:
    assert [each.login for each in fit(officers, a_case(**case), loads)] == expected


def test_a_new_case_is_given_at_once_and_the_officer_is_told(world: World) -> None:
    world.officer("ana", languages=["en"])
    wei = world.officer("wei", languages=["th"])
    case = world.case(language="th")
    assert (case.assigned_id, case.officer_id, case.state) == (wei.id, None, "new")
    assert world.events(case, "assigned") == [{"to": "wei"}]
    told = world.read(lambda session: officer_notices.unseen(session, wei.id))
    assert [(notice.what, of.id) for notice, of in told] == [("assigned", case.id)]


def test_cases_are_spread(world: World) -> None:
    ana, wei = world.officer("ana"), world.officer("wei")
    given = [world.case(address=str(number)).assigned_id for number in range(4)]
    assert sorted(given) == sorted([ana.id, wei.id, ana.id, wei.id])


def test_a_second_case_goes_to_who_holds_the_conversation(world: World) -> None:
    ana = world.officer("ana")
    world.officer("wei", languages=["en"])
    world.step("holding", "take", world.case("human"), ana)
    assert world.case("hardship").assigned_id == ana.id


def test_nobody_on_duty_and_the_case_waits_until_somebody_is(world: World) -> None:
    ana = world.officer("ana", on_duty=False)
    case = world.case()
    assert case.assigned_id is None
    assert world.parts.watch.assign(world.clock()) == 0
    with world.parts.database.write() as session:
        session.merge(ana).on_duty = True
    assert world.parts.watch.assign(world.clock()) == 1
    assert world.look(case).assigned_id == ana.id
    assert world.parts.watch.assign(world.clock()) == 0


def test_the_cases_of_who_goes_off_duty_are_given_to_others(world: World) -> None:
    ana = world.officer("ana")
    case = world.case()
    wei = world.officer("wei")
    with world.parts.database.write() as session:
        session.merge(ana).on_duty = False
    assert world.parts.watch.assign(world.clock()) == 1
    assert world.look(case).assigned_id == wei.id


def test_whoever_is_quicker_may_take_it(world: World) -> None:
    world.officer("ana", languages=["en"])
    case = world.case()
    world.step("holding", "take", case, world.officer("wei"))
    assert world.look(case).assigned_id is None
    assert world.parts.watch.assign(world.clock()) == 0


def test_a_case_that_is_handed_back_is_not_given_to_the_same_officer_while_there_is_another(world: World) -> None:
    ana, wei = world.officer("ana", languages=["en"]), world.officer("wei")
    case = world.case()
    world.step("holding", "take", case, ana)
    world.step("holding", "hand_back", case, ana)
    assert world.look(case).assigned_id == wei.id
