"""Second factors and recovery codes, as they are kept."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.crm import officers, recovery_codes, second_factors, totp
from bot.crm.recovery_codes import NewCode
from bot.crm.sealing import Seal, SealBroken
from bot.crm.session import Database, Session
from bot.crm.tables import Officer, SecondFactor
from bot.errors import BadInput
from tests.conftest import CHEAP, NOW

SEAL = Seal("a secret", "tests")
LATER = NOW + timedelta(seconds=30)


def code(secret: bytes, at: datetime = NOW) -> str:
    return totp.hotp(secret, totp.step_at(at))


def begun(session: Session) -> tuple[Officer, bytes]:
    ana = officers.add(session, "ana", "Ana Torres", "correct horse battery", "officer", NOW, cost=CHEAP)
    second_factors.begin(session, ana, SEAL, NOW)
    secret = second_factors.unconfirmed_secret(session, ana.id, SEAL)
    assert secret
    return ana, secret


def test_an_app_is_in_use_once_its_first_code_was_right(database: Database) -> None:
    with database.write() as session:
        ana, secret = begun(session)
        assert not second_factors.is_set_up(session, ana.id)
        assert not second_factors.take(session, ana.id, SEAL, code(secret), NOW)
        with pytest.raises(BadInput, match="not right"):
            second_factors.confirm(session, ana, SEAL, "000000", NOW)
        second_factors.confirm(session, ana, SEAL, code(secret), NOW)
        assert second_factors.is_set_up(session, ana.id)
        assert second_factors.unconfirmed_secret(session, ana.id, SEAL) is None


def test_every_code_counts_once_also_the_first(database: Database) -> None:
    with database.write() as session:
        ana, secret = begun(session)
        second_factors.confirm(session, ana, SEAL, code(secret), NOW)
        assert not second_factors.take(session, ana.id, SEAL, code(secret), NOW)
        assert second_factors.take(session, ana.id, SEAL, code(secret, LATER), LATER)
    with database.write() as session:
        assert not second_factors.take(session, ana.id, SEAL, code(secret, LATER), LATER)


def test_another_does_not_replace_one_that_is_in_use(database: Database) -> None:
    with database.write() as session:
        ana, secret = begun(session)
        second_factors.begin(session, ana, SEAL, NOW)
        other = second_factors.unconfirmed_secret(session, ana.id, SEAL)
        assert other
        assert other != secret
        second_factors.confirm(session, ana, SEAL, code(other), NOW)
        with pytest.raises(BadInput, match="remove it first"):
            second_factors.begin(session, ana, SEAL, NOW)


def test_the_database_holds_neither_secret_nor_codes(database: Database) -> None:
    made = recovery_codes.make()
    with database.write() as session:
        ana, secret = begun(session)
        recovery_codes.replace(session, ana.id, made)
        sealed = session.get(SecondFactor, ana.id).sealed_secret
    assert totp.typed(secret) not in sealed
    assert secret.hex() not in sealed
    assert all(each.code_hash.startswith("$argon2id$") for each in made)


def test_under_another_secret_it_cannot_be_read(database: Database) -> None:
    other = Seal("another secret", "tests")
    with database.write() as session:
        ana, secret = begun(session)
        second_factors.confirm(session, ana, SEAL, code(secret), NOW)
        with pytest.raises(SealBroken):
            second_factors.take(session, ana.id, other, code(secret, LATER), LATER)
        with pytest.raises(SealBroken):
            second_factors.take(session, ana.id, Seal("a secret", "something else"), code(secret, LATER), LATER)


@pytest.fixture(scope="module")
def made() -> list[NewCode]:
    return list(recovery_codes.make(CHEAP))


def test_a_recovery_code_counts_once_however_it_is_typed(database: Database, made: list[NewCode]) -> None:
    with database.write() as session:
        ana, _ = begun(session)
        recovery_codes.replace(session, ana.id, made)
        typed = made[3].shown.lower().replace("-", " ")
        found = recovery_codes.matching(session, ana.id, typed)
        assert found
        assert recovery_codes.spend(session, found, NOW)
        assert not recovery_codes.spend(session, found, NOW)
        assert recovery_codes.matching(session, ana.id, typed) is None
        assert recovery_codes.left(session, ana.id) == 9


def test_ten_different_codes_are_made(made: list[NewCode]) -> None:
    assert len({each.shown for each in made}) == 10


@pytest.mark.parametrize("typed", ["", "123456", "AAAAA-AAAAA", "x" * 500])
def test_something_else_is_no_recovery_code(database: Database, made: list[NewCode], typed: str) -> None:
    with database.write() as session:
        ana, _ = begun(session)
        recovery_codes.replace(session, ana.id, made)
        assert recovery_codes.matching(session, ana.id, typed) is None


def test_a_recovery_code_of_somebody_else_does_not_count(database: Database, made: list[NewCode]) -> None:
    with database.write() as session:
        ana, _ = begun(session)
        wei = officers.add(session, "wei", "Wei Chen", "correct horse battery", "officer", NOW, cost=CHEAP)
        recovery_codes.replace(session, ana.id, made)
        assert recovery_codes.matching(session, wei.id, made[0].shown) is None


def test_removing_takes_all_of_it(database: Database, made: list[NewCode]) -> None:
    with database.write() as session:
        ana, secret = begun(session)
        second_factors.confirm(session, ana, SEAL, code(secret), NOW)
        recovery_codes.replace(session, ana.id, made)
        second_factors.remove(session, ana.id)
        assert not second_factors.is_set_up(session, ana.id)
        assert recovery_codes.left(session, ana.id) == 0
