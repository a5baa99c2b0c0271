"""`rapport parse`: what the running assistant understands of a message."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bot.culture.register import AXES
from tests.cli.command import rapport
from tests.components.conftest import TOKEN, RunningRasa
from tests.processes import free_port


def parsed(rasa: RunningRasa, var: Path, text: str) -> dict[str, Any]:
    done = rapport("parse", text, var=var, rasa_port=rasa.port, rasa_token=TOKEN)
    assert (done.returncode, done.stderr) == (0, "")
    return dict(json.loads(done.stdout))


def test_it_shows_language_register_intent_and_values(rasa: RunningRasa, tmp_path: Path) -> None:
    shown = parsed(rasa, tmp_path, "¿Podría decirme usted cuánto cuesta un préstamo de 20.000 dólares a 5 años?")
    assert shown["language"]["code"] == "es"
    assert set(shown["register"]) == {*AXES, "evidence"}
    assert shown["register"]["formality"]["value"] == "formal"
    assert {"amount": "20000", "term": "60"}.items() <= {e["entity"]: e["value"] for e in shown["entities"]}.items()
    assert shown["intent"] == {k: shown["intent_ranking"][0][k] for k in shown["intent"]}


def test_a_text_is_shown_as_it_was_written(rasa: RunningRasa, tmp_path: Path) -> None:
    assert parsed(rasa, tmp_path, '請問利率 & "fees" 50%?')["text"] == '請問利率 & "fees" 50%?'


def test_while_rasa_is_down_it_says_how_to_start_it(tmp_path: Path) -> None:
    port = free_port()
    done = rapport("parse", "hello", var=tmp_path, rasa_port=port)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"rapport: Rasa does not answer on port {port}")
    assert "Traceback" not in done.stderr


def test_with_another_token_nothing_is_shown(rasa: RunningRasa, tmp_path: Path) -> None:
    done = rapport("parse", "hello", var=tmp_path, rasa_port=rasa.port, rasa_token="another")
    assert (done.returncode, done.stdout) == (1, "")
