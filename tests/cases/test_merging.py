"""Merging a borrower's second case, on SQLite and on PostgreSQL."""

from __future__ import annotations

import pytest

from bot.cases.clocks import FINAL, LEGAL
from bot.crm import borrowers, conversations
from bot.crm.tables import Case, Officer
from bot.errors import BadInput, CaseRefused
from tests.cases.conftest import World, ny


@pytest.fixture
def ana(world: World) -> Officer:
    return world.officer("ana")


@pytest.fixture
def pair(world: World) -> tuple[Case, Case]:
    """A complaint and, two days later, a dispute in the same conversation."""
    first = world.at(ny(7, 10)).case("complaint", story="The fee is wrong.")
    second = world.at(ny(9, 10)).case("dispute", story="I was in hospital when you charged it.")
    return first, second


def test_what_was_told_goes_on_in_one_case(world: World, ana: Officer, pair: tuple[Case, Case]) -> None:
    first, second = pair
    world.merge(second, ana, first.reference.lower(), "the same fee")
    first, second = world.look(first), world.look(second)
    assert first.story == "The fee is wrong.\nI was in hospital when you charged it."
    assert (first.severity, {each["sign"] for each in first.signs}) == (2, {"health", "market"})
    assert (second.state, second.merged_into_id, second.resolved_at) == ("closed", first.id, ny(9, 10))
    assert world.events(first, "merged") == [{"reference": second.reference, "why": "the same fee"}]
    assert world.events(second, "merged_into") == [{"reference": first.reference, "why": "the same fee"}]
    assert not world.going(second)


def test_the_sooner_deadline_of_the_law_counts(world: World, ana: Officer, pair: tuple[Case, Case]) -> None:
    first, second = pair
    world.merge(first, ana, second.reference, "the same fee")
    going = world.going(second)
    assert going[FINAL].due_at == ny(23, 0)  # from Monday the 7th, though the case that goes on came on the 9th
    assert {name for name in going if name in LEGAL} == set(LEGAL)


def test_a_case_of_the_same_borrower_on_another_channel_can_be_merged(world: World, ana: Officer) -> None:
    with world.parts.database.write() as session:
        person = borrowers.add(session, "B-1", "Ann", "US", world.clock())
    first = world.case("hardship", address="1", borrower_id=person.id)
    second = world.case("restructure", address="2", borrower_id=person.id)
    world.step("holding", "take", second, ana)
    world.merge(second, ana, first.reference, "one matter")
    with world.parts.database.read() as session:
        assert conversations.lock(session, second.conversation_id).holder_id is None
    assert world.look(second).state == "closed"


def test_of_two_borrowers_nothing_is_merged(world: World, ana: Officer) -> None:
    first, second = world.case("hardship", address="1"), world.case("hardship", address="2")
    with pytest.raises(CaseRefused, match="not this borrower's"):
        world.merge(second, ana, first.reference, "a mistake")
    assert world.look(second).state == "new"


def test_a_case_in_a_colleagues_hands_stays_there(world: World, ana: Officer, pair: tuple[Case, Case]) -> None:
    wei = world.officer("wei")
    world.step("holding", "take", pair[0], wei)
    with pytest.raises(CaseRefused, match="Wei holds this conversation"):
        world.merge(pair[1], ana, pair[0].reference, "the same fee")


def test_an_ended_case_is_not_merged_into(world: World, ana: Officer, pair: tuple[Case, Case]) -> None:
    world.step("holding", "take", pair[0], ana)
    world.step("holding", "resolve", pair[0], ana)
    with pytest.raises(CaseRefused, match="has ended"):
        world.merge(pair[1], ana, pair[0].reference, "the same fee")


@pytest.mark.parametrize("reference", ["RC-NOSUCH", "", "own"])
def test_a_reference_that_fits_no_other_case_is_refused(
    world: World, ana: Officer, pair: tuple[Case, Case], reference: str
) -> None:
    into = pair[1].reference if reference == "own" else reference
    with pytest.raises(BadInput, match="no other case"):
        world.merge(pair[1], ana, into, "the same fee")


def test_a_reason_is_asked_for(world: World, ana: Officer, pair: tuple[Case, Case]) -> None:
    with pytest.raises(BadInput):
        world.merge(pair[1], ana, pair[0].reference, "  ")
