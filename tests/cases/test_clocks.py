"""The clocks of a case, on SQLite and on PostgreSQL; the example lender's office in New York is open 9 to 17."""

from __future__ import annotations

import pytest

from bot.bootstrap import Parts
from bot.cases.clocks import ACKNOWLEDGEMENT, FINAL, FIRST, LATEST, NEXT, RESOLUTION
from bot.crm import case_clocks, conversations
from bot.crm.tables import Officer
from tests.cases.conftest import World, ny


@pytest.fixture
def ana(world: World) -> Officer:
    return world.officer("ana")


def test_a_new_case_has_the_lenders_clocks(world: World) -> None:
    case = world.at(ny(11, 16)).case("hardship")  # Friday; 4 hours and 40 hours are promised
    going = world.going(case)
    assert {name: each.due_at for name, each in going.items()} == {FIRST: ny(14, 12), RESOLUTION: ny(18, 16)}
    assert case.answer_by == ny(14, 12)


def test_a_complaint_has_those_of_the_law_too(world: World) -> None:
    case = world.at(ny(7, 10)).case("complaint")
    going = world.going(case)
    assert going[ACKNOWLEDGEMENT].due_at == ny(13, 0)  # five whole calendar days after Monday the 7th
    assert going[FINAL].due_at == ny(23, 0)
    assert going[LATEST].due_at == ny(6, 0, month=2).replace(year=2027)


def test_the_first_answer_keeps_its_clock_and_halts_the_resolution(world: World, ana: Officer) -> None:
    case = world.at(ny(7, 10)).case("hardship")
    world.step("holding", "take", case, ana)
    world.at(ny(7, 12)).step("holding", "write", case, ana, "Good morning.")
    going = world.going(case)
    assert set(going) == {RESOLUTION}
    assert (going[RESOLUTION].due_at, going[RESOLUTION].seconds_left) == (None, 38 * 3600)
    assert world.look(case).answered_at == ny(7, 12)


def test_the_resolution_goes_on_with_what_was_left_when_the_borrower_has_written(world: World, ana: Officer) -> None:
    case = world.at(ny(7, 10)).case("hardship")
    world.step("holding", "take", case, ana)
    world.at(ny(7, 12)).step("holding", "write", case, ana, "What could you pay?")
    world.at(ny(10, 12)).borrower_writes(case)  # 38 of 40 working hours were left: 5 + 4 · 8 + 1
    going = world.going(case)
    assert going[RESOLUTION].due_at == ny(17, 10)
    assert going[NEXT].due_at == ny(11, 12)
    assert world.look(case).answer_by == ny(11, 12)


def test_more_messages_of_the_borrower_do_not_move_the_promise(world: World, ana: Officer) -> None:
    case = world.at(ny(7, 10)).case("hardship")
    world.step("holding", "take", case, ana)
    world.at(ny(7, 12)).step("holding", "write", case, ana, "What could you pay?")
    world.at(ny(8, 10)).borrower_writes(case)
    world.at(ny(8, 15)).borrower_writes(case, "Are you there?")
    assert world.going(case)[NEXT].due_at == ny(9, 10)


def test_the_law_does_not_wait_for_the_borrower(world: World, ana: Officer) -> None:
    case = world.at(ny(7, 10)).case("complaint")
    world.step("holding", "take", case, ana)
    world.at(ny(7, 12)).step("holding", "write", case, ana, "Which fee do you mean?")
    assert world.going(case)[FINAL].due_at == ny(23, 0)


def test_a_case_that_is_handed_back_after_an_answer_is_late_again_in_time(world: World, ana: Officer) -> None:
    case = world.at(ny(7, 10)).case("hardship")
    world.step("holding", "take", case, ana)
    world.step("holding", "write", case, ana, "Good morning.")
    world.at(ny(7, 13)).step("holding", "hand_back", case, ana)
    assert world.going(case)[NEXT].due_at == ny(8, 13)
    assert world.going(case)[RESOLUTION].due_at is not None


def test_a_case_that_is_handed_back_unanswered_keeps_its_first_promise(world: World, ana: Officer) -> None:
    case = world.at(ny(7, 10)).case("hardship")
    world.step("holding", "take", case, ana)
    world.at(ny(7, 11)).step("holding", "hand_back", case, ana)
    assert world.going(case)[FIRST].due_at == ny(7, 14)


