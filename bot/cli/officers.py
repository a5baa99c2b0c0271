"""`rapport officer …`: who may log in to the desk."""

from __future__ import annotations

from typing import Optional

import typer

from bot.cli.shared import plainly, ready_parts

app = typer.Typer(help="Officers who work at the desk.", no_args_is_help=True)

NEW_PASSWORD = typer.Option(None, prompt=True, hide_input=True, confirmation_prompt=True)
TEMPORARY = typer.Option(False, help="They have to choose their own password at the next log-in.")
LOGIN = typer.Argument(..., help="The officer's log-in name.")


@app.command("add")
@plainly
def add(
    login: str,
    name: str,
    role: str = typer.Option("officer", help="officer, supervisor, trainer or administrator."),
    temporary: bool = TEMPORARY,
    password: Optional[str] = NEW_PASSWORD,
) -> None:
    """Adds somebody who may log in to the desk."""
    from bot.crm import officers

    parts = ready_parts()
    names = parts.lender.name.by_language.values()
    with parts.database.write() as session:
        officers.add(session, login, name, str(password), role, parts.clock(), names, temporary)
    typer.echo(f"{login} can log in.")


@app.command("list")
@plainly
def show() -> None:
    """Lists everybody, with role, and who may not log in any more."""
    from bot.crm import officers

    with ready_parts().database.read() as session:
        for each in officers.everybody(session):
            typer.echo(f"{each.login}\t{each.name}\t{each.role}{'' if each.active else ', disabled'}")


@app.command("disable")
@plainly
def disable(login: str = LOGIN) -> None:
    """Logs somebody out for good; what they hold goes back to all officers, and the borrowers are told."""
    from bot.crm import officers

    parts = ready_parts()
    with parts.database.write() as session:
        officer = officers.known(session, login)
        officers.disable(session, officer)
        count = parts.passing_on.give_up_all(session, officer, parts.clock())
    typer.echo(
        f"{login} cannot log in any more; {count} held {'conversation' if count == 1 else 'conversations'} given back."
    )


@app.command("enable")
@plainly
def enable(login: str = LOGIN) -> None:
    """Lets somebody who was disabled log in again."""
    from bot.crm import officers

    with ready_parts().database.write() as session:
        officers.enable(officers.known(session, login))
    typer.echo(f"{login} can log in.")


@app.command("set")
@plainly
def change(
    login: str = LOGIN,
    languages: Optional[str] = typer.Option(None, help="Languages they write, such as en,th; '' for no preference."),
    markets: Optional[str] = typer.Option(None, help="Markets whose cases they take, such as US,TW; '' for all."),
    kinds: Optional[str] = typer.Option(None, help="Kinds of case they take, such as hardship,crisis; '' for all."),
    capacity: Optional[int] = typer.Option(None, help="Open cases from which on they are given no more."),
) -> None:
    """Says which cases somebody is given: by language, market, kind and number."""
    from bot.cases.kinds import KINDS
    from bot.crm import officers

    parts = ready_parts()
    known = {"languages": parts.languages, "markets": parts.lender.markets, "skills": KINDS}
    given = {"languages": languages, "markets": markets, "skills": kinds}
    with parts.database.write() as session:
        officer = officers.known(session, login)
        for name, typed in given.items():
            if typed is not None:
                setattr(officer, name, officers.chosen(typed, known[name]))
        if capacity is not None:
            officer.capacity = officers.sensible_capacity(capacity)
    typer.echo(f"{login} is given cases accordingly from now on.")


@app.command("role")
@plainly
def set_role(login: str = LOGIN, role: str = typer.Argument(..., help="The new role.")) -> None:
    """Gives somebody another role; who may not work on cases any more gives back what they hold."""
    from bot.crm import officers
    from bot.crm.roles import May, may

    parts = ready_parts()
    with parts.database.write() as session:
        officer = officers.known(session, login)
        officers.set_role(officer, role)
        if not may(role, May.ACT_ON_CASES):
            parts.passing_on.give_up_all(session, officer, parts.clock())
    typer.echo(f"{login} is {role} now.")


@app.command("reset")
@plainly
def reset(
    login: str = LOGIN,
    temporary: bool = TEMPORARY,
    second_factor: bool = typer.Option(False, help="Remove their authenticator app and recovery codes as well."),
    password: Optional[str] = NEW_PASSWORD,
) -> None:
    """Gives somebody another password, and logs them out everywhere."""
    from bot.crm import officers, second_factors

    parts = ready_parts()
    names = parts.lender.name.by_language.values()
    with parts.database.write() as session:
        officer = officers.known(session, login)
        officers.set_password(session, officer, str(password), names, temporary)
        if second_factor:
            second_factors.remove(session, officer.id)
    typer.echo(f"{login} has another password{' and no second factor' if second_factor else ''}.")
