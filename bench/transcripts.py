"""How long it takes to search in transcripts: `python -m bench.transcripts [--database-url URL]`.

Fills an empty database with conversations made of the training messages of all languages, half of them with a case, and
searches for words that are frequent, rare, and nowhere.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path

import typer
from rich.console import Console
from rich.table import Table

from bot.crm import case_lists, case_search, cases, conversations
from bot.crm.case_lists import Wanted
from bot.crm.folding import search_words
from bot.crm.migrate import migrate
from bot.crm.session import Database, Session
from bot.culture.language_facts import load_languages
from training import examples

START = datetime(2026, 1, 5, 9, 0, tzinfo=timezone.utc)
TALK = 25
"""Messages of a conversation."""

QUERIES = ("loan", "no puedo pagar", "ชำระ", "貸款", "قرض", "khong tra", "zzzz nowhere")


def fill(session: Session, texts: Sequence[str], messages: int) -> None:
    """Conversations of `TALK` messages each, in the order of time; every second one has a case that has ended."""
    chosen = random.Random(4)  # noqa: S311 - the same texts every time
    for number in range(messages // TALK):
        at = START + number * timedelta(minutes=3)
        talk = conversations.open_conversation(session, "webchat", f"bench-{number}", "US", at)
        for place in range(TALK):
            author = ("borrower", "assistant")[place % 2]
            said = " ".join(chosen.choices(texts, k=1 if author == "borrower" else 3))
            conversations.add_message(session, talk, author, said, at + place * timedelta(minutes=1))
        if number % 2:
            cases.add(
                session,
                reference=f"RC-{number:06}",
                conversation_id=talk.id,
                kind="request",
                severity=4,
                state="resolved",
                market="US",
                language="en",
                opened_at=at,
                answer_by=at,
                resolved_at=at + timedelta(hours=1),
            )


def timed(database: Database, query: str, rounds: int) -> Iterator[float]:
    """Milliseconds of each of some searches, and of the filter of the list of ended cases after them."""
    words = search_words(query)
    for of_list in [False] * rounds + [True] * rounds:
        started = time.perf_counter()
        with database.read() as session:
            if of_list:
                case_lists.page(session, Wanted(True, "nobody", words=words), "ended", None, 51)
            else:
                case_search.messages_saying(session, words, None, 51)
        yield (time.perf_counter() - started) * 1000


def main(
    database_url: str = typer.Option("", help="An empty database; by default SQLite in a temporary folder."),
    messages: int = typer.Option(100_000, min=TALK),
    rounds: int = typer.Option(5, min=1),
) -> None:
    """Prints the median time of each search."""
    console = Console()
    with tempfile.TemporaryDirectory(prefix="rapport-transcripts-") as folder:
        database = Database(database_url or f"sqlite:///{Path(folder) / 'rapport.db'}")
        migrate(database)
        texts = sorted({example.text for code in load_languages() for example in examples.training(code)})
        with database.write() as session:
            fill(session, texts, messages)
        table = Table("words", "search, ms", "filter of the list, ms")
        for query in QUERIES:
            times = list(timed(database, query, rounds))
            table.add_row(query, *(f"{statistics.median(part):.0f}" for part in (times[:rounds], times[rounds:])))
        console.print(f"{messages} messages on {database.engine.dialect.name}")
        console.print(table)
        database.close()


if __name__ == "__main__":
    typer.run(main)
