"""Rasa's Redis lock store, told where Redis is by one address, with user, password and encryption if it names them."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from rasa.core.lock_store import RedisLockStore
from rasa.utils.endpoints import EndpointConfig


class RedisLocks(RedisLockStore):
    """`lock_store.type` in `endpoints.yml` where `RAPPORT_REDIS_URL` is set.

    The address is `redis://user:password@host:port/db`, or `rediss://…` for TLS; all but the host may be left out.
    """

    def __init__(self, endpoint_config: EndpointConfig) -> None:
        address = urlsplit(endpoint_config.url or "")
        super().__init__(
            host=address.hostname or "127.0.0.1",
            port=address.port or 6379,
            db=int(address.path.lstrip("/") or 0),
            username=unquote(address.username) if address.username else None,
            password=unquote(address.password) if address.password else None,
            use_ssl=address.scheme == "rediss",
        )
