"""One round with one stack: start, turns of one borrower, of many, one long conversation, memory, stop."""

from __future__ import annotations

import time
from dataclasses import dataclass
from statistics import median

import httpx

from bench import process_tree, turns
from bench.percentiles import cycles, growth, percentile
from bench.stacks import Stack

FIRST_COUNTED = 5
"""The first turns of a conversation pay for what is made once; from the fifth they are like those that follow."""


@dataclass(frozen=True)
class Plan:
    """How much is said in a round; `compared` cycles of ten turns each are compared for the growth."""

    alone: int = 100
    borrowers: int = 16
    each: int = 20
    long: int = 500
    compared: int = 5


async def run_round(stack: Stack, plan: Plan) -> dict[str, float]:
    """All figures of one round; the stack is stopped in any case."""
    figures: dict[str, float] = {}
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
    async with httpx.AsyncClient(trust_env=False, limits=limits) as client:
        started = time.monotonic()
        stack.launch()
        try:
            await stack.wait_until_ready(client)
            await turns.timed(await stack.borrower(client), stack.messages.over_and_over(1))
            figures["start"] = time.monotonic() - started
            await _measure(client, stack, plan, figures)
            figures["memory"] = process_tree.memory(stack.pid)
            for name, amount in process_tree.memory_by_process(stack.pid).items():
                figures[f"memory of {name}"] = amount
        finally:
            stack.stop()
    return figures


async def _measure(client: httpx.AsyncClient, stack: Stack, plan: Plan, figures: dict[str, float]) -> None:
    everything = stack.messages.one_after_another(0, stack.messages.length * len(stack.messages.conversations))
    await turns.conversations(client, stack, everything)  # warm-up: each message once
    alone = await turns.conversations(client, stack, stack.messages.one_after_another(0, plan.alone))
    figures["median_1"], figures["p95_1"] = median(alone), percentile(alone, 0.95)
    before = process_tree.processor_seconds(stack.pid)
    many, figures["throughput"] = await turns.crowd(client, stack, plan.borrowers, plan.each)
    figures["cpu"] = (process_tree.processor_seconds(stack.pid) - before) * 1000 / len(many)
    figures["median_16"], figures["p95_16"] = median(many), percentile(many, 0.95)
    early, late = await _long(client, stack, plan)
    figures["growth"] = growth(early, late)
    figures["turn_5"], figures["turn_500"] = median(early), median(late)


async def _long(client: httpx.AsyncClient, stack: Stack, plan: Plan) -> tuple[list[float], list[float]]:
    """Milliseconds a turn, by cycles of the same messages: from turn 5 of new conversations, and at the long one's end.

    They take turns at the end, because on a shared machine an earlier minute is no measure for a later one. Several
    cycles are compared, because a cost that rises and falls (sessions are renewed) must not be met at its lowest point.
    """
    length, skipped = stack.messages.length, FIRST_COUNTED - 1
    cycle = list(stack.messages.over_and_over(length))
    old = await stack.borrower(client)
    await turns.timed(old, stack.messages.over_and_over(plan.long - plan.compared * length))
    early, late = [], []
    for _ in range(plan.compared):
        early += cycles((await turns.long_conversation(client, stack, skipped + length))[skipped:], length)
        late += cycles(await turns.timed(old, cycle), length)
    return early, late
