"""What understanding costs: time to read a message on one core, time to train, memory of the Rasa process.

`python -m bench.cost` measures the three without the other bench. The limits are Rapport's own, not ratios, so the
machine counts; run it on a quiet one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

import httpx
import typer
from rich.console import Console
from rich.table import Table

from bench import process_tree
from bench.ports import free_port
from bench.rapport import ROOT
from bench.stacks import POLL, STARTS_WITHIN, BenchFailed
from bot.culture.language_facts import load_languages
from training.examples import held_out

A_LANGUAGE = 60
"""Held-out messages of each language that are read."""

TRAINED_FROM = ("config.yml", "domain.yml", "endpoints.yml", "credentials.yml", "data", "lender")
"""What a training needs; the folder in which it runs has nothing else, no vectors and no earlier model."""


@dataclass(frozen=True)
class Limit:
    """A figure's name, its title and unit, and the most that it may be."""

    name: str
    title: str
    unit: str
    most: float


LIMITS = (
    Limit("parse_median", "reading a message, median, one core", "ms", 15),
    Limit("parse_p95", "reading a message, 95th percentile, one core", "ms", 30),
    Limit("training", "training all languages from nothing, two cores", "s", 240),
    Limit("rasa_memory", "the Rasa process (PSS)", "MB", 1000),
)


def messages() -> list[str]:
    """The first held-out messages of each language, one language after the other in turns."""
    by_language = [[example.text for example in held_out(code)[:A_LANGUAGE]] for code in load_languages()]
    return [text for together in zip(*by_language, strict=False) for text in together]


def percentiles(milliseconds: Sequence[float]) -> tuple[float, float]:
    """Median and 95th percentile."""
    return quantiles(milliseconds, n=2)[0], quantiles(milliseconds, n=20)[-1]


def parsing() -> tuple[float, float]:
    """Median and 95th percentile of reading a message, in a process bound to one core."""
    command = [sys.executable, "-m", "bench.cost", "--read"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)  # noqa: S603
    if done.returncode:
        raise BenchFailed(f"The messages could not be read: {done.stderr[-500:]}")
    return percentiles(json.loads(done.stdout.splitlines()[-1]))


def read_messages() -> list[float]:
    """Milliseconds of each message; run in a process of its own."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    from training.evaluation.readings import load_parser, newest_model

    parse = load_parser(newest_model(ROOT / "models"))
    times = []
    for text in messages():
        started = time.perf_counter()
        parse(text)
        times.append((time.perf_counter() - started) * 1000)
    return times


def training() -> float:
    """Seconds of a training in an empty folder."""
    with tempfile.TemporaryDirectory(prefix="rapport-training-") as folder:
        for name in TRAINED_FROM:
            (Path(folder) / name).symlink_to(ROOT / name)
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "RAPPORT_MODELS": str(Path(folder) / "models")}
        command = [sys.executable, "-m", "training.train", "--force"]
        started = time.monotonic()
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)  # noqa: S603
        if done.returncode:
            raise BenchFailed(f"Training failed: {done.stderr[-500:]}")
        return time.monotonic() - started


def rasa_memory() -> float:
    """Megabytes of the Rasa process once it is warm."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="rapport-rasa-") as folder:
        environment = {
            **os.environ,
            "RAPPORT_VAR": folder,
            "RAPPORT_RASA_PORT": str(port),
            "RAPPORT_RASA_TOKEN": "cost",
        }
        with (Path(folder) / "rasa.log").open("wb") as log:
            command = [sys.executable, "-m", "bot.nlu.serve"]
            process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)  # noqa: S603
        try:
            _wait(f"http://127.0.0.1:{port}/webhooks/gate/", process)
            return process_tree.memory(process.pid)
        finally:
            process_tree.stop(process.pid)
            process.wait()


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < end and process.poll() is None:
        try:
            if httpx.get(url, trust_env=False).status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(POLL)
    raise BenchFailed("Rasa did not start.")


def measure() -> Mapping[str, float]:
    """All figures by name."""
    median, slow = parsing()
    return {"parse_median": median, "parse_p95": slow, "training": training(), "rasa_memory": rasa_memory()}


def table(figures: Mapping[str, float]) -> Table:
    """Figure, limit and verdict."""
    made = Table("cost", title="What understanding costs")
    for heading in ("measured", "at most", ""):
        made.add_column(heading, justify="right")
    for limit in LIMITS:
        value = figures[limit.name]
        verdict = "met" if value <= limit.most else "missed"
        made.add_row(limit.title, f"{value:.1f} {limit.unit}", f"{limit.most:g} {limit.unit}", verdict)
    return made


def main(read: bool = typer.Option(False, help="Only reads the messages and prints their times as JSON.")) -> None:
    """Measures and prints."""
    if read:
        typer.echo(json.dumps(read_messages()))
    else:
        Console(width=110).print(table(measure()))


if __name__ == "__main__":
    typer.run(main)
