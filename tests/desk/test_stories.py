"""The room with stories: conversations without persons, the editor, checks, saving, and what there is already."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import conversations, feedback, jobs, story_drafts
from bot.crm.tables import Officer, StoryDraft
from bot.workshop.stories import steps
from bot.workshop.stories.findings import Finding, Place
from tests.conftest import NOW, ROOT
from tests.desk.conftest import Browser, enter, new_browser
from tests.desk.content import add_officer, add_talk
from tests.desk.story_content import A_CALCULATION, add_draft, keep_events, user

FORM = "/desk/stories/drafts"
REST = ("utter_greet", "thank", "utter_thank")


@pytest.fixture
def tom(parts: Parts) -> Officer:
    return add_officer(parts, "tom", "Tom Trainer", "trainer")


@pytest.fixture
def trainer(app: Starlette, parts: Parts, tom: Officer) -> Browser:
    return enter(new_browser(app), parts, tom)


@pytest.fixture
def draft(parts: Parts, tom: Officer) -> StoryDraft:
    greeting = [
        steps.message("greet"),
        steps.action("utter_greet"),
        steps.message("thank"),
        steps.action("utter_thank"),
    ]
    return add_draft(parts, tom, greeting)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project of its own, in a git repository, where the desk was started."""
    made = tmp_path / "project"
    for place in ("data/stories", "data/rules", "tests/conversations"):
        (made / place).mkdir(parents=True)
    for file in ("domain.yml", "config.yml", "data/rules/conversation.yml"):
        shutil.copy(ROOT / file, made / file)
    git = ["git", "-c", "user.name=T", "-c", "user.email=t@example.org", "-C", str(made)]
    for command in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-qm", "first"]):
        subprocess.run([*git, *command], check=True)
    monkeypatch.chdir(made)
    return made


def kept(parts: Parts, draft: StoryDraft) -> StoryDraft:
    with parts.database.read() as session:
        found = story_drafts.find(session, str(draft.id))
        assert found
        return found


def names(parts: Parts, draft: StoryDraft) -> list[str]:
    return [step.name for step in steps.from_json(kept(parts, draft).steps) if step.kept]


def check(parts: Parts, draft: StoryDraft, *found: Finding) -> None:
    """As the job does."""
    with parts.database.write() as session:
        version = int(kept(parts, draft).version)
        assert story_drafts.checked(session, str(draft.id), version, [each.as_json() for each in found])


def do(trainer: Browser, parts: Parts, draft: StoryDraft, what: str, **more: str) -> int:
    version = str(kept(parts, draft).version)
    answer = trainer.post(f"{FORM}/{draft.id}/change", version=version, do=what, **more)
    return int(answer.status_code)


# Conversations


def test_conversations_are_found_without_their_persons(trainer: Browser, parts: Parts) -> None:
    add_talk(parts, text="My card 4111 1111 1111 1111 was charged twice.", intent="dispute_charge")
    page = trainer.get("/desk/stories/conversations").text
    assert "disputes a charge" in page
    assert "was charged twice" in page
    assert "4111" not in page


def test_filters_find_by_intent_language_thumb_and_officer(trainer: Browser, parts: Parts) -> None:
    one = add_talk(parts, address="one", intent="ask_fees")
    two = add_talk(parts, address="two", intent="file_complaint", language={"code": "fr"})
    with parts.database.write() as session:
        talk = conversations.lock(session, two.conversation_id)
        feedback.add(session, talk, "thumb", NOW, score=0)
        conversations.add_message(session, talk, "officer", "Bonjour", NOW, officer_name="Ana")

    def found(query: str) -> set[str]:
        page = trainer.get(f"/desk/stories/conversations?{query}").text
        return set(re.findall(r'href="/desk/stories/conversations/([0-9a-f]{32})"', page))

    both = {one.conversation_id, two.conversation_id}
    assert found("") == both
    assert found("intent=ask_fees") == {one.conversation_id}
    assert found("language=fr") == {two.conversation_id}
    assert found("thumb=down") == {two.conversation_id}
    assert found("thumb=up") == set()
    assert found("officer=no") == {one.conversation_id}
    assert found("officer=yes&days=1") == {two.conversation_id}
    assert found("channel=telegram") == set()
    assert found("thumb=sideways&days=x&officer=maybe") == both


