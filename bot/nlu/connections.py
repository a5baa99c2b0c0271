"""Connections to the action server that are kept, where Rasa opens a new one for each of the two or three calls a turn.

`install()` puts it in Rasa's place; what it saves stands in docs/performance.md.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import Any, AsyncIterator, Dict, Tuple

import aiohttp
from rasa.core.constants import DEFAULT_REQUEST_TIMEOUT
from rasa.utils.endpoints import EndpointConfig

IDLE_SECONDS = 2.0
"""A connection unused for so long is closed from here, well before the server closes it (after 5): a call that meets
the server's closing would fail."""

_sessions: Dict[int, Tuple[EndpointConfig, aiohttp.ClientSession]] = {}
"""By the endpoint's identity, because endpoints have no hash; the endpoint itself is kept, so that it stays its own."""


def install() -> None:
    """For the rest of this process; a second call changes nothing."""
    EndpointConfig.session = kept_session


@asynccontextmanager
async def kept_session(endpoint: EndpointConfig) -> AsyncIterator[aiohttp.ClientSession]:
    """The endpoint's session as Rasa makes it, but it stays open when the call is over."""
    if id(endpoint) not in _sessions:
        auth = aiohttp.BasicAuth(**endpoint.basic_auth) if endpoint.basic_auth else None
        session = aiohttp.ClientSession(
            headers=endpoint.headers,
            auth=auth,
            timeout=aiohttp.ClientTimeout(total=DEFAULT_REQUEST_TIMEOUT),
            connector=aiohttp.TCPConnector(keepalive_timeout=IDLE_SECONDS, limit=0),
        )
        _sessions[id(endpoint)] = endpoint, session
    yield _sessions[id(endpoint)][1]


async def close(*_: Any) -> None:
    """Closes what is open, before the server stops."""
    while _sessions:
        await _sessions.popitem()[1][1].close()
