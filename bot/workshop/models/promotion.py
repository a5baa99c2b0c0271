"""Whether a model may come into service: a rule over what its comparison with the serving model found.

Nobody trains to lose what was there. So a model serves if it was compared with the one that serves and passed the
gate; a person may overrule the gate with a written reason, but never where a message in a crisis would be missed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from bot.workshop.models.shelf import short_name

SHORTEST_REASON = 10
"""Characters of a reason that says something."""


@dataclass(frozen=True)
class Decision:
    """May it serve? `why` says in words why not; `overruled` that it may only because somebody says so."""

    allowed: bool
    why: Sequence[str] = ()
    overruled: bool = False
    can_overrule: bool = False


def decide(
    candidate: str, serving: Optional[str], comparison: Optional[Mapping[str, Any]], overrule: Optional[str] = None
) -> Decision:
    """Whether `candidate` may serve in place of `serving`.

    `comparison` is the detail of its last one: {"against": name, "passes": bool, "refusals": [{"why": str,
    "crisis": bool} or str, …], "crisis": bool}. `overrule` is a person's reason for having it all the same.
    """
    if serving is None or serving == candidate:
        return Decision(True)
    if comparison is None or comparison.get("against") != serving:
        # What was never compared could miss anything, a crisis too: that is not for anybody to overrule.
        why = f"{short_name(candidate)} has not been compared with {short_name(serving)}, which serves now."
        return Decision(False, (why, "Compare it first."))
    if comparison.get("passes") is True:
        return Decision(True)
    refusals = comparison.get("refusals") or []
    crisis = bool(comparison.get("crisis")) or any(isinstance(r, Mapping) and r.get("crisis") for r in refusals)
    told = [str(r.get("why", "")) if isinstance(r, Mapping) else str(r) for r in refusals]
    return _refused(told or ["The comparison found it worse."], crisis, overrule)


def _refused(why: Sequence[str], crisis: bool, overrule: Optional[str]) -> Decision:
    if crisis:
        last = "It would miss messages in a crisis. Nobody can overrule that."
        return Decision(False, (*why, last))
    reason = (overrule or "").strip()
    if not reason:
        return Decision(False, why, can_overrule=True)
    if len(reason) < SHORTEST_REASON:
        told = f"The reason has to say something: {SHORTEST_REASON} characters at least."
        return Decision(False, (*why, told), can_overrule=True)
    return Decision(True, why, overruled=True)
