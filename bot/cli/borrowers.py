"""`rapport borrower …`: a borrower's copy of what is kept of them, and its erasure."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Optional

import typer

from bot.cli.keeping import FORCE, SHOWN, counted
from bot.cli.shared import plainly, ready_parts

if TYPE_CHECKING:
    from bot.crm.session import Session
    from bot.crm.tables import Borrower

app = typer.Typer(help="What is kept of a borrower.", no_args_is_help=True)

BEFORE = [name for name in SHOWN if name != "events"]
"""What is told before it is erased; Rasa's rows are counted as they go."""

NUMBER = typer.Argument(..., help="The borrower's number, such as B-1001.")


@app.command("export")
@plainly
def export(
    number: str = NUMBER,
    file: Path = typer.Argument(..., help="The JSON file to write."),
    force: bool = FORCE,
) -> None:
    """Writes everything that is kept of a borrower into a file that they can read."""
    from bot.keeping.export import export as write

    parts = ready_parts()
    count = write(parts.database, number, file, parts.clock(), force)
    typer.echo(f"{file}: everything that is kept of this borrower, with {count} messages.")


@app.command("contact")
@plainly
def contact(
    number: str = NUMBER,
    kind: str = typer.Argument(..., help="email or phone."),
    value: str = typer.Argument(..., help="The address or number; '' removes it."),
) -> None:
    """Sets the mail address or telephone number to which a borrower's codes are sent."""
    from bot.conversations import linking

    parts = ready_parts()
    with parts.database.write() as session:
        known, ways = _known(session, number), parts.settings.code_ways
        linking.set_contact(session, known, kind, value, "operator", parts.clock(), ways, parts.language)
    typer.echo("Kept." if value.strip() else "Removed.")


@app.command("unlink")
@plainly
def unlink(number: str = NUMBER) -> None:
    """Unlinks all chats of a borrower; each has to be recognised again before it hears about an account."""
    from bot.conversations import linking
    from bot.conversations.saying import Voice
    from bot.crm import borrowers

    parts = ready_parts()
    voice = Voice(parts.notices, parts.lender.name)
    with parts.database.write() as session:
        borrower = _known(session, number)
        ids = sorted(str(each.id) for each in borrowers.conversations_of(session, borrower.id))
        done = [linking.unlink_by_lender(session, voice, each, borrower, "operator", parts.clock()) for each in ids]
    typer.echo(f"Unlinked: {sum(done)} of {len(done)} chats.")


def _known(session: Session, number: str) -> Borrower:
    """The borrower with this number. Raises LookupError."""
    from bot.crm import borrowers

    found = borrowers.by_number(session, number)
    if found is None:
        raise LookupError("There is no borrower with this number.")
    return found


@app.command("erase")
@plainly
def erase(
    number: str = NUMBER,
    yes: Optional[str] = typer.Option(None, help="The number once more, instead of typing it: for scripts."),
    also_open: bool = typer.Option(False, "--also-open", help="Close cases that are still open."),
) -> None:
    """Erases a borrower; of their cases, only an audit trail without words stays. It cannot be taken back."""
    from bot.errors import BadInput
    from bot.keeping import erasure

    parts = ready_parts()
    if yes is None:
        typer.echo(f"This would erase {counted(erasure.preview(parts.database, number).counts, BEFORE)}.")
    typed = typer.prompt("Type the number again to erase all of it") if yes is None else yes
    if typed.strip() != number:
        raise BadInput("number", "That is not the same number; nothing was erased.")
    gone = erasure.erase(parts.database, parts.tracker, number, parts.clock(), also_open)
    typer.echo(f"Erased: {counted({**gone.counts, 'events': gone.rasa})}.")
    if gone.shared:
        typer.echo(
            f"{gone.shared} conversations stay, because they belong to somebody else by now: "
            "look through them at the desk."
        )
