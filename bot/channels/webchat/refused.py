"""What the interface refuses, as `{"error": {"code", "message"}}`: the code is stable, the message is for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from starlette.responses import JSONResponse

from bot.errors import RapportError


class Refused(RapportError):
    """A request that is not carried out; `retry_after` in seconds where it may be tried again."""

    def __init__(self, status: int, code: str, message: str, retry_after: Optional[int] = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.retry_after = retry_after

    def response(self, headers: Optional[Mapping[str, str]] = None) -> JSONResponse:
        """The response that says so."""
        more = dict(headers or {})
        if self.retry_after is not None:
            more["Retry-After"] = str(self.retry_after)
        if self.status in (400, 413):
            more["Connection"] = "close"  # nobody reads what may still be coming
        if self.status == 401:
            more["WWW-Authenticate"] = "Bearer"
        return JSONResponse({"error": {"code": self.code, "message": str(self)}}, self.status, headers=more)
