"""What a candidate may not lose beside the model that serves, and how a loss is said."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.workshop.models.comparison import WORSE, ConversationTests, LanguageCompared, Pair, Refusal
from bot.workshop.models.verdicts import CRISIS, ESCALATIONS, GROUPS

ROUNDING = 1e-9
"""What sums of shares may be off by."""

SHOWN = 30
"""So many messages are told with a refusal; of others their number."""

Named = Callable[[str], str]
"""A language's English name by its code."""


@dataclass(frozen=True)
class Losses:
    """From which loss on a candidate is refused; `training/gates.yml`, section `against_serving`, explains each.

    A lost crisis has no number: one is enough, always.
    """

    macro_f1: float
    seen: int
    gates: int
    conversations: int


def refusals(
    pairs: Sequence[Pair],
    languages: Mapping[str, LanguageCompared],
    tests: ConversationTests,
    missed: Mapping[str, Sequence[str]],
    losses: Losses,
    named: Named,
) -> Sequence[Refusal]:
    """Every reason not to let the candidate through, the gravest first; empty where it may pass.

    `missed` holds, by language, the gates that the candidate misses and the other model passes, each in words.
    """
    by_language = {code: [pair for pair in pairs if pair.language == code] for code in languages}
    found = [each for code, group in by_language.items() for each in _crises(code, group, named)]
    found += [each for code, group in by_language.items() for each in _unseen(code, group, losses, named)]
    found += [
        each for code, group in by_language.items() for each in _f1_lost(code, group, languages[code], losses, named)
    ]
    found += [
        Refusal(
            "gate",
            f"{named(code)}: {_counted(len(gates), 'gate')} would be missed that {_is(gates)} passed now.",
            gates,
            code,
        )
        for code, gates in missed.items()
        if len(gates) >= losses.gates
    ]
    if tests.crises:
        why = (
            f"{_counted(len(tests.crises), 'conversation test')} with somebody in danger passed before and would fail."
        )
        found.insert(0, Refusal("crisis", why, _tests(tests, tests.crises), crisis=True))
    if len(tests.lost) >= losses.conversations:
        why = f"{_counted(len(tests.lost), 'conversation test')} passed before and would fail."
        found.append(Refusal("conversation", why, _tests(tests, list(tests.lost))))
    return found


def _tests(tests: ConversationTests, names: Sequence[str]) -> Sequence[str]:
    """Names of conversation tests with what would go otherwise."""
    return [f"“{name}”: {tests.lost[name]}." for name in names]


def _crises(code: str, pairs: Sequence[Pair], named: Named) -> Sequence[Refusal]:
    """Somebody in danger who was seen and would not be; that others would be seen instead is no excuse."""
    lost = [pair for pair in pairs if pair.meant == CRISIS and pair.before == CRISIS != pair.after]
    if not lost:
        return []
    why = f"{named(code)}: {_counted(len(lost), 'message')} of somebody in danger would not be seen as such any more."
    return [Refusal("crisis", why, _told(lost), code, crisis=True)]


def _unseen(code: str, pairs: Sequence[Pair], losses: Losses, named: Named) -> Sequence[Refusal]:
    """Difficulty or complaint for which fewer officers would be fetched than before."""
    found = []
    for group, intents in GROUPS.items():
        meant = [pair for pair in pairs if pair.meant in intents]
        lost = [pair for pair in meant if pair.before in ESCALATIONS and pair.after not in ESCALATIONS]
        gained = [pair for pair in meant if pair.before not in ESCALATIONS and pair.after in ESCALATIONS]
        if len(lost) - len(gained) < losses.seen:
            continue
        why = f"{named(code)}: {_counted(len(lost), 'message')} of {group} would not be seen any more"
        why += f", and only {len(gained)} newly." if gained else "."
        found.append(Refusal("recall", why, _told(lost), code))
    return found


def _f1_lost(
    code: str, pairs: Sequence[Pair], compared: LanguageCompared, losses: Losses, named: Named
) -> Sequence[Refusal]:
    """A language that would be understood worse over all its intents."""
    lost = compared.macro_f1_before - compared.macro_f1_after
    if lost < losses.macro_f1 - ROUNDING:
        return []
    why = (
        f"{named(code)}: its mean F1 would fall from {100 * compared.macro_f1_before:.1f} to "
        f"{100 * compared.macro_f1_after:.1f} per cent; {_counted(compared.worse, 'message')} would not be understood "
        f"any more, and {compared.better} newly."
    )
    return [Refusal("macro_f1", why, _told([pair for pair in pairs if pair.turned == WORSE]), code)]


def _told(pairs: Sequence[Pair]) -> Sequence[str]:
    """Messages with what they mean and what the candidate takes them for."""
    told = [f"“{pair.text}” ({pair.meant}) would be taken for {pair.after}." for pair in pairs[:SHOWN]]
    return [*told, f"And {len(pairs) - SHOWN} more."] if len(pairs) > SHOWN else told


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _is(things: Sequence[object]) -> str:
    return "is" if len(things) == 1 else "are"
