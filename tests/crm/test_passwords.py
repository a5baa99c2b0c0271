"""How passwords are kept."""

from __future__ import annotations

from argon2 import Type, extract_parameters

from bot.crm import officers, passwords, recovery_codes
from bot.crm.session import Database
from tests.conftest import CHEAP, NOW


def test_a_hash_costs_what_the_second_choice_of_rfc_9106_does() -> None:
    cost = extract_parameters(passwords.hash_password("correct horse battery"))
    assert (cost.type, cost.memory_cost, cost.time_cost, cost.parallelism) == (Type.ID, 64 * 1024, 3, 4)
    assert (cost.salt_len, cost.hash_len) == (16, 32)


def test_officers_passwords_are_hashed_at_that_cost(database: Database) -> None:
    with database.write() as session:
        ana = officers.add(session, "ana", "Ana Torres", "correct horse battery", "officer", NOW)
        assert extract_parameters(ana.password_hash) == passwords.COST
        officers.set_password(session, ana, "battery horse correct")
        assert extract_parameters(ana.password_hash) == passwords.COST


def test_recovery_codes_are_hashed_at_that_cost() -> None:
    assert all(extract_parameters(each.code_hash) == passwords.COST for each in recovery_codes.make())


def test_a_hash_of_another_cost_opens_to_its_password_alone() -> None:
    cheap = passwords.hash_password("correct horse battery", CHEAP)
    assert extract_parameters(cheap) == CHEAP
    assert passwords.matches(cheap, "correct horse battery")
    assert not passwords.matches(cheap, "correct horse batterie")
