"""What commands share: errors in one sentence, and the database."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

import typer

from bot.errors import RapportError

if TYPE_CHECKING:
    from bot.bootstrap import Parts

C = TypeVar("C", bound=Callable[..., Any])


def plainly(command: C) -> C:
    """Turns Rapport's own errors into one sentence; a fault in the code keeps its traceback."""

    @wraps(command)
    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            return command(*args, **kwargs)
        except (RapportError, LookupError) as error:
            typer.echo(f"rapport: {error}", err=True)
            raise typer.Exit(1) from error

    return run  # type: ignore[return-value]


def ready_parts() -> Parts:
    """The parts over a database with the present tables; a command may be the first thing that is ever run."""
    from bot.bootstrap import Parts
    from bot.crm.migrate import migrate
    from bot.settings import load_settings

    parts = Parts(load_settings())
    migrate(parts.database)
    return parts
