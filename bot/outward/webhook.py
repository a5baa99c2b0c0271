"""The webhook: a POST of what happened, signed. What the receiver answers counts by its status alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Optional

import httpx

from bot.channels.delivery import Refused, RetryLater
from bot.crm.deliveries import Dispatch
from bot.outward import signing
from bot.outward.news import as_json, news

SECONDS = 10.0
"""How long the receiver has to answer."""

LONGEST_WISH = 12 * 3600.0
"""Seconds: however long a receiver asks to be left alone, it is tried again within this."""


class Webhook:
    """Calls one address. A 2xx is success, 410 is the end at once, anything else is tried again later."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        url: str,
        keys: Sequence[bytes],
        public_url: Optional[str],
        clock: Callable[[], datetime],
        seconds: float = SECONDS,
    ) -> None:
        self._client = client
        self._url = url
        self._keys = keys
        self._public_url = public_url
        self._clock = clock
        self._seconds = seconds

    async def send(self, dispatch: Dispatch) -> None:
        """Posts one event. Raises `RetryLater` or `Refused`."""
        body = as_json(news(dispatch, self._public_url))
        await post(self._client, self._url, self._keys, dispatch.event.id, body, self._clock(), self._seconds)


async def post(
    client: httpx.AsyncClient,
    url: str,
    keys: Sequence[bytes],
    message_id: str,
    body: bytes,
    now: datetime,
    seconds: float = SECONDS,
) -> None:
    """Posts JSON, signed. A 2xx is success, 410 is `Refused`, anything else `RetryLater`."""
    signed = signing.headers(keys, message_id, int(now.timestamp()), body)
    try:
        answer = await asyncio.wait_for(_post(client, url, body, signed), seconds)
    except asyncio.TimeoutError as error:
        raise RetryLater("no answer in time") from error
    except httpx.HTTPError as error:
        raise RetryLater(type(error).__name__) from error
    if answer.is_success:
        return
    if answer.status_code == httpx.codes.GONE:
        raise Refused("HTTP 410")
    redirected = ", redirects are not followed" if answer.is_redirect else ""
    raise RetryLater(f"HTTP {answer.status_code}{redirected}", _asked(answer))


async def _post(client: httpx.AsyncClient, url: str, body: bytes, signed: Mapping[str, str]) -> httpx.Response:
    """The answer's status and headers. Its body is not read, so a receiver can neither fill nor hold the worker."""
    sent = {**signed, "content-type": "application/json", "user-agent": "Rapport"}
    async with client.stream("POST", url, content=body, headers=sent, follow_redirects=False) as answer:
        return answer


def _asked(answer: httpx.Response) -> Optional[float]:
    """How many seconds the receiver asks to be left alone; a date in `Retry-After` is passed over."""
    wish = answer.headers.get("retry-after", "")
    return min(float(wish), LONGEST_WISH) if wish.isascii() and wish.isdigit() and len(wish) < 10 else None
