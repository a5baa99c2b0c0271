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
from bot.workshop.models import service, shelf


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
    if not shelf.files(settings.models):
        parts.database.close()  # a training takes minutes
        print("There is no model yet: training one, which takes a few minutes.", flush=True)
        from training.train import run_training

        run_training(settings.models)
    put_into_use(parts)
    parts.database.close()


def put_into_use(parts: Parts) -> None:
    """Enters the models that are in the folder; where none is in use yet, the newest one is."""
    folder, now = parts.settings.models, parts.clock()
    with parts.database.write() as session:
        shelf.enter_all(session, folder, "rapport", now)
        warning = service.begin(session, folder, shelf.files(folder)[-1].name, now)
    if warning:
        print(warning, flush=True)


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
