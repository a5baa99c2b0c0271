"""Settings that need one another, or that do not go together; what concerns one alone is checked by `bot.settings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.errors import BadSetting

SET_TOGETHER = (
    ("webhook_url", "webhook_secret"),
    ("smtp_host", "mail_from", "mail_to"),
    ("smtp_user", "smtp_password"),
    ("fineract_user", "fineract_password"),
    ("sms_url", "sms_secret"),
)
"""Settings that are of use together only."""


def check_together(values: Mapping[str, Any]) -> None:
    """Checks settings by their names. Raises `BadSetting` with one sentence that names the variables."""
    by_webhook = values["telegram_mode"] == "webhook" and values["telegram_token"]
    if by_webhook and not (values["telegram_webhook_url"] and values["telegram_webhook_secret"]):
        raise BadSetting("Webhook mode needs RAPPORT_TELEGRAM_WEBHOOK_URL and RAPPORT_TELEGRAM_WEBHOOK_SECRET.")
    if values["officer_telegram_token"] and values["officer_telegram_token"] == values["telegram_token"]:
        raise BadSetting(
            "RAPPORT_OFFICER_TELEGRAM_TOKEN must not be RAPPORT_TELEGRAM_TOKEN: officers have a bot of their own, "
            "so that no officer's chat is taken for a borrower's."
        )
    if values["officer_telegram_token"] and not values["officer_telegram_bot"]:
        raise BadSetting(
            "RAPPORT_OFFICER_TELEGRAM_TOKEN needs RAPPORT_OFFICER_TELEGRAM_BOT, the user name of that bot."
        )
    if values["loan_book"] == "fineract" and not values["fineract_url"]:
        raise BadSetting("RAPPORT_LOAN_BOOK is fineract, which needs RAPPORT_FINERACT_URL.")
    if values["loan_book"] == "fineract" and bool(values["fineract_user"]) == bool(values["fineract_token"]):
        raise BadSetting(
            "RAPPORT_LOAN_BOOK is fineract: set either RAPPORT_FINERACT_USER and RAPPORT_FINERACT_PASSWORD, "
            "or RAPPORT_FINERACT_TOKEN."
        )
    for names in SET_TOGETHER:
        if len({bool(values[name]) for name in names}) == 2:
            listed = ", ".join(f"RAPPORT_{name.upper()}" for name in names)
            raise BadSetting(f"Of {listed} some are set and others are not: set all of them, or none.")
    if values["code_by_mail"] and not values["smtp_host"]:
        raise BadSetting("RAPPORT_CODE_BY_MAIL needs RAPPORT_SMTP_HOST: without a mail server no code can be mailed.")
    if values["code_console"] and not values["demo"]:
        raise BadSetting("RAPPORT_CODE_CONSOLE is for development: it prints codes. Set it with RAPPORT_DEMO only.")
