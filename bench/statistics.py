"""How long the statistics take: `python -m bench.statistics [--database-url URL]`.

Fills an empty database with made-up cases over two years, and reads the report as its page does.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from statistics import median

import typer
from rich.console import Console
from rich.table import Table

from bench.made_cases import fill
from bot.crm import officers
from bot.crm.migrate import migrate
from bot.crm.session import Database
from bot.loans.lender import Lender
from bot.loans.lender_data import load_lender
from desk.statistics import report

NOW = datetime(2026, 11, 24, 15, 0, tzinfo=timezone.utc)
YEARS = timedelta(days=730)
OWN = [("period", "own"), ("to", NOW.date().isoformat())]
SPANS = {
    "last 7 days": [("period", "7")],
    "last 28 days": [("period", "28")],
    "last 90 days": [("period", "90")],
    "a year": [*OWN, ("from", (NOW.date() - timedelta(days=364)).isoformat())],
}


@dataclass(frozen=True)
class Timed:
    """A report: milliseconds until it was there, milliseconds of processor time in this process, and its cases."""

    elapsed: float
    processor: float
    cases: int


def timed(database: Database, lender: Lender, pairs: list[tuple[str, str]], rounds: int) -> Iterator[Timed]:
    """Reads the report of a span some times."""
    for _ in range(rounds):
        started, worked = time.perf_counter(), time.process_time()
        with database.read() as session:
            found = report.read(session, lender, pairs, NOW)
        elapsed, processor = time.perf_counter() - started, time.process_time() - worked
        yield Timed(elapsed * 1000, processor * 1000, found.figures.cases + found.before.cases)


def main(
    database_url: str = typer.Option("", help="An empty database; by default SQLite in a temporary folder."),
    cases: int = typer.Option(100_000, min=1),
    rounds: int = typer.Option(5, min=1),
) -> None:
    """Prints the median time of the report of each span."""
    console = Console()
    lender = load_lender(Path("lender"))
    with tempfile.TemporaryDirectory(prefix="rapport-statistics-") as folder:
        database = Database(database_url or f"sqlite:///{Path(folder) / 'rapport.db'}")
        migrate(database)
        with database.write() as session:
            ids = [
                officers.add(session, f"bench-{n}", f"Officer {n}", f"made up {n} for this", "officer", NOW).id
                for n in range(12)
            ]
            fill(session, cases, NOW - YEARS, NOW, ids)
        with database.write() as session:
            session.connection().exec_driver_sql("ANALYZE")  # as a PostgreSQL does by itself after a while
        table = Table("span", "cases in it and in the span before", "report, ms", "of it processor time, ms")
        for name, pairs in SPANS.items():
            times = list(timed(database, lender, pairs, rounds))
            elapsed, processor = median(each.elapsed for each in times), median(each.processor for each in times)
            table.add_row(name, f"{times[0].cases:,}", f"{elapsed:.0f}", f"{processor:.0f}")
        console.print(f"{cases:,} cases on {database.engine.dialect.name}")
        console.print(table)
        database.close()


if __name__ == "__main__":
    typer.run(main)
