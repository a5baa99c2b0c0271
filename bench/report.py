"""The table on the terminal, and the figures as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bench.aims import Figures, Row


def table(rows: Sequence[Row]) -> Table:
    """Figures, ratio, aim and verdict."""
    made = Table("measure", title="Rapport beside `rasa init`")
    for heading in ("Rapport", "rasa init", "ratio", "aim", ""):
        made.add_column(heading, justify="right")
    for row in rows:
        made.add_row(
            row.measure.title,
            _amount(row.rapport, row.measure.unit),
            _amount(row.peer, row.measure.unit),
            f"{row.ratio:.2f}",
            "" if row.measure.aim is None else f"{'≤' if row.measure.sense == 'at most' else '≥'} {row.measure.aim:g}",
            row.verdict,
        )
    return made


def show(rows: Sequence[Row]) -> None:
    """Prints the table."""
    Console(width=110).print(table(rows))


def write(path: Path, rows: Sequence[Row], rounds: Mapping[str, Sequence[Figures]], run: Mapping[str, Any]) -> None:
    """Writes outcome and all rounds."""
    outcome = {row.measure.name: {**asdict(row), "measure": row.measure.title, "aim": row.measure.aim} for row in rows}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        json.dumps({"run": run, "outcome": outcome, "rounds": rounds}, indent=2, ensure_ascii=False) + "\n",
        encoding="utf-8",
    )


def _amount(value: float, unit: str) -> str:
    return f"{value:.2f} {unit}" if value < 10 else f"{value:.0f} {unit}"
