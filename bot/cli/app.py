"""The commands of `rapport`. Each says in one sentence what went wrong, and ends with code 1."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Optional

import typer

from bot.cli import borrowers as borrower
from bot.cli import faq, harvesting, keeping, models, officers, rates
from bot.cli.quote import quote
from bot.cli.shared import plainly, ready_parts

app = typer.Typer(help="Rapport, the loan-service assistant.", no_args_is_help=True, add_completion=False)
code = typer.Typer(help="One-time codes by which borrowers are recognised.", no_args_is_help=True)
lender = typer.Typer(help="The lender's data.", no_args_is_help=True)
app.add_typer(officers.app, name="officer")
app.add_typer(borrower.app, name="borrower")
app.add_typer(code, name="code")
app.add_typer(lender, name="lender")
app.add_typer(faq.app, name="faq")
app.command("harvest")(harvesting.harvest)
app.command("backup")(keeping.backup)
app.command("restore")(keeping.restore)
app.command("purge")(keeping.purge)
app.command("apr")(rates.apr)
app.command("quote")(quote)
app.command("train")(models.train)
app.command("models")(models.models)
app.command("promote")(models.promote)
app.command("rollback")(models.rollback)


@app.command()
@plainly
def run() -> None:
    """Sets everything up, trains if there is no model, and runs all processes until Ctrl-C."""
    from bot.cli.running import run_everything

    sys.exit(run_everything())


@app.command()
@plainly
def evaluate(
    languages: list[str] = typer.Argument(None, help="Codes of languages; by default all."),
    folder: Path = typer.Option(Path("results"), help="Where the report goes."),
    candidate: Optional[str] = typer.Option(None, help="Compare this model with the one that serves."),
    against: Optional[str] = typer.Option(None, help="With --candidate: compare it with this one instead."),
    replay: int = typer.Option(
        200, min=0, help="With --candidate: real conversations to read with both, the last ones."
    ),
) -> None:
    """Measures the current model on the held-out messages, or compares two; ends with code 1 where a gate is missed."""
    from bot.nlu import tensorflow_standin
    from bot.nlu.serve import silence_warnings
    from bot.settings import load_settings

    silence_warnings()  # before Rasa is imported
    if not tensorflow_standin.needs_tensorflow(Path("config.yml")):
        tensorflow_standin.install()
    if candidate is not None:
        from training.comparing.command import compare
        from training.comparing.job import Wish

        sys.exit(compare(Wish(candidate, against, replay, languages or []), ready_parts(), folder))
    if against is not None:
        raise LookupError("--against goes with --candidate.")
    from training.evaluation.run import evaluate as measure

    sys.exit(measure(load_settings().models, folder, languages or []))


@app.command()
@plainly
def migrate() -> None:
    """Brings the database to the present tables."""
    from bot.bootstrap import Parts
    from bot.crm.migrate import migrate as bring
    from bot.settings import load_settings

    bring(Parts(load_settings()).database)
    typer.echo("The database is up to date.")


@app.command()
@plainly
def secret(name: str = typer.Argument("rasa_token", help="Which one.")) -> None:
    """Prints a secret that this installation made for itself, for example to call Rasa's own interface."""
    from bot.settings import load_settings

    settings = load_settings()
    if name != "rasa_token":
        raise LookupError("There is only the secret rasa_token.")
    typer.echo(settings.rasa_token)


@app.command()
@plainly
def parse(text: str) -> None:
    """Shows what the running assistant understands of a message: language, register, intent, values."""
    import httpx

    from bot.errors import AssistantDown
    from bot.settings import load_settings

    settings = load_settings()
    try:
        response = httpx.post(
            f"{settings.rasa_url}/model/parse",
            params={"token": settings.rasa_token or ""},
            json={"text": text},
            timeout=30,
        )
        response.raise_for_status()
    except httpx.HTTPError as error:
        raise AssistantDown(f"Rasa does not answer on port {settings.rasa_port}: start it with `make run`.") from error
    typer.echo(json.dumps(response.json(), ensure_ascii=False, indent=2))


@code.command("issue")
@plainly
def code_issue(number: str = typer.Argument(..., help="The borrower's number, such as B-1001.")) -> None:
    """Makes a one-time code for a borrower; earlier ones stop working."""
    from bot.bootstrap import now
    from bot.conversations import recognition
    from bot.crm import borrowers

    with ready_parts().database.write() as session:
        borrower = borrowers.by_number(session, number)
        if borrower is None:
            raise LookupError(f"There is no borrower {number}.")
        typer.echo(recognition.issue(session, borrower, "cli", now()))


@lender.command("check")
@plainly
def lender_check(folder: Optional[Path] = typer.Argument(None, help="Folder; by default the one in use.")) -> None:
    """Checks the lender's files and says what is wrong, with file and field."""
    from bot.loans.lender_data import load_lender
    from bot.settings import load_settings

    checked = load_lender(folder or load_settings().lender)
    counted = (
        f"{len(checked.products)} products in {len(checked.markets)} markets, {len(checked.faq)} questions and answers"
    )
    typer.echo(f"{counted}: all right.")
