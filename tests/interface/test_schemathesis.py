"""schemathesis tries the running server by docs/openapi.yml: good calls, and calls that break every rule in it.

A fixed seed and a fixed number of calls; the same run each time. Streams, which do not end, are tried in
tests/channels/test_webchat_stream.py and tests/desk/test_live.py.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from bot.bootstrap import now
from bot.crm import officer_sessions
from desk.guard import COOKIE, CSRF_HEADER
from tests import made_files
from tests.channels.webchat_world import World, webchat_world
from tests.desk.content import add_officer, add_talk
from tests.interface.description import FILE

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "response_headers_conformance",
    "unsupported_method",
)
CALLS = "5"
"""At most so many of each kind for an operation, beside the systematic ones."""

STREAMS = r"/events$"
PROGRAM = Path(sys.executable).parent / "schemathesis"


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with webchat_world(tmp_path_factory.mktemp("tried"), flood_messages=1_000_000) as made:
        yield made


@dataclass
class Trial:
    """One run of schemathesis against the server."""

    world: World
    folder: Path

    def run(
        self, tags: str, headers: dict[str, str], phases: str = "examples,coverage,fuzzing", **parameters: str
    ) -> None:
        """Fails with what it found wrong. `parameters` replace those of paths."""
        settings = self.folder / "schemathesis.toml"
        named = "".join(f'"path.{name}" = "{value}"\n' for name, value in parameters.items())
        settings.write_text(f"[parameters]\n{named}", encoding="utf-8")
        command = [str(PROGRAM), "--config-file", str(settings), "run", str(FILE), "--url", self.world.url]
        command += [
            *(part for tag in tags.split(",") for part in ("--include-tag", tag)),
            "--exclude-path-regex",
            STREAMS,
            "--checks",
            ",".join(CHECKS),
        ]
        command += ["--phases", phases, "--max-examples", CALLS, "--seed", "1"]
        command += ["--generation-deterministic", "--no-shrink", "--continue-on-failure", "--request-timeout", "10"]
        command += ["--warnings", "off", "--suppress-health-check", "all"]
        command += [part for name, value in headers.items() for part in ("--header", f"{name}: {value}")]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, timeout=240)
        if done.returncode or "Test cases:" not in done.stdout:
            pytest.fail(f"schemathesis found something:\n{done.stdout}{done.stderr}", pytrace=False)


@pytest.fixture
def trial(world: World, tmp_path: Path) -> Trial:
    world.forget()
    return Trial(world, tmp_path)


def test_nobody(trial: Trial) -> None:
    """Without any token or log-in."""
    trial.run("chat,desk,process", {"Accept": "application/json"}, "fuzzing", id="0" * 32)


def test_the_chat_in_a_session(trial: Trial) -> None:
    borrower = trial.world.borrower()
    borrower.says("hello")
    picture = {"file": ("a.jpg", made_files.picture())}
    sent = trial.world.http.post(
        f"/chat/sessions/{borrower.session}/attachments",
        data={"id": "m-file", "text": ""},
        files=picture,
        headers=borrower.headers,
    ).json()
    message = next(each["id"] for each in borrower.history() if each["from"] == "assistant")
    kept = sent["message"]["attachment"]["id"]
    trial.run("chat", borrower.headers, session=borrower.session, message_id=message, attachment_id=kept)


def test_the_desk_of_an_officer_who_is_logged_in(trial: Trial) -> None:
    parts = trial.world.parts
    officer = add_officer(parts, "ria", "Ria Right")
    talk = add_talk(parts, "I lost my job.")
    with parts.database.write() as session:
        token = officer_sessions.start(session, officer, now(), now() + timedelta(hours=1))
        log_in = officer_sessions.find(session, token, now(), timedelta(hours=1))
        assert log_in
        csrf = log_in[0].csrf
        parts.holding.take(session, talk.case.id, officer, now())
    headers = {"Accept": "application/json", "Cookie": f"{COOKIE}={token}", CSRF_HEADER: csrf}
    trial.run("desk", headers, id=talk.case.id)
