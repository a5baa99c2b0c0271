"""What has to be there before anybody is served: `python -m bot.cli.preparing`.

A process of its own, because what it needs for a moment would take memory for as long as Rapport runs.
"""

from __future__ import annotations

import sys

from bot import demo
from bot.bootstrap import Parts
from bot.crm.migrate import migrate
from bot.errors import RapportError
from bot.loans.lender_data import load_lender
from bot.settings import Settings, load_settings


def prepare(settings: Settings) -> None:
    """Checks the lender's files; makes database, demo lender, model: whatever is missing. Raises `RapportError`."""
    load_lender(settings.lender)
    parts = Parts(settings)
    parts.check_settings()
    migrate(parts.database)
    passwords = demo.seed(parts.database, parts.clock()) if settings.demo else None
    if passwords:
        note = settings.var / "demo-logins.txt"
        note.touch(mode=0o600)
        note.write_text("".join(f"{login} {password}\n" for login, password in passwords.items()), encoding="utf-8")
        print(f"A demo lender was made. Officers' logins are in {note}.", flush=True)
    parts.database.close()
    if not any(settings.models.glob("*.tar.gz")):
        print("There is no model yet: training one, which takes a few minutes.", flush=True)
        from training.train import run_training

        run_training(settings.models)


def main() -> int:
    """Prepares; returns the exit code."""
    try:
        prepare(load_settings())
    except (RapportError, LookupError) as error:
        sys.stderr.write(f"rapport: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
