"""A comparison's page: the verdict first, then what is refused, and what changes where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.crm import models, replays
from bot.crm.model_trail import COMPARED
from bot.crm.roles import May
from bot.crm.session import Session
from bot.culture.language_facts import LanguageFacts
from bot.workshop.models.comparison import BETTER, SAME, WORSE, Compared, Comparison, LanguageCompared, Pair
from bot.workshop.models.shelf import short_name
from bot.workshop.review.stand_ins import replace
from desk.guard import page
from desk.models.shown import shown
from desk.visit import Visit

TURNED = {WORSE: "Worse", BETTER: "Better", SAME: "Wrong in both"}
"""How a message may have changed."""

REPLAYED = 100
"""So many changes in real conversations are shown, those that matter most."""


@dataclass(frozen=True)
class Gain:
    """What a language gains in mean F1, drawn: from `low` to `high` and at `gain`, where 50 is no difference."""

    low: float
    high: float
    gain: float


@dataclass(frozen=True)
class Sides:
    """Messages that only one of two models understood, drawn: lengths from 0 to 50."""

    worse: float
    better: float


@dataclass(frozen=True)
class Asked:
    """Which of the changed messages are shown."""

    language: str
    turned: str

    def fits(self, pair: Pair) -> bool:
        """Whether a message is among them."""
        return self.language in ("", pair.language) and self.turned in ("", pair.turned)


def routes() -> list[BaseRoute]:
    """The route of comparisons."""
    return [page("/comparisons/{id}", May.SEE_MODELS, show)]


async def show(visit: Visit) -> Response:
    """The page. Borrowers' messages stand with stand-ins for whatever names a person."""
    event_id, known = visit.path_id(), visit.parts.languages

    def work(session: Session) -> tuple[Comparison, Mapping[str, str], bool]:
        found = read(session, event_id)
        if found is None:
            raise HTTPException(
                404, "There is no such comparison, or it is kept in a form that cannot be shown any more."
            )
        used = models.in_use(session)
        return found, _words(session, found, known), used is not None and used.serving == found.against

    found, said, current = await visit.desk.read(work)
    asked = _asked(visit, found)
    turned = {name: each for name, each in found.intents.items() if each.better or each.worse}
    return await shown(
        visit,
        "comparison.html",
        comparison=found,
        verdict=verdict(found),
        current=current,
        gains=gains(found.languages),
        sides=sides(turned),
        turned=turned,
        changes=[pair for pair in found.changes if asked.fits(pair)],
        asked=asked,
        kinds=TURNED,
        said=said,
        replayed=found.replay.changes[:REPLAYED],
        better=sum(each.better for each in found.languages.values()),
        worse=sum(each.worse for each in found.languages.values()),
        directions={code: facts.direction for code, facts in known.items()},
        path=visit.request.url.path,
    )


def read(session: Session, event_id: str) -> Optional[Comparison]:
    """The comparison that a line of the audit trail holds; None where it holds none, or none of this form."""
    event = models.event(session, event_id)
    if event is None or event.what != COMPARED:
        return None
    try:
        return Comparison.from_json(event.detail or {})
    except (LookupError, TypeError, ValueError):
        return None


def verdict(comparison: Comparison) -> str:
    """The verdict in one sentence."""
    one, other = short_name(comparison.candidate), short_name(comparison.against)
    if comparison.passes:
        return f"{one} may take the place of {other}: nothing is lost that the gate keeps."
    count = len(comparison.refusals)
    said = f"{one} is refused beside {other}, for {count} reason{'' if count == 1 else 's'}"
    if comparison.crisis:
        return f"{said}, and nobody may overrule that: somebody in danger would not be seen."
    return f"{said}; it may be overruled with a written reason."


def gains(languages: Mapping[str, LanguageCompared]) -> Mapping[str, Gain]:
    """What each language gains, all drawn to the same scale."""
    most = max((abs(value) for each in languages.values() for value in (each.low, each.high, _gain(each))), default=0.0)
    scale = 48 / max(most, 0.005)
    return {
        code: Gain(*(round(50 + scale * value, 2) for value in (each.low, each.high, _gain(each))))
        for code, each in languages.items()
    }


def sides(groups: Mapping[str, Compared]) -> Mapping[str, Sides]:
    """Worse and better of each group, all drawn to the same scale."""
    most = max((max(each.better, each.worse) for each in groups.values()), default=1)
    return {name: Sides(round(48 * x.worse / most, 2), round(48 * x.better / most, 2)) for name, x in groups.items()}


def _gain(each: LanguageCompared) -> float:
    return each.macro_f1_after - each.macro_f1_before


def _asked(visit: Visit, found: Comparison) -> Asked:
    """What is not known restricts nothing."""
    given: Any = visit.request.query_params
    language, turned = given.get("language", ""), given.get("turned", "")
    return Asked(language if language in found.languages else "", turned if turned in TURNED else "")


def _words(session: Session, found: Comparison, known: Mapping[str, LanguageFacts]) -> Mapping[str, str]:
    """What was written in the replayed messages that changed, by id; nothing of languages that are not known."""
    shown_ones: Sequence[Any] = [each for each in found.replay.changes[:REPLAYED] if each.language in known]
    texts = replays.texts(session, [each.message_id for each in shown_ones])
    return {
        each.message_id: replace(texts[each.message_id], each.language, each.message_id).text
        for each in shown_ones
        if each.message_id in texts
    }
