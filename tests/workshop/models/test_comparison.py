"""What is kept of a comparison can be read again, and a replay counts what would change."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from bot.workshop.models.comparison import (
    RECORDED,
    Compared,
    Comparison,
    ConversationTests,
    LanguageCompared,
    Pair,
    Refusal,
    Replay,
    ReplayChange,
)
from bot.workshop.models.replayed import Seen, replayed

WHOLE = Comparison(
    candidate="new.tar.gz",
    against="old.tar.gz",
    refusals=[Refusal("crisis", "Why.", ["“x”"], "es", True), Refusal("conversation", "Because.", [])],
    languages={
        "es": LanguageCompared(3, 1, 0, 0.5, 0.6, 0.04, "better", 0.4, 0.5, 0.01, 0.2, {"difficulty": (0.9, 1.0)})
    },
    intents={"greet": Compared(3, 1, 0, 0.5, 0.6, 1.0, "same")},
    changed=1,
    changes=[Pair("es", "hola", "greet", "thank", "greet")],
    tests=ConversationTests(4, 3, 3, {"a day": "after greet comes x instead of y"}, ["a night"], ["a day"]),
    replay=Replay(
        2, 9, 1, 1, 1, 1, 0, {"es": (9, 1)}, [ReplayChange("m1", "es", "a", "b", None, None, ["term"], "lost")]
    ),
    made="2026-11-29T22:00:00+00:00",
    report="var/page.html",
)


def test_it_comes_back_from_json_as_it_was() -> None:
    data = json.loads(json.dumps(WHOLE.to_json()))
    assert Comparison.from_json(data) == WHOLE
    assert (data["passes"], data["crisis"], data["against"]) == (False, True, "old.tar.gz")
    assert data["refusals"][0] == {
        "kind": "crisis",
        "why": "Why.",
        "messages": ["“x”"],
        "language": "es",
        "crisis": True,
    }


@pytest.mark.parametrize(
    "wrong", [{}, {**WHOLE.to_json(), "beauty": 1}, {**WHOLE.to_json(), "languages": {"es": {"p": 1}}}]
)
def test_what_is_no_comparison_is_an_error(wrong: dict[str, object]) -> None:
    with pytest.raises((LookupError, TypeError, ValueError)):
        Comparison.from_json(wrong)


def test_it_passes_where_nothing_was_refused() -> None:
    passing = replace(WHOLE, refusals=[])
    assert (passing.passes, passing.crisis, passing.to_json()["passes"]) == (True, False, True)


def test_a_row_of_the_database_holds_the_first_changes_only() -> None:
    long = replace(
        WHOLE, changes=WHOLE.changes * 2 * RECORDED, replay=Replay(changes=WHOLE.replay.changes * 2 * RECORDED)
    )
    kept = long.for_the_record("there")
    assert (len(kept.changes), len(kept.replay.changes), kept.report) == (RECORDED, RECORDED, "there")


def seen(intent: str, following: str | None = "utter_greet", *values: tuple[str, str]) -> Seen:
    return Seen(intent, frozenset(values), following)


def test_a_replay_counts_what_would_change_and_shows_lost_escalations_first() -> None:
    before = {
        "same": seen("greet"),
        "next": seen("greet", "utter_greet"),
        "value": seen("inform", None, ("term", "36"), ("amount", "5000")),
        "found": seen("ask_fees"),
        "lost": seen("report_hardship", "case_form"),
        "moved": seen("report_hardship", "case_form"),
        "danger": seen("express_crisis", "action_crisis"),
    }
    after = {
        **before,
        "next": seen("greet", "utter_thank"),
        "value": seen("inform", None, ("term", "3"), ("amount", "5000")),
        "found": seen("file_complaint"),
        "lost": seen("chitchat", "utter_chitchat"),
        "moved": seen("file_complaint", "case_form"),
        "danger": seen("report_hardship", "case_form"),
    }
    found = replayed(2, {name: "th" if name == "lost" else "en" for name in before}, before, after)
    assert [each.message_id for each in found.changes] == ["danger", "lost", "found", "moved", "next", "value"]
    assert [each.escalation for each in found.changes] == ["crisis lost", "lost", "found", "", "", ""]
    assert (found.conversations, found.messages, found.intents, found.values, found.next_actions) == (2, 7, 4, 1, 3)
    assert (found.escalations_lost, found.escalations_found) == (2, 1)
    assert found.languages == {"en": (6, 5), "th": (1, 1)}
    assert found.changes[-1].values == ["term"]
