"""`python -m bench`: measures both stacks in turn, prints ratios, writes results/bench.json."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import psutil
import typer
from rich.console import Console

from bench import cost, report
from bench.aims import rows
from bench.rapport import ROOT, Rapport
from bench.rasa_init import RasaInit, make_project
from bench.rounds import Plan, run_round
from bot.errors import RapportError

QUICK = Plan(alone=20, each=5, long=60, compared=2)


def main(
    rounds: int = typer.Option(3, min=1, help="Rounds; each measures Rapport, then the bot of `rasa init`."),
    alone: int = typer.Option(Plan.alone, min=1, help="Turns of one borrower."),
    borrowers: int = typer.Option(Plan.borrowers, min=1, help="Borrowers at once."),
    each: int = typer.Option(Plan.each, min=1, help="Turns of each of them."),
    long: int = typer.Option(Plan.long, min=100, help="Turns of the long conversation."),
    quick: bool = typer.Option(False, help="One round with few turns: to see that it runs, not to quote."),
    cache: Path = typer.Option(ROOT / "var" / "bench", help="Where the bot of `rasa init` is kept."),
    results: Path = typer.Option(ROOT / "results" / "bench.json", help="Where the figures are written."),
) -> None:
    """Runs Rapport beside the bot that `rasa init` makes, and prints ratios."""
    plan = QUICK if quick else Plan(alone, borrowers, each, long)
    try:
        _bench(plan, 1 if quick else rounds, cache.resolve(), results)
    except RapportError as error:
        typer.echo(f"bench: {error}", err=True)
        raise typer.Exit(1) from error


def _bench(plan: Plan, rounds: int, cache: Path, results: Path) -> None:
    typer.echo("The bot of `rasa init` is made and trained the first time, which takes some minutes.")
    project = make_project(cache)
    measured: dict[str, list[dict[str, float]]] = {"rapport": [], "rasa_init": []}
    run: dict[str, Any] = {**_machine(), "plan": plan.__dict__, "load_average": []}
    for number in range(1, rounds + 1):
        for name in measured:
            started = time.monotonic()
            run["load_average"].append(os.getloadavg()[0])
            with tempfile.TemporaryDirectory(prefix="rapport-bench-") as folder:
                stack = Rapport(Path(folder)) if name == "rapport" else RasaInit(Path(folder), project)
                measured[name].append(asyncio.run(run_round(stack, plan)))
            typer.echo(f"round {number} of {rounds}, {name}: {time.monotonic() - started:.0f} s")
        outcome = rows(measured["rapport"], measured["rasa_init"])
        report.write(results, outcome, measured, run)  # after each round, so that a long run that is cut off counts too
    run["cost"] = cost.measure()
    report.write(results, outcome, measured, run)
    report.show(outcome)
    Console(width=110).print(cost.table(run["cost"]))
    typer.echo(f"The figures are in {results}.")


def _machine() -> dict[str, Any]:
    memory = round(psutil.virtual_memory().total / 1e9)
    return {"at": datetime.now(timezone.utc).isoformat(), "cores": psutil.cpu_count(), "memory_gb": memory}


if __name__ == "__main__":
    typer.run(main)
