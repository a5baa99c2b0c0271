"""Known weaknesses that stay for a reason, each until a day: `audit/exceptions.yml`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

from bot.errors import RapportError

LONGEST = timedelta(days=366)
"""So far ahead an exception may reach; then somebody has to have read the advisory again."""

SHORTEST_REASON = 40
"""Characters. A reason says what would have to happen, and why it does not happen here."""

FIELDS = ("id", "package", "reason", "look_again")


class BadException(RapportError):
    """An entry is not what it has to be; the sentence says which and what to do."""


@dataclass(frozen=True)
class Except:
    """One weakness of one package, which does not count before `look_again`."""

    id: str
    package: str
    reason: str
    look_again: date


def read(path: Path, packages: Collection[str], today: date) -> Sequence[Except]:
    """The exceptions that count. Raises `BadException` for one that is unfinished, past its day or of no package."""
    entries = yaml.safe_load(path.read_text(encoding="utf-8")) or []
    if not isinstance(entries, list):
        raise BadException(f"{path.name} has to be a list of exceptions.")
    found = [_entry(entry, number) for number, entry in enumerate(entries, 1)]
    for each in found:
        _check(each, packages, today)
    twice = {(e.id, e.package) for e in found if sum((o.id, o.package) == (e.id, e.package) for o in found) > 1}
    if twice:
        raise BadException(f"The exception {sorted(twice)[0][0]} stands there twice: remove one.")
    return found


def _entry(entry: Any, number: int) -> Except:
    if not isinstance(entry, dict) or set(entry) != set(FIELDS):
        raise BadException(f"Exception {number} has to have these fields and no others: {', '.join(FIELDS)}.")
    if not all(isinstance(entry[name], str) and entry[name].strip() for name in FIELDS[:3]):
        raise BadException(f"Exception {number} has an empty field, or one that is no text.")
    if type(entry["look_again"]) is not date:
        raise BadException(f"Exception {number} has no day to look again, such as 2027-03-01.")
    return Except(entry["id"].strip(), entry["package"].strip(), entry["reason"].strip(), entry["look_again"])


def _check(each: Except, packages: Collection[str], today: date) -> None:
    if each.package not in packages:
        raise BadException(f"The exception {each.id} is about {each.package}, which no lock names: remove it.")
    if len(each.reason) < SHORTEST_REASON:
        raise BadException(f"The exception {each.id} has no real reason: say why the weakness cannot reach Rapport.")
    if each.look_again <= today:
        raise BadException(
            f"The exception {each.id} was to be looked at again on {each.look_again}: read the advisory, and update "
            "the lock, or the day."
        )
    if each.look_again > today + LONGEST:
        raise BadException(f"The exception {each.id} reaches further than a year: choose an earlier day.")
