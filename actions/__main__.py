"""Starts the action server: `python -m actions`. Loopback only, with a token."""

from __future__ import annotations

import hmac
import logging
import warnings
from typing import TYPE_CHECKING, Optional

from actions.services import services

if TYPE_CHECKING:
    from sanic.request import Request
    from sanic.response import HTTPResponse


def main() -> None:
    """Serves the actions until it is stopped."""
    warnings.showwarning = lambda *_, **__: None  # sanic turns warnings on, for a library that it knows nothing of
    from rasa_sdk.endpoint import create_app
    from sanic import response

    logging.basicConfig(level=logging.WARNING, format="actions: %(levelname)s %(message)s")
    parts = services()
    parts.read_files()  # a fault in them shows now, and not at the first message
    parts.check_settings()
    app = create_app("actions")
    token = (parts.settings.rasa_token or "").encode()

    @app.middleware("request")
    async def guard(request: Request) -> Optional[HTTPResponse]:
        given = str(request.args.get("token") or "").encode()
        if request.path != "/health" and not hmac.compare_digest(given, token):
            return response.json({"error": "forbidden"}, status=403)
        return None

    app.run(host="127.0.0.1", port=parts.settings.actions_port, workers=1, access_log=False)


if __name__ == "__main__":
    main()
