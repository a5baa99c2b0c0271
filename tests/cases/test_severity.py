"""How grave a case is, and that it becomes graver by what is learned, on SQLite and on PostgreSQL."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.cases.kinds import KINDS
from bot.cases.severity import severity
from bot.crm import borrowers
from tests.cases.conftest import World, ny

PERSON, HISTORY, MARKET = {"sign": "health", "words": "ill"}, {"sign": "repeated"}, {"sign": "market"}


@pytest.mark.parametrize(
    ("kind", "signs", "expected"),
    [
        ("complaint", [], 3),
        ("complaint", [PERSON], 2),
        ("human", [PERSON], 3),
        ("human", [PERSON, {"sign": "resilience", "words": "food"}], 3),  # one group
        ("human", [PERSON, HISTORY], 2),
        ("request", [HISTORY], 3),
        ("dispute", [MARKET], 2),
        ("human", [MARKET], 2),
        ("hardship", [PERSON, HISTORY, MARKET], 2),
        ("crisis", [PERSON, HISTORY, MARKET], 1),
        ("crisis", [], 1),
    ],
)
def test_signs_make_a_case_graver(kind: str, signs: list[dict[str, str]], expected: int) -> None:
    assert severity(kind, signs) == expected


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"crisis"}))
def test_only_a_crisis_is_an_emergency(kind: str) -> None:
    assert severity(kind, [PERSON, HISTORY, MARKET]) == 2


def test_words_of_vulnerability_count_and_are_kept_as_evidence(world: World) -> None:
    case = world.case("complaint", story="You charged me twice while I was in hospital.")
    assert (case.severity, case.signs) == (2, [{"sign": "health", "words": "in hospital"}])


def test_a_kind_of_case_may_be_urgent_in_one_market_only(world: World) -> None:
    assert world.case("dispute", address="1", market="US").severity == 2
    assert world.case("dispute", address="2", market="TW").severity == 3


def test_what_is_added_later_makes_it_graver_once(world: World) -> None:
    case = world.case("complaint", story="The fee is wrong.")
    with world.parts.database.write() as session:
        again = session.merge(case)
        world.parts.cases.add(session, again, "My mother has died and I was laid off.", world.clock())
        world.parts.cases.add(session, again, "I was laid off.", world.clock())
    assert world.look(case).severity == 2
    assert [(each["from"], each["to"]) for each in world.events(case, "weighed")] == [(3, 2)]


def test_what_the_borrower_writes_to_the_officer_counts(world: World) -> None:
    ana = world.officer("ana")
    case = world.case("human")
    world.step("holding", "take", case, ana)
    world.borrower_writes(case, "I am deaf, please write.")
    assert world.look(case).severity == 3


def test_a_second_complaint_within_ninety_days_is_graver(world: World) -> None:
    ana = world.officer("ana")
    first = world.case("complaint")
    world.step("holding", "take", first, ana)
    world.step("holding", "resolve", first, ana)
    world.clock.go_on(days=89)
    assert world.case("complaint").signs == [{"sign": "repeated"}]
    world.clock.go_on(days=91)
    late = world.case("complaint")
    assert late.id != first.id


def test_an_earlier_crisis_counts_for_a_year_on_every_channel_of_the_borrower(world: World) -> None:
    with world.parts.database.write() as session:
        person = borrowers.add(session, "B-1", "Ann", "US", world.clock())
    world.case("crisis", address="1", borrower_id=person.id)
    world.clock.go_on(days=300)
    assert {"sign": "earlier_crisis"} in world.case("request", address="2", borrower_id=person.id).signs
    assert world.case("request", address="3").signs == []


def test_a_matter_of_somebody_in_distress_is_graver(world: World) -> None:
    world.at(ny(7, 10)).case("hardship")
    assert world.at(ny(7, 10) + timedelta(hours=1)).case("request").severity == 3
