"""Officers: who works at the desk."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Optional

from argon2 import Parameters
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.crm import officer_chats, officer_sessions, password_rules, passwords
from bot.crm.roles import ROLES, May, may
from bot.crm.session import new_id
from bot.crm.tables import Officer
from bot.errors import BadInput

CAPACITY = 20
"""Open cases of an officer, from which on they are given no more, unless set otherwise."""


def add(
    session: Session,
    login: str,
    name: str,
    password: str,
    role: str,
    now: datetime,
    lender_names: Iterable[str] = (),
    temporary: bool = False,
    cost: Parameters = passwords.COST,
) -> Officer:
    """Adds an officer. With a `temporary` password they have to choose their own before anything else.

    The password's hash costs what a new one should, unless told otherwise.

    Raises `BadInput` for an empty or taken log-in, an empty name, an unknown role, or a password that
    `bot.crm.password_rules` refuses; the lender's names are refused as one.
    """
    plain = plain_login(login)
    if not plain or len(plain) > 60 or not plain.isprintable():
        raise BadInput("login", "A log-in name has 1 to 60 characters; choose another.")
    if by_login(session, plain):
        raise BadInput("login_taken", f"There is an officer {plain} already; choose another log-in name.")
    if not name.strip() or len(name) > 120:
        raise BadInput("name", "An officer's name has 1 to 120 characters; borrowers see it.")
    password_rules.check(password, (plain, name, *lender_names))
    made = Officer(
        id=new_id(),
        login=plain,
        name=name.strip(),
        password_hash=passwords.hash_password(password, cost),
        role=_known_role(role),
        active=True,
        on_duty=True,
        capacity=CAPACITY,
        must_change=temporary,
        created_at=now,
    )
    session.add(made)
    session.flush()
    return made


def everybody(session: Session) -> Sequence[Officer]:
    """All officers by log-in name, also those who may not log in any more."""
    return session.scalars(select(Officer).order_by(Officer.login)).all()


def chosen(typed: str, known: Collection[str]) -> Sequence[str]:
    """What was typed, separated by commas, of what is known; case does not matter. Raises `BadInput`."""
    by_folded = {each.casefold(): each for each in known}
    wanted = [each.strip() for each in typed.split(",") if each.strip()]
    for each in wanted:
        if each.casefold() not in by_folded:
            raise BadInput("choice", f"{each} is not known here; choose of {', '.join(known)}.")
    return list(dict.fromkeys(by_folded[each.casefold()] for each in wanted))


def sensible_capacity(capacity: int) -> int:
    """The number of cases, if an officer can have so many. Raises `BadInput`."""
    if not 0 <= capacity <= 1000:
        raise BadInput("capacity", "A number of cases from 0 to 1000 is expected.")
    return capacity


def on_duty(session: Session) -> Sequence[Officer]:
    """Those who may be given cases now, by log-in name."""
    query = select(Officer).where(Officer.active.is_(True), Officer.on_duty.is_(True))
    return session.scalars(query.order_by(Officer.login)).all()


def who_may(session: Session, what: May) -> Sequence[Officer]:
    """The officers who can log in and whose role may do something, by log-in name."""
    return [each for each in everybody(session) if each.active and may(each.role, what)]


def known(session: Session, login: str) -> Officer:
    """The officer with a log-in name, active or not. Raises LookupError where there is none."""
    found = by_login(session, login)
    if found is None:
        raise LookupError(f"There is no officer {login}.")
    return found


def set_password(
    session: Session, officer: Officer, password: str, lender_names: Iterable[str] = (), temporary: bool = False
) -> None:
    """Gives an officer another password, ends all their sessions and unlinks their chat.

    `temporary` and `BadInput` as in `add`.
    """
    check_password(officer, password, lender_names)
    officer.password_hash, officer.must_change = passwords.hash_password(password), temporary
    officer_sessions.end_all(session, officer)
    officer_chats.unlink(session, str(officer.id))


def check_password(officer: Officer, password: str, lender_names: Iterable[str] = ()) -> None:
    """Raises `BadInput` for a password that an officer may not choose."""
    password_rules.check(password, (officer.login, officer.name, *lender_names))


def set_role(officer: Officer, role: str) -> None:
    """Gives an officer another role, which counts from their next request. Raises `BadInput` for an unknown one."""
    officer.role = _known_role(role)


def disable(session: Session, officer: Officer) -> None:
    """Keeps an officer from logging in, ends all their sessions and unlinks their chat.

    What they wrote stays in their name.
    """
    officer.active = False
    officer_sessions.end_all(session, officer)
    officer_chats.unlink(session, str(officer.id))


def enable(officer: Officer) -> None:
    """Lets an officer log in again."""
    officer.active = True


def _known_role(role: str) -> str:
    if role not in ROLES:
        raise BadInput("role", f"There is no role {role}; choose one of {', '.join(ROLES)}.")
    return role


def plain_login(login: str) -> str:
    """A log-in name as it is kept: case and outer spaces do not matter."""
    return unicodedata.normalize("NFKC", login).strip().casefold()


def get(session: Session, officer_id: Optional[str]) -> Optional[Officer]:
    """An officer by id, or None."""
    return session.get(Officer, officer_id) if officer_id else None


def by_login(session: Session, login: str) -> Optional[Officer]:
    """An officer by log-in name, active or not."""
    found: Optional[Officer] = session.scalars(select(Officer).where(Officer.login == plain_login(login))).first()
    return found


def none_yet(session: Session) -> bool:
    """Whether there is no officer at all."""
    return session.scalars(select(Officer.id).limit(1)).first() is None


def verify(session: Session, login: str, password: str) -> Optional[Officer]:
    """The active officer with this log-in and this password.

    Takes as long and says as little whichever of them is wrong.
    """
    officer = by_login(session, login)
    right = passwords.matches(officer.password_hash if officer else None, password)
    return officer if officer and right and officer.active else None


def names(session: Session, ids: Collection[Optional[str]]) -> Mapping[str, str]:
    """The names of officers by id."""
    rows = session.execute(select(Officer.id, Officer.name).where(Officer.id.in_([each for each in ids if each])))
    return {row.id: row.name for row in rows}
