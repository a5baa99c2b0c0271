"""Small real models of Rasa's whose domains differ, loaded beside one another over one tracker store."""

from __future__ import annotations

import asyncio
import itertools
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import rasa.core.agent
import rasa.model_training
import yaml
from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.trackers import DialogueStateTracker

from bot.nlu.processor import RapportProcessor, Replies
from bot.nlu.serving import carrying
from bot.nlu.serving.loading import beside
from bot.nlu.tracker_store import SessionStore

CONFIG = {
    "recipe": "default.v1",
    "language": "en",
    "assistant_id": "small",
    "pipeline": [{"name": "KeywordIntentClassifier"}, {"name": "FallbackClassifier", "threshold": 0.3}],
    "policies": [{"name": "RulePolicy"}],
}

KEPT_BY_THE_PROCESSOR = ("language", "language_state", "register_state", "formality", "directness", "orientation")


def training_files(wish: str, greeting: str, asked: tuple[str, ...], form: str = "loan_form") -> Mapping[str, Any]:
    """What a small model is made of: it greets, and a wish for a loan opens a form which asks for some slots.

    `wish` is that intent's name, `greeting` the action that greets, `form` the form's.
    """
    slots: dict[str, Any] = {
        name: {
            "type": "text",
            "mappings": [{"type": "from_text", "conditions": [{"active_loop": form, "requested_slot": name}]}],
        }
        for name in asked
    }
    for name in KEPT_BY_THE_PROCESSOR:
        slots[name] = {"type": "any", "mappings": [{"type": "custom"}]}
    responses = [greeting, "utter_done", *(f"utter_ask_{form}_{name}" for name in asked)]
    rules = [
        {"rule": "greet", "steps": [{"intent": "greet"}, {"action": greeting}]},
        {"rule": "begin", "steps": [{"intent": wish}, {"action": form}, {"active_loop": form}]},
        {
            "rule": "end",
            "condition": [{"active_loop": form}],
            "steps": [{"action": form}, {"active_loop": None}, {"action": "utter_done"}],
        },
    ]
    return {
        "version": "3.1",
        "intents": ["greet", wish, "nlu_fallback"],
        "slots": slots,
        "forms": {form: {"required_slots": list(asked)}},
        "responses": {name: [{"text": name}] for name in responses},
        "nlu": [{"intent": "greet", "examples": "- hello\n- hi\n"}, {"intent": wish, "examples": "- loan\n- money\n"}],
        "rules": rules,
    }


MODELS: Mapping[str, Mapping[str, Any]] = {
    "before": training_files("ask_loan", "utter_hello", ("purpose", "amount", "term")),
    # a slot is new and one is gone, an intent has another name, an action is gone
    "after": training_files("want_loan", "utter_welcome", ("purpose", "income", "term")),
    "another_form": training_files("ask_loan", "utter_hello", ("purpose", "amount"), "credit_form"),
}


@pytest.fixture(scope="session")
def small_models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with `before.tar.gz`, `after.tar.gz` and `another_form.tar.gz`."""
    folder = tmp_path_factory.mktemp("small")
    (folder / "config.yml").write_text(yaml.safe_dump(CONFIG), encoding="utf-8")
    for name, files in MODELS.items():
        data, domain = folder / f"{name}_data.yml", folder / f"{name}_domain.yml"
        learned = {key: files[key] for key in ("version", "nlu", "rules")}
        data.write_text(yaml.safe_dump(learned, sort_keys=False), encoding="utf-8")
        rest = {key: value for key, value in files.items() if key not in ("nlu", "rules")}
        domain.write_text(yaml.safe_dump(rest, sort_keys=False), encoding="utf-8")
        made = rasa.model_training.train(
            domain=str(domain),
            config=str(folder / "config.yml"),
            training_files=[str(data)],
            output=str(folder),
            fixed_model_name=name,
            force_training=True,
        )
        assert made.model is not None
    return folder


class Names(NaturalLanguageGenerator):
    """Says the names of responses."""

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any]:
        return {"text": utter_action, "utter_action": utter_action}


@dataclass
class Conversation:
    """Somebody who writes, and the agents who answer."""

    first: Agent
    sender: str = field(default_factory=lambda: uuid.uuid4().hex)
    ids: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def write(self, agent: Agent, text: str) -> list[str]:
        """The names of what is said to a message."""
        channel = Replies()
        message = UserMessage(text, channel, self.sender, input_channel="gate", message_id=str(next(self.ids)))
        assert agent.processor is not None
        asyncio.run(agent.processor.answer(message))
        return [str(reply["text"]) for reply in channel.messages]

    def tracker(self, agent: Agent) -> DialogueStateTracker:
        """The conversation as an agent reads it from the store."""
        found = asyncio.run(agent.tracker_store.retrieve_full_tracker(self.sender))
        assert found is not None
        return found


@pytest.fixture(scope="session")
def agents(small_models: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, Agent]]:
    """The agents with the models, as the process has them: the first, and the others loaded beside it."""
    url = f"sqlite:///{tmp_path_factory.mktemp('trackers') / 'tracker.db'}"
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(rasa.core.agent, "MessageProcessor", RapportProcessor)
        patched.setattr(DialogueStateTracker, "_set_slot", carrying.set_slot)
        store, file = SessionStore(None, host=url), small_models / "before.tar.gz"
        first = Agent.load(file, generator=Names(), tracker_store=store, lock_store=InMemoryLockStore())
        others = {name: beside(first, small_models / f"{name}.tar.gz") for name in MODELS if name != "before"}
        yield {"before": first, **others}


@pytest.fixture
def agent(agents: Mapping[str, Agent]) -> Agent:
    """The one that is loaded first."""
    return agents["before"]


@pytest.fixture
def after(agents: Mapping[str, Agent]) -> Agent:
    """The one whose domain has changed."""
    return agents["after"]


@pytest.fixture
def conversation(agent: Agent) -> Conversation:
    """With somebody who has not written yet."""
    return Conversation(agent)
