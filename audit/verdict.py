"""What a report of pip-audit comes to, with the exceptions taken into account."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from audit.exceptions import Except
from bot.errors import RapportError


class NotAsked(RapportError):
    """Nobody knows: the service could not be asked, or not about all packages."""


@dataclass(frozen=True)
class Weakness:
    """A known weakness of a package in a lock. `names` are its identifier and its other names."""

    package: str
    version: str
    names: Sequence[str]
    mended_in: Sequence[str]

    def __str__(self) -> str:
        mended = f"mended in {', '.join(self.mended_in)}" if self.mended_in else "no mended version yet"
        return f"{self.package} {self.version}: {', '.join(self.names)} ({mended})"


@dataclass(frozen=True)
class Verdict:
    """`open` are weaknesses that nobody has excepted, `excepted` the others, `needless` exceptions that met none."""

    asked: int
    open: Sequence[Weakness]
    excepted: Sequence[Weakness]
    needless: Sequence[Except]


def verdict(reports: Sequence[str], requirements: Collection[str], exceptions: Sequence[Except]) -> Verdict:
    """Reads pip-audit's reports, which are JSON. Raises `NotAsked` unless it tells of every requirement.

    pip-audit itself ends well when a service does not know a package; here that is no answer.
    """
    try:
        told = [each for report in reports for each in json.loads(report)["dependencies"]]
        skipped = [f"{each['name']} ({each['skip_reason']})" for each in told if "skip_reason" in each]
        found = [_weaknesses(each) for each in told if "skip_reason" not in each]
        asked = {f"{each['name']}=={each['version']}" for each in told if "skip_reason" not in each}
    except (ValueError, KeyError, TypeError) as error:
        raise NotAsked("The answer could not be read.") from error
    missing = sorted(set(requirements) - asked)
    if missing:
        why = f" The first: {skipped[0]}." if skipped else ""
        raise NotAsked(f"Of {len(missing)} of {len(requirements)} packages nothing was told.{why}")
    weaknesses = [each for of_one in found for each in of_one]
    excepted = [each for each in weaknesses if any(_meets(e, each) for e in exceptions)]
    needless = [e for e in exceptions if not any(_meets(e, each) for each in weaknesses)]
    return Verdict(len(asked), [each for each in weaknesses if each not in excepted], excepted, needless)


def _weaknesses(told: dict[str, object]) -> list[Weakness]:
    vulns = told["vulns"]
    assert isinstance(vulns, list), "as pip-audit writes it"
    return [
        Weakness(str(told["name"]), str(told["version"]), [v["id"], *v["aliases"]], list(v["fix_versions"]))
        for v in vulns
    ]


def _meets(exception: Except, weakness: Weakness) -> bool:
    return exception.package == weakness.package and exception.id in weakness.names
