"""A borrower's own copy of everything that is kept of them, as JSON."""

from __future__ import annotations

import json
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from bot.crm import borrower_export, borrowers
from bot.crm.borrower_tables import NOT_EXPORTED, RULES
from bot.crm.session import Database
from bot.keeping.private_file import private_file

ABOUT = (
    "Everything that Rapport keeps of this borrower. Moments are in UTC. Left out are the tables and columns named "
    "below, with the reason."
)
RASA = "the same messages and what was understood of them once more, in the form in which Rasa reads them"


def export(database: Database, number: str, path: Path, now: datetime, force: bool = False) -> int:
    """Writes the file, readable by its owner only; returns how many messages are in it.

    Access and portability: Regulation (EU) 2016/679, articles 15 and 20. Raises LookupError for a number that nobody
    has, `BackupRefused` where the file cannot be written.
    """
    with database.read() as session:
        borrower = borrowers.by_number(session, number)
        if borrower is None:
            raise LookupError("There is no borrower with this number.")
        told = borrower_export.told(session, borrower)
    left_out = {
        "events": RASA,
        **NOT_EXPORTED,
        **{f"{name}.{column}": why for name, rule in RULES.items() for column, why in rule.left_out.items()},
    }
    whole = {
        "about": ABOUT,
        "left_out": left_out,
        "made_at": now.isoformat(),
        "made_by": f"Rapport {version('rapport')}",
        "borrower": told,
    }
    with private_file(path, force) as file:
        file.write(json.dumps(whole, ensure_ascii=False, indent=1).encode("utf-8") + b"\n")
    return sum(len(each["messages"]) for each in told["conversations"])
