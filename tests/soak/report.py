"""The figures of a failure test, to print and for docs/reliability.md."""

from __future__ import annotations

from collections import Counter
from statistics import median

from bot.channels.webchat.tokens import CHANNEL
from tests.soak.checks.delivery import duplicates
from tests.soak.soaking import Outcome

SHOWN = 40
"""Sentences that are printed; of the rest only the number."""


def report(outcome: Outcome) -> str:
    """Lines to read."""
    return "\n".join([*figures(outcome), *faults(outcome)])


def figures(outcome: Outcome) -> list[str]:
    """What was done and what came of it."""
    ledger, stored = outcome.evidence.ledger, outcome.evidence.stored
    inbound = [each for found in ledger.inbound.values() for each in found]
    seconds = sorted(
        each.seconds for (channel, _), found in ledger.inbound.items() if channel == CHANNEL for each in found
    )
    states = Counter(str(m.state) for found in stored.messages.values() for m in found if m.author == "borrower")
    kinds = Counter(str(case.kind) for case in stored.every_case)
    steps = Counter(step.what for step in ledger.steps)
    return [
        f"{outcome.kind}, seed {outcome.seed}",
        f"  conversations            {len(ledger.inbound)}",
        f"  messages of borrowers    {len(inbound)} ({_counted(states)})",
        f"  sent more than once      {sum(each.tries > 1 for each in inbound)}",
        f"  acknowledged after       {median(seconds):.2f} s (median), {seconds[-1]:.1f} s (longest)",
        f"  cases                    {len(stored.every_case)} ({_counted(kinds)})",
        f"  messages of officers     {len(ledger.written)}",
        f"  sent more than once      {sum(each.tries > 1 for each in ledger.written)}",
        f"  steps of officers        {sum(steps.values())} ({_counted(steps)})",
        f"  killed                   {sum(outcome.killing.counts.values())} ({_counted(outcome.killing.counts)})",
        f"  on the way               {_counted(ledger.counts)}",
        f"  Telegram got twice       {duplicates(outcome.evidence)} of {len(outcome.evidence.sent)}",
        f"  restored from a backup   {outcome.restored} rows",
        f"  traffic                  {outcome.traffic_seconds:.0f} s",
        f"  quiet after              {outcome.quiet_seconds:.0f} s more",
    ]


def faults(outcome: Outcome) -> list[str]:
    """What does not hold."""
    if not outcome.wrong:
        return ["  everything holds"]
    more = len(outcome.wrong) - SHOWN
    return [
        f"  {len(outcome.wrong)} FAULTS",
        *(f"  - {each}" for each in outcome.wrong[:SHOWN]),
        *([f"  … and {more} more"] if more > 0 else []),
    ]


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{what} {count}" for what, count in sorted(counts.items())) or "nothing"