def test_pages_of_conversations_follow_one_another(
    trainer: Browser, parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desk.stories.talks.PAGE", 1)
    ids = {add_talk(parts, address=name).conversation_id for name in ("one", "two")}
    first = trainer.get("/desk/stories/conversations").text
    further = re.search(r'href="([^"]+)" rel="next"', first)
    assert further
    second = trainer.get(further[1].replace("&amp;", "&")).text
    shown = [re.findall(r'href="/desk/stories/conversations/([0-9a-f]{32})"', page) for page in (first, second)]
    assert [len(each) for each in shown] == [1, 1]
    assert {each[0] for each in shown} == ids


def test_a_conversation_becomes_a_story_in_one_step(trainer: Browser, parts: Parts) -> None:
    talk = add_talk(parts)
    keep_events(parts, talk.conversation_id, A_CALCULATION)
    read = trainer.get(f"/desk/stories/conversations/{talk.conversation_id}").text
    assert "asks about fees" in read
    assert "202 555 0143" not in read
    assert "answers the question from the lender’s data" in read
    answer = trainer.post(f"/desk/stories/conversations/{talk.conversation_id}/draft", kind="story")
    page = trainer.get(answer.headers["location"]).text
    assert "asks what a loan would cost a month, then asks about fees" in page
    assert "The form does this by itself" in page
    assert "  - story: asks what a loan would cost a month, then asks about fees" in page


def test_what_was_pressed_is_shown_as_the_words_on_the_button(trainer: Browser, parts: Parts) -> None:
    talk = add_talk(parts, text="Show me rates")
    with parts.database.read() as session:
        latest = conversations.latest_from_borrower(session, talk.conversation_id)
        assert latest
    keep_events(
        parts, talk.conversation_id, [user("ask_interest_rate", "/ask_interest_rate", message_id=str(latest.id))]
    )
    page = trainer.get(f"/desk/stories/conversations/{talk.conversation_id}").text
    assert "Show me rates" in page
    assert "/ask_interest_rate" not in page


def test_in_a_language_that_is_not_ours_names_are_replaced_as_in_english(trainer: Browser, parts: Parts) -> None:
    talk = add_talk(parts)
    keep_events(parts, talk.conversation_id, [user("out_of_scope", "write to ana@lopez.example", lang="und")])
    page = trainer.get(f"/desk/stories/conversations/{talk.conversation_id}").text
    assert "write to" in page
    assert "ana@lopez" not in page


def test_one_of_which_nothing_is_kept_makes_no_story(trainer: Browser, parts: Parts) -> None:
    talk = add_talk(parts)
    path = f"/desk/stories/conversations/{talk.conversation_id}"
    assert "is not kept any more" in trainer.get(path).text
    assert trainer.post(f"{path}/draft", kind="story").status_code == 422
    assert trainer.get(f"/desk/stories/conversations/{'0' * 32}").status_code == 404


# The editor


@pytest.mark.parametrize(
    ("what", "more", "left"),
    [
        ("cut:0", {}, ["utter_greet", "thank", "utter_thank"]),
        ("cut-turn:1", {}, ["thank", "utter_thank"]),
        ("begin:2", {}, ["thank", "utter_thank"]),
        ("end:1", {}, ["greet", "utter_greet"]),
        ("up:2", {}, ["greet", "thank", "utter_greet", "utter_thank"]),
        ("down:3", {}, ["greet", "utter_greet", "thank", "utter_thank"]),
        ("leave-out:3", {}, ["greet", "utter_greet", "thank"]),
        ("leave-turn-out:2", {}, ["greet", "utter_greet"]),
        ("rename:0", {"name": "goodbye"}, ["goodbye", "utter_greet", "thank", "utter_thank"]),
        ("insert:1", {"kind": "slot", "name": "recognised"}, ["greet", "recognised", *REST]),
        ("insert:4", {"kind": "form", "name": ""}, ["greet", "utter_greet", "thank", "utter_thank", ""]),
    ],
)  # fmt: skip
def test_steps_are_changed(
    trainer: Browser, parts: Parts, draft: StoryDraft, what: str, more: dict[str, str], left: list[str]
) -> None:
    assert do(trainer, parts, draft, what, **more) == 303
    assert names(parts, draft) == left


@pytest.mark.parametrize(
    ("what", "more"),
    [
        ("cut:9", {}),
        ("cut:x", {}),
        ("dance:1", {}),
        ("rename:0", {"name": "utter_greet"}),
        ("rename:1", {"name": "<script>"}),
        ("rename:7", {"name": "greet"}),
        ("insert:9", {"kind": "action", "name": "utter_greet"}),
        ("insert:1", {"kind": "rule", "name": "utter_greet"}),
    ],
)
def test_what_cannot_be_done_is_refused_and_changes_nothing(
    trainer: Browser, parts: Parts, draft: StoryDraft, what: str, more: dict[str, str]
) -> None:
    assert do(trainer, parts, draft, what, **more) == 422
    assert (kept(parts, draft).version, kept(parts, draft).steps) == (1, draft.steps)


def test_the_slower_of_two_sees_what_the_other_did(trainer: Browser, parts: Parts, draft: StoryDraft) -> None:
    assert do(trainer, parts, draft, "cut:3") == 303
    answer = trainer.post(f"{FORM}/{draft.id}/change", version="1", do="cut:0")
    assert answer.status_code == 409
    assert "Tom Trainer has changed this draft meanwhile" in answer.text
    assert names(parts, draft) == ["greet", "utter_greet", "thank"]


def test_as_a_test_all_that_happened_is_in_it_again(trainer: Browser, parts: Parts, draft: StoryDraft) -> None:
    do(trainer, parts, draft, "leave-turn-out:2")
    answer = trainer.post(f"{FORM}/{draft.id}/describe", version="2", title=" thanks ", kind="test")
    assert answer.status_code == 303
    assert (kept(parts, draft).title, kept(parts, draft).kind, len(names(parts, draft))) == ("thanks", "test", 4)
    assert trainer.post(f"{FORM}/{draft.id}/describe", version="3", title=" ", kind="test").status_code == 422
    assert trainer.post(f"{FORM}/{draft.id}/describe", version="3", title="x", kind="rule").status_code == 422


def test_a_draft_that_is_thrown_away_is_gone(trainer: Browser, draft: StoryDraft) -> None:
    assert trainer.post(f"{FORM}/{draft.id}/throw-away").headers["location"] == "/desk/stories"
    assert trainer.get(f"{FORM}/{draft.id}").status_code == 404
    assert "There is no draft yet" in trainer.get("/desk/stories").text


def test_the_words_of_a_draft_are_escaped(trainer: Browser, parts: Parts, tom: Officer) -> None:
    made = add_draft(parts, tom, [steps.message("greet", words="<b>hi</b>", lang="en"), steps.action("utter_greet")])
    page = trainer.get(f"{FORM}/{made.id}").text
    assert "&lt;b&gt;hi&lt;/b&gt;" in page
    assert "<b>hi" not in page


# Checking and saving


def test_a_check_is_a_job_whose_progress_is_shown(trainer: Browser, parts: Parts, draft: StoryDraft) -> None:
    assert trainer.post(f"{FORM}/{draft.id}/check").status_code == 303
    with parts.database.write() as session:
        (job,) = jobs.newest(session, "check_stories")
        assert (job.arguments, job.who) == ({"draft": draft.id, "version": 1}, "officer:tom")
        jobs.claim(session, "here", NOW)
        jobs.tell(session, job.id, NOW, step="Comparing with the rules", share=0.5)
    assert trainer.get(f"{FORM}/{draft.id}/progress").json() == {
        "checking": True,
        "step": "Comparing with the rules",
        "share": 0.5,
        "version": 1,
    }
    assert "Comparing with the rules" in trainer.get(f"{FORM}/{draft.id}").text
    check(parts, draft)
    assert trainer.get(f"{FORM}/{draft.id}/progress").json()["checking"] is False
    assert "Nothing stands against it." in trainer.get(f"{FORM}/{draft.id}").text


def test_a_check_that_failed_says_so(trainer: Browser, parts: Parts, draft: StoryDraft) -> None:
    trainer.post(f"{FORM}/{draft.id}/check")
    with parts.database.write() as session:
        job = jobs.claim(session, "here", NOW)
        assert job
        jobs.end(session, str(job.id), "failed", NOW, error="The disk is full.")
    assert "The disk is full." in trainer.get(f"{FORM}/{draft.id}").text


def test_findings_stand_beside_their_steps_with_both_places_and_stop_a_story(
    trainer: Browser, parts: Parts, draft: StoryDraft, project: Path
) -> None:
    places = [Place("", "greets first", 1), Place("data/rules/conversation.yml", "greet")]
    check(parts, draft, Finding("contradicts_rule", "The story does utter_thank, the rule does utter_greet.", places))
    page = trainer.get(f"{FORM}/{draft.id}").text
    beside = page.split('id="s1"')[1].split('id="s2"')[0]
    assert "The story does “says: you are welcome”" in beside
    assert "data/rules/conversation.yml" in beside
    answer = trainer.post(f"{FORM}/{draft.id}/save", version="1", message="")
    assert answer.status_code == 409
    assert "stands against saving it" in answer.text
    trainer.post(f"{FORM}/{draft.id}/describe", version="1", title="greets first", kind="test")
    check(parts, draft, Finding("contradicts_rule", "No.", places))
    assert trainer.post(f"{FORM}/{draft.id}/save", version="2", message="").status_code == 303


def test_what_was_not_checked_as_it_stands_is_not_saved(trainer: Browser, parts: Parts, draft: StoryDraft) -> None:
    assert "Check it first" in trainer.post(f"{FORM}/{draft.id}/save", version="1").text
    check(parts, draft)
    do(trainer, parts, draft, "cut:3")
    assert "meanwhile" in trainer.post(f"{FORM}/{draft.id}/save", version="1").text
    assert "Check it first" in trainer.post(f"{FORM}/{draft.id}/save", version="2").text


def test_saving_is_a_commit_with_the_trainers_name(
    trainer: Browser, parts: Parts, draft: StoryDraft, project: Path
) -> None:
    check(parts, draft)
    answer = trainer.post(f"{FORM}/{draft.id}/save", version="1", message="Greetings are answered")
    assert answer.status_code == 303
    shown = ["git", "-C", str(project), "show", "workshop", "--format=%an|%s", "--stat"]
    told = subprocess.run(shown, check=True, capture_output=True, text=True).stdout
    assert told.startswith("Tom Trainer|Greetings are answered")
    assert "data/stories/workshop.yml" in told
    now = kept(parts, draft)
    assert (now.state, now.saved_path) == ("saved", "data/stories/workshop.yml")
    assert f"Saved as <code>{now.saved_as}</code>" in trainer.get(f"{FORM}/{draft.id}").text
    assert "greets first" in trainer.get("/desk/stories/existing?q=greets+first").text  # from the workshop's tree

    do(trainer, parts, draft, "cut:3")
    trainer.post(f"{FORM}/{draft.id}/describe", version="2", title="only greets", kind="story")
    check(parts, draft)
    assert trainer.post(f"{FORM}/{draft.id}/save", version="3", message="").status_code == 303
    text = (parts.settings.var / "workshop" / "tree" / "data/stories/workshop.yml").read_text(encoding="utf-8")
    assert text.count("- story:") == 1
    assert "- story: only greets" in text


def test_a_title_that_is_taken_when_it_is_saved_is_told(
    trainer: Browser, parts: Parts, draft: StoryDraft, tom: Officer, project: Path
) -> None:
    check(parts, draft)
    trainer.post(f"{FORM}/{draft.id}/save", version="1")
    other = add_draft(parts, tom)
    check(parts, other)
    answer = trainer.post(f"{FORM}/{other.id}/save", version="1")
    assert answer.status_code == 409
    assert "There is a story “greets first” already" in answer.text


# What there is already


def test_stories_and_rules_are_found_by_what_their_steps_mean(trainer: Browser) -> None:
    page = trainer.get("/desk/stories/existing?q=somebody+harasses&kind=rule").text
    assert "data/rules/" in page
    assert "says that somebody harasses them" in page
    assert "data/stories/" not in page
    assert "Nothing holds all of these words." in trainer.get("/desk/stories/existing?q=zebra").text
    assert trainer.get("/desk/stories/existing?from=x").status_code == 400


def test_conditions_and_alternatives_of_rules_are_shown(trainer: Browser) -> None:
    page = trainer.get("/desk/stories/existing?q=leave+recognition").text
    assert "Only where this holds" in page
    assert "The form “recognition” is open." in page
    assert page.index("wants to stop") < page.index('<p class="muted">or</p>') < page.index("says no")
