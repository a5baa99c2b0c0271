"""Every setting, read in this one place from `RAPPORT_…` variables (and a `.env` file).

docs/settings.md lists them; a test checks it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal, Optional

from pydantic import BaseSettings, Field, ValidationError

from bot.errors import BadSetting
from bot.settings_together import check_together
from bot.stored_secrets import stored_secret


class Settings(BaseSettings):
    """Rapport's settings: a field is the variable `RAPPORT_<FIELD>`, its description what docs/settings.md says."""

    host: str = Field("127.0.0.1", description="Address that the web chat and the desk listen on.")
    port: int = Field(8000, ge=1, le=65535, description="Port of the web chat and the desk.")
    rasa_port: int = Field(5005, ge=1, le=65535, description="Port of Rasa; always on loopback.")
    actions_port: int = Field(5055, ge=1, le=65535, description="Port of the action server; always on loopback.")
    var: Path = Field(
        Path("var"), description="Folder for everything that is written while running: database, logs, secrets, caches."
    )
    lender: Path = Field(Path("lender"), description="Folder with the lender's data.")
    models: Path = Field(Path("models"), description="Folder with trained models.")
    canary_share: int = Field(10, ge=1, le=50, description="Percent of new conversations that a canary answers.")
    database_url: Optional[str] = Field(
        None, description="SQLAlchemy address of the database; by default SQLite under `RAPPORT_VAR`."
    )
    tracker_url: Optional[str] = Field(
        None,
        description="SQLAlchemy address of Rasa's tracker store; by default SQLite under `RAPPORT_VAR`, "
        "or the database if that is PostgreSQL.",
    )
    redis_url: Optional[str] = Field(
        None, description="Redis for Rasa's lock store (`redis://host:port/db`), needed with several Rasa processes."
    )
    rasa_token: Optional[str] = Field(
        None, description="Token between the processes and Rasa; made on the first start if not set."
    )
    desk_secret: Optional[str] = Field(
        None,
        description="Secret that signs the desk's log-in forms and encrypts second factors; "
        "made on the first start if not set.",
    )
    market: Optional[str] = Field(
        None, description="Market of borrowers of whom nothing is known, such as `US`; by default the lender's."
    )
    language: Optional[str] = Field(
        None, description="Language of replies while nothing is known, such as `en`; by default the lender's."
    )
    demo: bool = Field(
        True,
        description="Seed a demo lender with six borrowers and two officers on the first start, "
        "when the database is empty.",
    )
    telegram_token: Optional[str] = Field(
        None, description="Bot token from @BotFather; without it the telegram process does not run."
    )
    telegram_api: str = Field("https://api.telegram.org", description="Address of the Telegram Bot API.")
    telegram_mode: Literal["polling", "webhook"] = Field("polling", description="How Telegram's updates arrive.")
    telegram_webhook_url: Optional[str] = Field(
        None, description="Public HTTPS address of this server's `/telegram/webhook`, for webhook mode."
    )
    telegram_webhook_secret: Optional[str] = Field(
        None, description="Secret that Telegram sends along in webhook mode (1–256 characters A–Z a–z 0–9 _ -)."
    )
    officer_telegram_token: Optional[str] = Field(
        None,
        description="Token of a second bot from @BotFather, for officers' own chats; "
        "without it officers get nothing on Telegram.",
    )
    officer_telegram_bot: Optional[str] = Field(
        None,
        description="User name of the officers' bot, such as `LenderDeskBot`, for the link by which a chat is linked.",
    )
    public_url: Optional[str] = Field(
        None,
        description="Public address of this server, such as `https://loans.example.com`, for links to the desk in "
        "webhooks and mails.",
    )
    webhook_url: Optional[str] = Field(
        None, description="Address of a system of yours that is told of every event of a case."
    )
    webhook_secret: Optional[str] = Field(
        None,
        description="Secret that signs the webhook: `whsec_` and 24 to 64 random bytes in Base64; "
        "two with a comma between them while one is replaced.",
    )
    webhook_events: Optional[str] = Field(
        None, description="Events that the webhook is told of, such as `opened,resolved`; all if not set."
    )
    smtp_host: Optional[str] = Field(
        None, description="Mail server that tells officers of new and late cases; without it no mail is sent."
    )
    smtp_port: int = Field(587, ge=1, le=65535, description="Port of the mail server.")
    smtp_user: Optional[str] = Field(None, description="User name at the mail server, if it wants one.")
    smtp_password: Optional[str] = Field(None, description="Password at the mail server.")
    smtp_tls: Literal["starttls", "tls", "none"] = Field(
        "starttls", description="How the connection to the mail server is encrypted."
    )
    mail_from: Optional[str] = Field(None, description="Address that the mails come from.")
    mail_to: Optional[str] = Field(None, description="Addresses that the mails go to, separated by commas.")
    loan_book: Literal["sql", "fineract"] = Field(
        "sql", description="Where loans are read: in Rapport's own database, or in Apache Fineract."
    )
    fineract_url: Optional[str] = Field(
        None,
        description="Address of Fineract's interface, such as `https://core.example.com/fineract-provider/api/v1`.",
    )
    fineract_tenant: str = Field("default", description="Tenant in Fineract.")
    fineract_user: Optional[str] = Field(None, description="User in Fineract who may read clients and loans.")
    fineract_password: Optional[str] = Field(None, description="Password of that user.")
    fineract_token: Optional[str] = Field(
        None, description="OAuth bearer token for Fineract, instead of a user and a password."
    )
    fineract_client: Literal["external_id", "id"] = Field(
        "external_id", description="What a borrower's number is in Fineract: a client's external id, or its id."
    )
    fineract_timeout: float = Field(5.0, gt=0, description="Seconds to wait for each answer of Fineract.")
    code_by_mail: bool = Field(
        False, description="Mail borrowers a code to be recognised by, if they ask for one; needs the mail server."
    )
    sms_url: Optional[str] = Field(
        None, description="Address of your gateway for short messages, which sends borrowers their codes."
    )
    sms_secret: Optional[str] = Field(
        None, description="Secret that signs what the gateway gets, of the same form as `RAPPORT_WEBHOOK_SECRET`."
    )
    code_console: bool = Field(
        False, description="For development: the worker prints borrowers' codes and sends none; needs `RAPPORT_DEMO`."
    )
    message_limit: int = Field(4000, ge=100, le=20000, description="Longest message of a borrower, in characters.")
    flood_messages: int = Field(
        20, ge=1, description="Messages that one conversation may send within `RAPPORT_FLOOD_SECONDS`."
    )
    flood_seconds: int = Field(10, ge=1, description="See `RAPPORT_FLOOD_MESSAGES`.")
    flood_sessions: int = Field(
        100, ge=1, description="Web chats that one address may open within ten minutes; this machine's own may always."
    )
    attachment_mb: int = Field(
        10, ge=1, le=20, description="Largest picture or PDF that is taken, in MB; Telegram hands out at most 20."
    )
    answer_timeout: float = Field(20.0, gt=0, description="Seconds to wait for Rasa's answer before it counts as down.")
    reminders: Optional[bool] = Field(
        None, description="Remind borrowers of instalments in their chats; by default only with `RAPPORT_DEMO`."
    )
    remind_days_before: int = Field(
        3, ge=0, le=28, description="Days before its due date that an instalment is reminded of; 0 for never."
    )
    remind_days_after: int = Field(
        3, ge=0, le=28, description="Days after its due date that an unpaid instalment is reminded of; 0 for never."
    )
    workshop: bool = Field(
        True,
        description="Train, compare and look through conversations on this machine when somebody asks for it at the "
        "desk; of several machines, on one.",
    )
    workshop_memory: Optional[int] = Field(
        None,
        ge=1,
        description="Megabytes of memory that must be free before such work begins; by default what each kind needs.",
    )
    hold_minutes: int = Field(
        60,
        ge=1,
        description="Minutes that a borrower may wait for the officer who holds the conversation; "
        "then the case goes back to all officers.",
    )
    officer_session_hours: int = Field(10, ge=1, description="Hours after which an officer has to log in again.")
    officer_idle_minutes: int = Field(
        60, ge=1, description="Minutes after which an officer who does nothing has to log in again."
    )
    two_factor: Literal["off", "optional", "required"] = Field(
        "off",
        description="Whether officers may, or have to, show a code of an authenticator app beside their password.",
    )
    secure_cookies: bool = Field(
        False, description="Mark cookies `Secure`; set it wherever the desk is served over HTTPS."
    )
    harvest_hours: int = Field(
        24, ge=0, description="Hours after which messages that trainers should see are looked for again; 0 for never."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="How much is logged.")

    class Config:
        env_prefix = "RAPPORT_"
        env_file = ".env"
        frozen = True

    @property
    def rasa_url(self) -> str:
        """Where Rasa listens."""
        return f"http://127.0.0.1:{self.rasa_port}"

    @property
    def actions_url(self) -> str:
        """Where the action server takes calls."""
        return f"http://127.0.0.1:{self.actions_port}/webhook"

    @property
    def database(self) -> str:
        """The database's address, the default filled in."""
        return self.database_url or f"sqlite:///{self.var / 'rapport.db'}"

    @property
    def reminds(self) -> bool:
        """Whether borrowers are reminded at all."""
        return self.demo if self.reminders is None else self.reminders

    @property
    def code_ways(self) -> tuple[str, ...]:
        """The kinds of contact to which borrowers can have a code sent: email, phone."""
        ways = {"email": self.code_by_mail or self.code_console, "phone": self.sms_url or self.code_console}
        return tuple(way for way, there in ways.items() if there)

    @property
    def tracker_database(self) -> str:
        """The tracker store's address, the default filled in."""
        if self.tracker_url:
            return self.tracker_url
        if self.database_url and self.database_url.startswith("postgresql"):
            return self.database_url
        return f"sqlite:///{self.var / 'tracker.db'}"


STORED_SECRETS = ("rasa_token", "desk_secret")
"""Settings that are made by themselves and kept in `<var>/secrets.json`."""


def load_settings(env_file: str | None = ".env") -> Settings:
    """Reads the settings, filling in secrets from `<var>/secrets.json`.

    That file is made at the first call, readable by its owner only. Raises `BadSetting` with one sentence that names
    the variable.
    """
    try:
        settings = Settings(_env_file=env_file)  # type: ignore[call-arg]
    except ValidationError as error:
        first = error.errors()[0]
        name = f"RAPPORT_{str(first['loc'][0]).upper()}"
        raise BadSetting(f"{name}: {first['msg']}; see docs/settings.md.") from error
    check_together(settings.dict())
    unset = [name for name in STORED_SECRETS if not getattr(settings, name)]
    return settings.copy(update={name: stored_secret(settings.var, name) for name in unset})
