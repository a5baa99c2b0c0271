"""Models, comparisons and jobs for the desk's tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Optional

from bot.bootstrap import Parts
from bot.crm import jobs, models
from bot.crm.models import Made, Prints
from bot.crm.tables import ModelEvent
from bot.workshop.models.comparison import (
    Compared,
    Comparison,
    ConversationTests,
    LanguageCompared,
    Pair,
    Refusal,
    Replay,
    ReplayChange,
)
from tests.conftest import NOW

OLD, NEW, NEWER = "20261101-old.tar.gz", "20261120-new.tar.gz", "20261123-newer.tar.gz"
MADE = Made(Prints("d" * 64, "c" * 64, "e" * 64, "f" * 64), {"rasa": "3.6"}, {"en": 1200, "th": 300}, "abc123" * 6)

PASSES = Comparison(
    NEW,
    OLD,
    [],
    {
        "en": LanguageCompared(100, 9, 1, 0.80, 0.88, 0.021, "better", 0.79, 0.87, 0.02, 0.14),
        "th": LanguageCompared(50, 1, 2, 0.70, 0.68, 1.0, "same", 0.70, 0.69, -0.06, 0.04),
    },
    {"ask_fees": Compared(20, 4, 1, 0.6, 0.75, 0.4, "same"), "greet": Compared(10, 0, 0, 1, 1, 1, "same")},
    changed=3,
    changes=[
        Pair("th", "ค่าธรรมเนียมเท่าไหร่", "ask_fees", "ask_fees", "greet"),
        Pair("en", "any fees at all?", "ask_fees", "greet", "ask_fees"),
        Pair("en", "what about it", "ask_fees", "greet", "thank"),
    ],
    tests=ConversationTests(12, 11, 12, {}, ["asks twice"]),
    replay=Replay(3, 9, intents=1, languages={"en": (9, 1)}),
    made="2026-11-23T10:00:00+00:00",
)


def refused(crisis: bool = False, messages: tuple[str, ...] = ()) -> Comparison:
    """A comparison that is refused, for a crisis or for a loss that somebody may overrule."""
    why = "Three messages of somebody in danger would be missed." if crisis else "English loses 1.4 points of mean F1."
    refusal = Refusal("crisis" if crisis else "macro_f1", why, messages, "en", crisis)
    return replace(PASSES, refusals=[refusal])


def add_model(parts: Parts, name: str, at: datetime = NOW, file: bool = True) -> None:
    """A model in the registry, with a file."""
    if file:
        parts.settings.models.mkdir(exist_ok=True)
        (parts.settings.models / name).write_bytes(b"a model")
    with parts.database.write() as session:
        models.register(session, name, at, 25_000_000, "a" * 64, "officer:tom", at, MADE)


def add_comparison(parts: Parts, found: Comparison, at: datetime = NOW) -> ModelEvent:
    """What the job `compare` leaves in the audit trail."""
    with parts.database.write() as session:
        return models.note(session, "compared", found.candidate, "officer:tom", at, detail=found.to_json())


def serve(parts: Parts, name: str, at: datetime = NOW, why: Optional[str] = None) -> None:
    """Lets a model serve, whatever it is."""
    with parts.database.write() as session:
        models.promote(session, name, "operator", why, at)


def with_change(found: Comparison, message_id: str) -> Comparison:
    """The comparison with a borrower's message that would be understood otherwise."""
    change = ReplayChange(message_id, "en", "ask_fees", "greet", "utter_fees", "utter_greet", escalation="lost")
    return replace(found, replay=replace(found.replay, escalations_lost=1, changes=[change]))


def model_ids(parts: Parts, text: str = "quite so") -> Mapping[str, str]:
    """A candidate, its comparison with what serves, and a job, by the paths that name them; `text` stands in all."""
    for name in (OLD, NEW):
        add_model(parts, name, file=False)
    serve(parts, OLD, why=text)
    event = add_comparison(parts, refused(messages=(text,)))
    with parts.database.write() as session:
        job = jobs.add(session, "train", {"from": "project"}, "officer:tom", NOW)
    return {"models": NEW.removesuffix(".tar.gz"), "comparisons": str(event.id), "jobs": str(job.id)}
