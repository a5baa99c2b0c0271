"""Asks Fineract one question after the other. Whatever goes wrong is `BookDown`, without a word of the borrower."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx

from bot.errors import BookDown

LARGEST = 8 * 1024**2
"""Bytes of an answer. The plan of a loan over forty years is below one megabyte."""

REST_SECONDS = 10.0
"""How long Fineract is left alone after it did not answer, so that nobody else waits for it in vain."""

NO_CLIENT = "error.msg.client."
"""What the code of Fineract's error begins with when there is no such client (`ClientNotFoundException`)."""

REMEDIES = {
    400: "check RAPPORT_FINERACT_TENANT",
    401: "check RAPPORT_FINERACT_USER and RAPPORT_FINERACT_PASSWORD, or RAPPORT_FINERACT_TOKEN",
    403: "its user needs the permissions to read clients and loans",
    404: "check RAPPORT_FINERACT_URL",
}
"""What helps, by the status of an answer."""


class NoSuchClient(Exception):
    """Fineract knows no such client."""


class Connection:
    """Fineract behind an HTTP client, which has its base address, its headers and how long to wait.

    `seconds` is the time for one whole answer; `clock` counts seconds, for it and for the rest after a failure.
    """

    def __init__(self, client: httpx.Client, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._client = client
        self._seconds = seconds
        self._clock = clock
        self._rests_until = float("-inf")

    def get(self, path: str, **query: str) -> Any:
        """The JSON that is answered, its fractions as `Decimal`. Raises `BookDown`, and `NoSuchClient`."""
        if self._clock() < self._rests_until:
            raise BookDown("Fineract did not answer a moment ago, and is not asked again yet.")
        try:
            status, body = self._fetched(path, query)
        except (httpx.TimeoutException, httpx.TransportError) as error:
            self._rests_until = self._clock() + REST_SECONDS
            raise BookDown(f"Fineract did not answer: {type(error).__name__}.") from error
        except httpx.HTTPError as error:
            raise BookDown(f"Fineract's answer cannot be read: {type(error).__name__}.") from error
        data = _parsed(body)
        if status == httpx.codes.NOT_FOUND and _is_about_the_client(data):
            raise NoSuchClient
        if status != httpx.codes.OK:
            remedy = REMEDIES.get(status)
            raise BookDown(f"Fineract answered with status {status}{f'; {remedy}' if remedy else ''}.")
        if data is None:
            raise BookDown("What Fineract answered is no JSON; check RAPPORT_FINERACT_URL.")
        return data

    def _fetched(self, path: str, query: dict[str, str]) -> tuple[int, bytes]:
        """Once more where the connection was cut: Fineract may have closed one that was kept for the next question."""
        try:
            return self._once(path, query)
        except (httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError):
            return self._once(path, query)

    def _once(self, path: str, query: dict[str, str]) -> tuple[int, bytes]:
        until = self._clock() + self._seconds
        body = bytearray()
        with self._client.stream("GET", path, params=query, follow_redirects=False) as answer:
            for chunk in answer.iter_bytes():
                body += chunk
                if len(body) > LARGEST:
                    raise BookDown(f"Fineract's answer is longer than {LARGEST} bytes.")
                if self._clock() > until:
                    raise httpx.ReadTimeout("the answer took too long as a whole")
            return answer.status_code, bytes(body)


def _parsed(body: bytes) -> Any:
    """The JSON; None for anything else. What JSON does not know (NaN, Infinity) is refused, because no figure is it."""
    try:
        return json.loads(body, parse_float=Decimal, parse_constant=_refuse)
    except (ValueError, ArithmeticError, RecursionError):
        return None


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number of JSON")


def _is_about_the_client(data: Any) -> bool:
    errors = data.get("errors") if isinstance(data, dict) else None
    if not isinstance(errors, list):
        return False
    codes = [each.get("userMessageGlobalisationCode") for each in errors if isinstance(each, dict)]
    return any(str(code).startswith(NO_CLIENT) for code in codes)
