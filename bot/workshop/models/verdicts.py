"""What changed on the held-out messages: by language and by intent, with the messages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.workshop.models import significance
from bot.workshop.models.comparison import BETTER, SAME, WORSE, Compared, LanguageCompared, Pair

DIFFICULTY = ("report_hardship", "request_restructure", "report_missed_payment", "express_crisis")
COMPLAINT = ("file_complaint", "dispute_charge", "report_harassment", "report_fraud")

GROUPS: Mapping[str, Sequence[str]] = {"difficulty": DIFFICULTY, "complaint": COMPLAINT}
"""Intents that bring somebody in, by what they are called together."""

ESCALATIONS = frozenset((*DIFFICULTY, *COMPLAINT))
"""A message that means one of these is seen when it is taken for any of them: an officer is fetched."""

CRISIS = "express_crisis"


def by_language(pairs: Sequence[Pair]) -> Mapping[str, LanguageCompared]:
    """Each language's messages, in the order in which the languages come."""
    groups = _grouped(pairs, lambda pair: pair.language)
    found = {}
    for code, counted in _counted(groups).items():
        group = groups[code]
        meant = [pair.meant for pair in group]
        low, high = significance.gain_interval(group)
        found[code] = LanguageCompared(
            **counted,
            macro_f1_before=significance.macro_f1(meant, [pair.before for pair in group]),
            macro_f1_after=significance.macro_f1(meant, [pair.after for pair in group]),
            low=low,
            high=high,
            recall={name: recall(group, intents) for name, intents in GROUPS.items()},
        )
    return found


def by_intent(pairs: Sequence[Pair]) -> Mapping[str, Compared]:
    """The messages that mean an intent, in all languages together, by the intents' names."""
    groups = _grouped(pairs, lambda pair: pair.meant)
    return {intent: Compared(**counted) for intent, counted in sorted(_counted(groups).items())}


def changes(pairs: Sequence[Pair]) -> Sequence[Pair]:
    """The messages that the models take for something else: those that are worse first, better ones next."""
    order = (WORSE, BETTER, SAME)
    changed = [pair for pair in pairs if pair.before != pair.after]
    return sorted(changed, key=lambda pair: order.index(pair.turned))


def recall(pairs: Sequence[Pair], intents: Sequence[str]) -> tuple[float, float]:
    """The share, 0 to 1, of the messages with these intents that fetch somebody, before and after; 1 without any."""
    meant = [pair for pair in pairs if pair.meant in intents]
    if not meant:
        return 1.0, 1.0
    return (
        sum(pair.before in ESCALATIONS for pair in meant) / len(meant),
        sum(pair.after in ESCALATIONS for pair in meant) / len(meant),
    )


def _grouped(pairs: Sequence[Pair], key: Callable[[Pair], str]) -> dict[str, list[Pair]]:
    groups: dict[str, list[Pair]] = {}
    for pair in pairs:
        groups.setdefault(key(pair), []).append(pair)
    return groups


def _counted(groups: Mapping[str, Sequence[Pair]]) -> Mapping[str, dict[str, Any]]:
    """The fields of `Compared` for each group; their probabilities are adjusted for the number of groups."""
    turned = {name: [pair.turned for pair in group] for name, group in groups.items()}
    chances = {name: significance.mcnemar(each.count(BETTER), each.count(WORSE)) for name, each in turned.items()}
    adjusted = significance.adjusted(chances)
    found = {}
    for name, group in groups.items():
        better, worse = turned[name].count(BETTER), turned[name].count(WORSE)
        found[name] = {
            "messages": len(group),
            "better": better,
            "worse": worse,
            "before": sum(pair.before == pair.meant for pair in group) / len(group),
            "after": sum(pair.after == pair.meant for pair in group) / len(group),
            "p": adjusted[name],
            "verdict": significance.verdict(better, worse, adjusted[name]),
        }
    return found
