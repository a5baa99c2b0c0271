"""The load: one borrower, several at once, and one long conversation. Times are in milliseconds a turn."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable

import httpx

from bench.messages import Conversation
from bench.stacks import Borrower, Stack


async def timed(borrower: Borrower, messages: Iterable[str]) -> list[float]:
    """Says one message after another."""
    times = []
    for text in messages:
        started = time.perf_counter()
        await borrower.say(text)
        times.append((time.perf_counter() - started) * 1000)
    return times


async def conversations(client: httpx.AsyncClient, stack: Stack, chosen: Iterable[Conversation]) -> list[float]:
    """Has conversations one after the other, each with somebody new."""
    times: list[float] = []
    for conversation in chosen:
        times += await timed(await stack.borrower(client), conversation)
    return times


async def crowd(client: httpx.AsyncClient, stack: Stack, borrowers: int, turns: int) -> tuple[list[float], float]:
    """Borrowers at once, each with `turns` turns without a pause; all times, and turns a second of all together."""
    plans = [stack.messages.one_after_another(number, turns) for number in range(borrowers)]
    started = time.perf_counter()
    by_borrower = await asyncio.gather(*(conversations(client, stack, plan) for plan in plans))
    seconds = time.perf_counter() - started
    times = [each for one in by_borrower for each in one]
    return times, len(times) / seconds


async def long_conversation(client: httpx.AsyncClient, stack: Stack, turns: int) -> list[float]:
    """One conversation of so many turns, which repeats the stack's first one."""
    return await timed(await stack.borrower(client), stack.messages.over_and_over(turns))
