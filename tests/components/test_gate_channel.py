"""The gate's way to Rasa, with the real Rasa behind it: who may use it, and what comes back."""

from __future__ import annotations

import uuid
from pathlib import Path

import anyio
import httpx
import pytest

from bot.conversations.dialogue import RasaDialogue, Turn
from bot.errors import AssistantDown
from tests.components.conftest import TOKEN, RunningRasa

GREETING = {"text": "hello there, good morning", "message_id": "m1", "metadata": {}}
QUESTION = "what are your interest rates at the moment?"


@pytest.mark.parametrize("token", [None, "wrong", TOKEN + "x", TOKEN[:-1], "é"])
def test_without_the_token_nobody_is_heard(rasa: RunningRasa, sender: str, token: str | None) -> None:
    headers = {b"Authorization": f"Bearer {token}".encode()} if token else {}
    url = f"{rasa.url}/webhooks/gate/message"
    response = httpx.post(url, json={**GREETING, "sender": sender}, headers=headers, trust_env=False)
    assert response.status_code == 403
    assert rasa.events(sender) == []


@pytest.mark.parametrize(
    ("method", "path"),
    [("POST", "/model/parse"), ("GET", "/conversations/x/tracker"), ("GET", "/domain"), ("PUT", "/model")],
)
@pytest.mark.parametrize("query", ["", "?token=wrong", "?token="])
def test_the_rest_of_rasa_needs_the_token_too(rasa: RunningRasa, method: str, path: str, query: str) -> None:
    response = httpx.request(method, f"{rasa.url}{path}{query}", json={"text": "hello"}, trust_env=False)
    assert response.status_code in (401, 403)


def test_its_sign_of_life_needs_none_and_says_what_serves(rasa: RunningRasa, model: Path) -> None:
    newest = max(model.glob("*.tar.gz"), key=lambda file: file.stat().st_mtime)
    assert httpx.get(f"{rasa.url}/webhooks/gate/", trust_env=False).json() == {"status": "ok", "model": newest.name}


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_rasas_own_ways_to_change_the_model_are_closed(rasa: RunningRasa, method: str, sender: str) -> None:
    url = f"{rasa.url}/model?token={TOKEN}"
    response = httpx.request(method, url, json={"model_file": "/etc/passwd"}, trust_env=False)
    assert (response.status_code, "rapport promote" in response.json()["error"]) == (403, True)
    assert rasa.ask("hello there, good morning", sender).json()["replies"]


def test_it_is_not_there_before_it_is_warm(rasa: RunningRasa) -> None:
    assert (503, "warming up") in rasa.said_at_the_start
    assert rasa.said_at_the_start[-1] == (200, "ok")


def test_no_other_channel_is_open(rasa: RunningRasa) -> None:
    body = {"sender": "x", "message": "hello"}
    assert httpx.post(f"{rasa.url}/webhooks/rest/webhook", json=body, trust_env=False).status_code == 404


def test_it_listens_on_this_machine_only(rasa: RunningRasa) -> None:
    psutil = pytest.importorskip("psutil")
    addresses = {
        c.laddr.ip for c in psutil.net_connections("tcp") if c.status == "LISTEN" and c.laddr.port == rasa.port
    }
    assert addresses == {"127.0.0.1"}


def test_a_turn_comes_back_whole(rasa: RunningRasa, sender: str) -> None:
    turn = rasa.ask("hello there, good morning", sender).json()
    (reply,) = turn["replies"]
    assert (reply["utter_action"], reply["lang"], reply["kind"]) == ("utter_greet", "en", "social")
    assert turn["understood"]["intent"]["name"] == "greet"
    also = [each["name"] for each in turn["understood"]["also"]]
    assert len(set(also) - {"greet", "nlu_fallback"}) == 3
    assert turn["understood"]["language"]["code"] == turn["language"]["code"] == "en"
    assert set(turn["understood"]["register"]) == {"formality", "directness", "orientation", "evidence"}
    assert turn["register"]["formality"] == "formal"
    assert turn["model"].endswith(".tar.gz")


def test_the_market_and_the_recognition_arrive(rasa: RunningRasa, sender: str) -> None:
    rasa.ask("hello there", sender, market="TW", recognised=True)
    slots = rasa.tracker(sender)["slots"]
    assert (slots["market"], slots["recognised"]) == ("TW", True)


def test_what_is_remembered_of_a_person_words_the_first_reply(rasa: RunningRasa, sender: str) -> None:
    remembered = {"language": {"code": "es", "found_by": "clear"}, "register": {"formality": "casual"}, "default": "en"}
    turn = rasa.ask("ok", sender, remembered=remembered).json()
    assert (turn["language"]["code"], turn["register"]["formality"]) == ("es", "casual")


def test_without_a_memory_the_default_language_counts(rasa: RunningRasa, sender: str) -> None:
    assert rasa.ask("👍", sender, remembered={"default": "vi"}).json()["language"]["code"] == "vi"


async def _dialogue(rasa: RunningRasa, text: str, sender: str) -> Turn:
    async with httpx.AsyncClient(trust_env=False) as client:
        return await RasaDialogue(client, rasa.url, TOKEN, 20.0).answer(sender, text, uuid.uuid4().hex, {})


def test_the_gates_side_understands_it(rasa: RunningRasa, sender: str) -> None:
    turn = anyio.run(_dialogue, rasa, "hello there, good morning", sender)
    assert [reply["utter_action"] for reply in turn.replies] == ["utter_greet"]


def test_without_an_action_server_the_gate_hears_that_it_is_down(rasa: RunningRasa, sender: str) -> None:
    with pytest.raises(AssistantDown, match="503"):
        anyio.run(_dialogue, rasa, QUESTION, sender)
