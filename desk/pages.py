"""Turning templates into pages. Everything that goes into a template is escaped."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from decimal import Decimal
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from bot.facts import Money
from bot.replies import figures
from desk import words
from desk.rooms import home, rooms

HERE = Path(__file__).parent
NO_STORE = {"Cache-Control": "no-store"}
"""What the desk shows is nobody else's business, so it stays in no cache."""


class Pages:
    """The desk's templates, and the words and figures that they use."""

    def __init__(self) -> None:
        self._templates = Environment(
            loader=FileSystemLoader(HERE / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.globals.update(words=words, static=static, rooms=rooms, home=home)
        self._templates.filters.update(
            day=day,
            clock=clock,
            moment=moment,
            span=span,
            money=money,
            plain=plain,
            bytes=size,
            spaced=words.spaced,
            intent_words=words.intent,
            language_words=words.language_name,
        )

    def text(self, template: str, **context: Any) -> str:
        """A template, filled in."""
        return self._templates.get_template(template).render(**context)

    def page(self, template: str, status: int = 200, **context: Any) -> HTMLResponse:
        """A page as a response that nobody caches."""
        return HTMLResponse(self.text(template, **context), status, headers=NO_STORE)


def static(name: str) -> str:
    """The address of a static file."""
    return f"/desk/static/{name}"


def day(value: datetime, zone: tzinfo) -> str:
    """A day such as `Tue, 24 Nov 2026`, on a zone's calendar."""
    local = value.astimezone(zone)
    return f"{local:%a}, {local.day} {local:%b %Y}"


def clock(value: datetime, zone: tzinfo) -> str:
    """A time of day such as `16:05`, on a zone's clock."""
    return f"{value.astimezone(zone):%H:%M}"


def moment(value: datetime, zone: tzinfo) -> str:
    """Both, without the year, such as `Tue 24 Nov, 16:05`."""
    local = value.astimezone(zone)
    return f"{local:%a} {local.day} {local:%b, %H:%M}"


def span(value: timedelta) -> str:
    """A length of time in its largest unit, such as `12 min`, `3 h` or `2 days`."""
    minutes = int(abs(value).total_seconds() // 60)
    if minutes < 60:
        return f"{minutes} min"
    if minutes < 48 * 60:
        return f"{minutes // 60} h"
    return f"{minutes // (24 * 60)} days"


def plain(value: Decimal) -> str:
    """An amount without its currency, for columns of them."""
    return f"{value:,}"


def size(value: int) -> str:
    """A number of bytes such as `340 KB`, `2.4 MB` or `10 MB`."""
    return (
        f"{max(1, round(value / 1024))} KB" if value < 1024**2 else f"{value / 1024**2:.1f}".removesuffix(".0") + " MB"
    )


def money(value: Money) -> str:
    """Money as the desk writes it."""
    return figures.money(value, words.ENGLISH)
