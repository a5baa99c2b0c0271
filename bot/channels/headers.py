"""Security headers on every response of the web chat and the desk."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data: blob:",  # the web chat fetches pictures with its token, and shows them from memory
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
    )
)
"""What a page may load: its own files and nothing else, no inline script or style."""

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

PERSONAL = ("application/json", "text/html", "text/event-stream")
"""Kinds of content that may be about a person, and that no cache may keep."""


class SecurityHeaders:
    """Adds the headers; one that a route has set itself stays."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                add(MutableHeaders(scope=message))
            await send(message)

        await self._app(scope, receive, send_with_headers)


def add(headers: MutableHeaders) -> None:
    """Adds what is missing to a response's headers. What may be kept is asked for again each time."""
    for name, value in HEADERS.items():
        headers.setdefault(name, value)
    personal = headers.get("content-type", "").startswith(PERSONAL)
    headers.setdefault("Cache-Control", "no-store" if personal else "no-cache")
