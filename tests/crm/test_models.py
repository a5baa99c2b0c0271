"""The registry of models: what is in use, what served before, and an audit trail of it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Optional

import pytest

from bot.crm import models
from bot.crm.models import Made, ModelRefused, Prints
from bot.crm.session import Database
from bot.crm.tables import ModelInUse
from tests.conftest import NOW

PRINTS = Prints("d" * 64, "c" * 64, "o" * 64, "e" * 64)


@pytest.fixture
def registry(database: Database) -> Database:
    """Three models, of which the first serves."""
    with database.write() as session:
        for number, name in enumerate(("a", "b", "c")):
            made = Made(PRINTS, {"rasa": "3.6.20"}, {"en": 10}) if name != "c" else None
            at = NOW - timedelta(minutes=9 - number)
            models.register(session, name, at, 1000, "f" * 64, "operator", at, made)
        models.promote(session, "a", "operator", None, NOW)
    return database


def used(database: Database) -> tuple[Any, ...]:
    with database.read() as session:
        row: Optional[ModelInUse] = models.in_use(session)
        assert row is not None
        return row.serving, row.previous, row.canary, row.canary_share, row.version


def trail(database: Database) -> list[tuple[str, str, Optional[str]]]:
    with database.read() as session:
        return [(each.what, each.model, each.why) for each in models.events(session)]


def test_before_the_first_start_none_is_in_use(database: Database) -> None:
    with database.write() as session:
        assert models.in_use(session) is None
        with pytest.raises(ModelRefused, match="nothing to go back to"):
            models.roll_back(session, "operator", None, NOW)
        with pytest.raises(LookupError, match="no model x"):
            models.promote(session, "x", "operator", None, NOW)


def test_a_model_is_entered_once_and_found_by_what_it_is_made_of(registry: Database) -> None:
    with registry.write() as session:
        again = models.register(session, "a", NOW, 5, "0" * 64, "officer:eve", NOW)
        assert (again.size, again.who, again.source, again.messages) == (1000, "operator", "trained", {"en": 10})
        assert [row.name for row in models.newest(session)] == ["c", "b", "a"]
        assert models.existing(session, "c").source == "added"
        found = models.of_prints(session, PRINTS)
        assert found is not None
        assert found.name == "b"
        assert models.of_prints(session, Prints("d" * 64, "c" * 64, "o" * 64, "0" * 64)) is None


def test_promoting_keeps_the_one_before_and_rolling_back_takes_it_again(registry: Database) -> None:
    with registry.write() as session:
        models.promote(session, "b", "officer:tara", "better in Thai", NOW)
        models.promote(session, "b", "officer:tara", "clicked twice", NOW)
    assert used(registry) == ("b", "a", None, None, 2)
    with registry.write() as session:
        models.roll_back(session, "officer:tom", "complaints", NOW)
    assert used(registry) == ("a", "b", None, None, 3)
    assert trail(registry)[:2] == [("rolled_back", "a", "complaints"), ("promoted", "b", "better in Thai")]


def test_a_canary_ends_with_any_change_and_says_so(registry: Database) -> None:
    with registry.write() as session:
        models.canary(session, "b", 10, "officer:tara", NOW)
    assert used(registry) == ("a", None, "b", 10, 2)
    with registry.write() as session:
        models.canary(session, "c", 5, "officer:tara", NOW)
        models.withdraw(session, "rapport", "more fallbacks", NOW, {"fallbacks": [12, 3]})
        assert models.withdraw(session, "rapport", "again", NOW) is None
    assert used(registry) == ("a", None, None, None, 4)
    assert [each[:2] for each in trail(registry)[:4]] == [
        ("withdrawn", "c"),
        ("canary", "c"),
        ("withdrawn", "b"),
        ("canary", "b"),
    ]
    with registry.write() as session:
        models.canary(session, "b", 10, "officer:tara", NOW)
        models.promote(session, "b", "officer:tara", None, NOW, overruled=True)
    assert used(registry) == ("b", "a", None, None, 6)
    assert trail(registry)[0][:2] == ("overruled", "b")


@pytest.mark.parametrize(("model", "share", "words"), [("a", 10, "another one"), ("b", 0, "1 to 99"), ("b", 100, "99")])
def test_a_canary_is_another_model_and_for_a_share(registry: Database, model: str, share: int, words: str) -> None:
    with registry.write() as session, pytest.raises(ModelRefused, match=words):
        models.canary(session, model, share, "operator", NOW)
    assert used(registry) == ("a", None, None, None, 1)


def test_what_is_in_use_cannot_be_removed(registry: Database) -> None:
    with registry.write() as session:
        models.promote(session, "b", "operator", None, NOW)
        models.canary(session, "c", 10, "operator", NOW)
    for name, words in (("a", "served before"), ("b", "serves"), ("c", "canary")):
        with registry.write() as session, pytest.raises(ModelRefused, match=words):
            models.remove(session, name, "operator", NOW)
    with registry.write() as session:
        models.withdraw(session, "operator", None, NOW)
        models.remove(session, "c", "operator", NOW)
        assert [row.name for row in models.newest(session)] == ["b", "a"]
        with pytest.raises(LookupError):
            models.promote(session, "c", "operator", None, NOW)
        models.register(session, "c", NOW, 2000, "9" * 64, "operator", NOW)
        assert models.existing(session, "c").size == 2000


def test_the_last_comparison_with_the_model_that_is_asked_for(registry: Database) -> None:
    with registry.write() as session:
        for against, passes in (("a", True), ("c", False)):
            models.note(session, "compared", "b", "rapport", NOW, detail={"against": against, "passes": passes})
        with_a, with_any = models.last_comparison(session, "b", "a"), models.last_comparison(session, "b")
        assert with_a is not None
        assert with_any is not None
        assert (with_a.detail["passes"], with_any.detail["passes"]) == (True, False)
        assert models.last_comparison(session, "b", "b") is None
        with pytest.raises(ValueError, match="painted"):
            models.note(session, "painted", "b", "rapport", NOW)


def test_rasas_report_themselves_and_are_gone_when_they_fall_silent(registry: Database) -> None:
    with registry.write() as session:
        models.report_instance(session, "1", "east", 10, NOW, 1, "a")
        models.report_instance(session, "2", "west", 11, NOW, 1, "a", loading=True)
        models.report_instance(session, "1", "east", 10, NOW + timedelta(seconds=20), 2, "b", "a", error="no file")
        seen = models.instances(session, NOW + timedelta(seconds=20))
        assert [(each.host, each.serving, each.previous, each.error) for each in seen] == [
            ("east", "b", "a", "no file")
        ]
        models.instance_gone(session, "1")
        assert models.instances(session, NOW + timedelta(seconds=20)) == []
