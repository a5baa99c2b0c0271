"""A candidate beside another model, both really trained: one was made worse on purpose, and is refused for that."""

from __future__ import annotations

import dataclasses
import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from bot.bootstrap import Parts
from bot.crm import conversations, models
from bot.crm.tables import ModelInUse
from bot.settings import Settings
from bot.workshop.models.comparison import Comparison
from tests.conftest import NOW, ROOT
from training.comparing import command, job
from training.comparing.job import NothingToCompare, Wish
from training.examples import held_out, training
from training.train import train_understanding

INTENTS = ("ask_fees", "express_crisis", "greet", "report_hardship")
SPOILT = {"report_hardship": "ask_fees", "express_crisis": "greet"}
"""What the worse model was taught instead."""

TAUGHT, ASKED = 12, 6
"""Messages of each intent."""

WRITTEN = next(each.text for each in training("en") if each.intent == "report_hardship")
"""What a borrower wrote: one of the messages that the good model has learned."""


class Told:
    """Notes what it is told."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.shares: list[float] = []
        self.lines: list[str] = []
        self.step: Callable[[str], None] = self.steps.append
        self.share: Callable[[float], None] = self.shares.append
        self.line: Callable[[str], None] = self.lines.append


def taught(spoilt: Mapping[str, str]) -> list[tuple[str, str]]:
    """Training messages; those of an intent that is spoilt are said to mean something else."""
    found = []
    for intent in INTENTS:
        texts = [each.text for each in training("en") if each.intent == intent][:TAUGHT]
        found += [(text, spoilt.get(intent, intent)) for text in texts]
    return found


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[Parts]:
    """An installation with two small models, of which `good` serves, held-out messages, and a conversation."""
    var = tmp_path_factory.mktemp("var")
    shutil.copy(sqlite_template, var / "rapport.db")
    (var / "models").mkdir()
    for name, spoilt in (("good", {}), ("worse", SPOILT)):
        folder = tmp_path_factory.mktemp(name)
        train_understanding(taught(spoilt), folder).replace(var / "models" / f"{name}.tar.gz")
    tree = var / "workshop" / "tree" / "tests" / "nlu"
    tree.mkdir(parents=True)
    written = {i: [each.written for each in held_out("en") if each.intent == i][:ASKED] for i in INTENTS}
    blocks = [
        f"- intent: {i}\n  examples: |\n" + "".join(f"    - {t}\n" for t in texts) for i, texts in written.items()
    ]
    (tree / "en.yml").write_text('version: "3.1"\nnlu:\n' + "".join(blocks), encoding="utf-8")
    parts = Parts(Settings(_env_file=None, var=var, models=var / "models", lender=ROOT / "lender"), lambda: NOW)  # type: ignore[call-arg]
    with parts.database.write() as session:
        for name in ("good.tar.gz", "worse.tar.gz"):
            models.register(session, name, NOW, 1, "0" * 64, "operator", NOW)
        models.promote(session, "good.tar.gz", "operator", None, NOW)
        spoken = conversations.open_conversation(session, "web", "somebody", "US", NOW)
        for number, text in enumerate(("hello there", WRITTEN, "hello")):
            lang = None if number == 2 else "en"  # the last was a button
            more = {"external_id": str(number), "understood": {"intent": {"name": "greet"}}, "lang": lang}
            conversations.add_message(session, spoken, "borrower", text, NOW, **more)
    yield parts
    parts.database.close()


@pytest.fixture(scope="module")
def compared(installation: Parts) -> tuple[Comparison, Told]:
    told = Told()
    arguments = {"candidate": "worse", "against": None, "replay": None, "who": "officer:tess"}
    return Comparison.from_json(json.loads(json.dumps(job.run(arguments, installation, told)))), told


def test_a_candidate_made_worse_on_purpose_is_refused_with_the_right_reasons(
    compared: tuple[Comparison, Told],
) -> None:
    found, _ = compared
    assert (found.candidate, found.against, found.passes, found.crisis) == ("worse.tar.gz", "good.tar.gz", False, True)
    crisis, recall, f1 = (
        next(each for each in found.refusals if each.kind == k) for k in ("crisis", "recall", "macro_f1")
    )
    assert crisis.crisis
    assert not recall.crisis
    assert recall.why.startswith("English: ")
    assert recall.why.endswith("messages of difficulty would not be seen any more.")
    lost = [each.text for each in held_out("en") if each.intent == "report_hardship"][:ASKED]
    assert any(f"“{text}” (report_hardship) would be taken for ask_fees." in recall.messages for text in lost)
    assert all("(express_crisis)" in message for message in crisis.messages)
    assert "mean F1 would fall from" in f1.why
    spoilt = [each for each in found.changes if each.turned == "worse"]
    assert {each.meant for each in spoilt} == set(SPOILT)
    assert found.languages["en"].messages == ASKED * len(INTENTS)
    assert found.languages["en"].verdict == "worse"
    assert found.intents["greet"].worse == 0


def test_real_conversations_are_read_by_both_and_buttons_are_not(compared: tuple[Comparison, Told]) -> None:
    replay = compared[0].replay
    assert (replay.conversations, replay.messages, replay.languages) == (1, 2, {"en": (2, replay.intents)})
    (lost,) = [each for each in replay.changes if each.escalation == "lost"]
    assert (lost.before, lost.after, lost.next_before) == ("report_hardship", "ask_fees", None)


def test_it_is_kept_in_the_candidates_audit_trail_without_a_borrowers_words(
    installation: Parts, compared: tuple[Comparison, Told]
) -> None:
    with installation.database.read() as session:
        event = models.last_comparison(session, "worse.tar.gz", "good.tar.gz")
    assert event is not None
    assert (event.who, Comparison.from_json(event.detail)) == ("officer:tess", compared[0])
    assert WRITTEN not in json.dumps(event.detail)


def test_it_says_how_far_it_is_and_no_words(compared: tuple[Comparison, Told]) -> None:
    told = compared[1]
    assert told.steps[0] == "Reading with good.tar.gz"
    assert "Reading English with worse.tar.gz" in told.steps
    assert told.shares == sorted(told.shares)
    assert told.shares[-1] == 1
    assert WRITTEN not in "".join([*told.steps, *told.lines])


def test_the_page_shows_the_verdict_and_what_changed(compared: tuple[Comparison, Told], installation: Parts) -> None:
    page = Path(str(compared[0].report))
    assert page == installation.settings.var / "workshop/comparisons/worse-beside-good/comparison.html"
    html = page.read_text(encoding="utf-8")
    assert "nobody may overrule that" in html
    assert html.count('role="img" aria-label="') == 3
    assert html.count("<tr><td>English</td>") == 2  # held-out messages, and the replay
    for pair in compared[0].changes:
        assert pair.text.replace("'", "&#39;") in html
    assert Comparison.from_json(json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))).passes is False


def test_a_second_candidate_is_compared_without_reading_the_serving_model_again(
    installation: Parts, compared: tuple[Comparison, Told]
) -> None:
    told = Told()
    same = installation.settings.models / "same.tar.gz"
    shutil.copy(installation.settings.models / "good.tar.gz", same)
    found = job.compare_models(Wish("same", replay=0), installation, told)
    assert not [step for step in told.steps if step.startswith("Reading English")]  # the very same file was read before
    assert (found.passes, found.changed, found.replay.messages) == (True, 0, 0)
    assert found.languages["en"].words == "no difference that chance would not make"
    assert found.languages["en"].macro_f1_before == compared[0].languages["en"].macro_f1_before
    with installation.database.read() as session:
        assert models.existing(session, "same.tar.gz").source == "added"


def test_the_command_says_the_same_and_ends_with_code_1(
    installation: Parts, compared: tuple[Comparison, Told], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.compare(Wish("worse", replay=0, languages=["en"]), installation, tmp_path / "results") == 1
    said = " ".join(capsys.readouterr().out.split())
    assert "worse beside good" in said
    for refusal in compared[0].refusals:
        assert f"refused {' '.join(refusal.why.split())}" in said
    assert "Nobody may overrule that." in said
    assert "this counts for no promotion" in said
    assert (tmp_path / "results" / "comparison.html").exists()
    with installation.database.read() as session:
        assert len(models.events(session, "worse.tar.gz", ["compared"])) == 1  # the whole comparison, not this one


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (Wish("good"), "good serves itself: there is nothing to compare it with."),
        (Wish("../good"), "That is no name of a model"),
        (Wish("absent"), "is not on this machine"),
        (Wish("worse", languages=["xx"]), "There are no held-out messages in xx."),
    ],
)
def test_what_cannot_be_compared_is_said_in_a_sentence(installation: Parts, wish: Wish, said: str) -> None:
    with pytest.raises((LookupError, NothingToCompare), match=said):
        job.compare_models(wish, installation, Told())


def test_without_a_serving_model_the_other_one_has_to_be_named(installation: Parts, tmp_path: Path) -> None:
    shutil.copy(installation.settings.var / "rapport.db", tmp_path)
    settings = installation.settings.copy(update={"var": tmp_path})
    parts = dataclasses.replace(installation, settings=settings)
    with parts.database.write() as session:
        session.execute(ModelInUse.__table__.delete())
    with pytest.raises(NothingToCompare, match="name the one to compare with"):
        job.compare_models(Wish("worse"), parts, Told())
    parts.database.close()
