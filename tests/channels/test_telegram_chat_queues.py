"""One chat's work in its order, different chats' at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from bot.channels.telegram.chat_queues import ChatQueues


def work(done: list[str], name: str, seconds: float = 0.0) -> Callable[[], Awaitable[None]]:
    async def job() -> None:
        await asyncio.sleep(seconds)
        done.append(name)

    return job


def run(arrange: Callable[[ChatQueues], None], grace: float = 1.0, **limits: int) -> None:
    async def all_of_it() -> None:
        queues = ChatQueues(**limits)
        arrange(queues)
        await queues.close(grace)

    asyncio.run(all_of_it())


def test_one_chats_jobs_keep_their_order() -> None:
    done: list[str] = []

    def arrange(queues: ChatQueues) -> None:
        queues.put("a", work(done, "slow", 0.05))
        queues.put("a", work(done, "quick"))

    run(arrange)
    assert done == ["slow", "quick"]


def test_another_chats_jobs_do_not_wait() -> None:
    done: list[str] = []

    def arrange(queues: ChatQueues) -> None:
        queues.put("a", work(done, "slow", 0.05))
        queues.put("b", work(done, "quick"))

    run(arrange)
    assert done == ["quick", "slow"]


def test_a_job_that_fails_does_not_end_the_chat() -> None:
    done: list[str] = []

    async def fail() -> None:
        raise ZeroDivisionError

    def arrange(queues: ChatQueues) -> None:
        queues.put("a", fail)
        queues.put("a", work(done, "next"))

    run(arrange)
    assert done == ["next"]


def test_it_takes_no_more_than_it_may() -> None:
    taken: list[bool] = []
    run(lambda queues: taken.extend(queues.put("a", work([], "x")) for _ in range(4)), per_chat=3)
    assert taken == [True, True, True, False]


def test_only_so_many_chats_are_worked_for_at_once() -> None:
    working = most = 0

    async def job() -> None:
        nonlocal working, most
        working += 1
        most = max(most, working)
        await asyncio.sleep(0.01)
        working -= 1

    run(lambda queues: [queues.put(str(n), job) for n in range(10)] and None, at_once=3)
    assert most == 3


def test_after_the_grace_it_drops_the_rest() -> None:
    done: list[str] = []
    run(lambda queues: queues.put("a", work(done, "too slow", 5)) and None, grace=0.01)
    assert not done


def test_a_chat_can_come_back() -> None:
    done: list[str] = []

    async def twice() -> None:
        queues = ChatQueues()
        queues.put("a", work(done, "one"))
        await asyncio.sleep(0.02)
        queues.put("a", work(done, "two"))
        await queues.close(1)

    asyncio.run(twice())
    assert done == ["one", "two"]
