"""`python -m audit` ends with 0 where no weakness is known but those excepted, 1 where one is, 2 where nobody knows."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Optional

from audit import exceptions, locked
from audit.asking import Service, ask
from audit.exceptions import BadException
from audit.verdict import NotAsked, Verdict, verdict

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("uv.lock", "tools/uv.lock")
UNKNOWN = (
    "rapport: the service could not be asked for known weaknesses, so nobody knows. {why}\n"
    "rapport: try again with a connection to it, ask the other one (make check AUDIT=pypi or AUDIT=osv), or leave\n"
    "rapport: this check out for now with make check AUDIT=off.\n"
)


def main(arguments: Optional[Sequence[str]] = None, today: Optional[date] = None) -> int:
    """Asks about everything that the locks name, and says what came of it; the exit code."""
    parser = argparse.ArgumentParser(prog="audit", description=__doc__)
    parser.add_argument("--service", choices=("osv", "pypi"), default="osv", help="who is asked")
    parser.add_argument("--osv-url", help="where osv is asked, if not at its public address")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder")
    parser.add_argument("--program", type=Path, default=ROOT / ".venv-tools" / "bin" / "pip-audit", help="pip-audit")
    given = parser.parse_args(arguments)
    wanted = locked.requirements([given.root / lock for lock in LOCKS])
    names = {each.partition("==")[0] for each in wanted}
    try:
        known = exceptions.read(given.root / "audit" / "exceptions.yml", names, today or date.today())
        service = Service(given.service, given.osv_url)
        reports = [ask(given.program, service, each) for each in locked.rounds(wanted)]
        reached = verdict(reports, wanted, known)
    except BadException as error:
        sys.stderr.write(f"rapport: audit/exceptions.yml: {error}\n")
        return 1
    except NotAsked as error:
        sys.stderr.write(UNKNOWN.format(why=error))
        return 2
    sys.stdout.write(_told(reached))
    return 1 if reached.open or reached.needless else 0


def _told(reached: Verdict) -> str:
    lines = [f"known weakness: {each}" for each in reached.open]
    lines += [f"exception without need: {each.id} of {each.package}; remove it" for each in reached.needless]
    lines += [f"excepted: {each}" for each in reached.excepted]
    lines.append(f"asked about {reached.asked} packages: {len(reached.open)} open, {len(reached.excepted)} excepted")
    return "".join(f"{line}\n" for line in lines)


if __name__ == "__main__":
    sys.exit(main())
