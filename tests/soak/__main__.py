"""The whole failure test: `python -m tests.soak`. Ends with code 1 if something does not hold."""

from __future__ import annotations

import argparse
import dataclasses
import random
import sys
import tempfile
from pathlib import Path

from tests.conftest import ROOT
from tests.soak.databases import KINDS
from tests.soak.report import report
from tests.soak.scale import SHORT, Scale, whole
from tests.soak.soaking import soak
from tests.soak.world import world


def main() -> int:
    """Runs it on the databases that were asked for, one after the other."""
    asked = arguments()
    scale = SHORT if asked.short else whole(asked.conversations, asked.cases, asked.minutes)
    kinds = KINDS if asked.database == "both" else (asked.database,)
    results = [run(kind, scale, asked.seed, asked.keep) for kind in kinds]
    return 0 if all(results) else 1


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    parser.add_argument("--minutes", type=float, default=5.0, help="how long things are killed")
    parser.add_argument("--conversations", type=int, default=2000)
    parser.add_argument("--cases", type=int, default=400, help="conversations that tell of trouble")
    parser.add_argument("--database", choices=(*KINDS, "both"), default="both")
    parser.add_argument("--short", action="store_true", help="as in the test suite")
    parser.add_argument("--keep", type=Path, help="a folder in which databases and logs are kept")
    return parser.parse_args()


def run(kind: str, scale: Scale, seed: int, keep: Path | None) -> bool:
    """Runs it on one database and prints the report; returns whether everything holds."""
    print(f"{kind}: seed {seed}, {dataclasses.asdict(scale)}", flush=True)
    with tempfile.TemporaryDirectory(prefix="rapport-soak-") as made:
        folder = (keep / kind) if keep else Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        with world(kind, folder, ROOT / "models", scale) as running:
            running.api.slow = scale.telegram_takes
            outcome = soak(running, scale, seed)
    print(report(outcome), flush=True)
    return not outcome.wrong


if __name__ == "__main__":
    sys.exit(main())