def test_a_transfer_counts_anew_but_not_beyond_the_promise(world: World, ana: Officer) -> None:
    world.officer("wei")
    case = world.at(ny(7, 10)).case("hardship")
    world.step("holding", "take", case, ana)
    world.at(ny(7, 12)).step("passing_on", "transfer", case, ana, "wei", "speaks Thai")
    first, second = [each for each in world.all_clocks(case) if each.name == FIRST]
    assert (first.stopped_at, first.met_at) == (ny(7, 12), None)
    assert (second.started_at, second.due_at) == (ny(7, 12), ny(7, 14))


def test_a_transfer_after_the_promise_was_broken_makes_a_new_one_and_forgets_nothing(
    world: World, ana: Officer
) -> None:
    world.officer("wei")
    case = world.at(ny(7, 10)).case("hardship")
    world.step("holding", "take", case, ana)
    world.at(ny(7, 16)).step("passing_on", "transfer", case, ana, "wei", "I have to leave")
    first, second = [each for each in world.all_clocks(case) if each.name == FIRST]
    assert (first.breached_at, second.breached_at, second.due_at) == (ny(7, 14), None, ny(8, 12))
    assert [each["clock"] for each in world.events(case, "breached")] == [FIRST]


def test_resolving_stops_all_and_keeps_what_was_in_time(world: World, ana: Officer) -> None:
    case = world.at(ny(7, 10)).case("complaint")
    world.step("holding", "take", case, ana)
    world.step("holding", "write", case, ana, "We have put it right.")
    world.at(ny(8, 10)).step("holding", "resolve", case, ana)
    assert not world.going(case)
    kept = {each.name: (each.met_at, each.breached_at) for each in world.all_clocks(case)}
    assert kept[RESOLUTION] == kept[FINAL] == kept[LATEST] == (ny(8, 10), None)


def test_a_late_resolution_is_a_breach_also_if_no_worker_looked(world: World, ana: Officer) -> None:
    case = world.at(ny(7, 10)).case("human")
    world.at(ny(14, 10)).step("holding", "take", case, ana)
    world.step("holding", "resolve", case, ana)
    assert {each["clock"] for each in world.events(case, "breached")} == {FIRST, RESOLUTION}


def test_a_case_that_is_opened_again_has_new_promises_and_the_laws_old_ones(world: World, ana: Officer) -> None:
    case = world.at(ny(7, 10)).case("complaint")
    world.step("holding", "take", case, ana)
    world.step("holding", "write", case, ana, "We have put it right.")
    world.step("holding", "resolve", case, ana)
    world.at(ny(10, 10)).step("passing_on", "reopen", case, ana, "it was not put right")
    going = world.going(case)
    assert {NEXT, RESOLUTION, FINAL, LATEST} == set(going)
    assert going[NEXT].due_at == ny(11, 10)
    assert going[FINAL].due_at == ny(23, 0)


def test_a_deadline_that_was_kept_is_not_missed_by_opening_again_later(world: World, ana: Officer) -> None:
    case = world.at(ny(7, 10)).case("complaint")
    world.step("holding", "take", case, ana)
    world.step("holding", "resolve", case, ana)
    world.at(ny(29, 10)).step("passing_on", "reopen", case, ana, "it was not put right")
    assert set(world.going(case)) == {FIRST, RESOLUTION, LATEST}


def test_a_case_from_before_there_were_clocks_gets_them(world: World, loaded: Parts) -> None:
    case = world.case("hardship")
    with world.parts.database.write() as session:
        for clock in case_clocks.of_case(session, case.id):
            session.delete(clock)
    world.parts.watch.start_missing()
    world.parts.watch.start_missing()
    assert sorted(each.name for each in world.all_clocks(case)) == sorted([FIRST, RESOLUTION])


def test_a_case_is_acknowledged_only_once_its_own_reference_was_told(world: World) -> None:
    complaint = world.case("complaint")
    human = world.case("human")
    for told, kept in ((human, False), (complaint, True)):
        with world.parts.database.write() as session:
            talk = conversations.lock(session, complaint.conversation_id)
            words = f"Your reference is {told.reference}."
            said = conversations.add_message(
                session, talk, "assistant", words, world.clock(), response="utter_case_opened"
            )
            world.parts.cases.told_borrower(session, talk, [said], world.clock())
        assert ("acknowledgement" not in world.going(complaint)) == kept
