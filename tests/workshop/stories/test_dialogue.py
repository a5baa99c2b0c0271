"""A conversation becomes steps: what was wanted and done, what decides, and nothing of the person."""

from __future__ import annotations

from bot.workshop.stories import dialogue, generalising, steps, writing
from tests.desk.story_content import A_CALCULATION, BEGIN, act, loop, slot, user

SLOTS = ("recognised", "requested_slot")

WHOLE = """\
  - story: a calculation
    steps:
      - intent: calculate_instalment
        entities: [{loan_kind: car}]
      - action: action_prepare_calculation
      - action: instalment_form
      - active_loop: instalment_form
      - intent: inform
        entities: [{amount: "12500"}]
      - action: instalment_form
      - intent: ask_fees
      - action: action_answer_loan_question
      - action: instalment_form
      - intent: inform
        entities: [{term: "36"}]
      - action: instalment_form
      - active_loop: null
      - slot_was_set: [{requested_slot: null}]
      - action: action_calculate
"""

AS_A_STORY = """\
  - story: a calculation
    steps:
      - intent: calculate_instalment
      - action: action_prepare_calculation
      - action: instalment_form
      - active_loop: instalment_form
      - intent: ask_fees
      - action: action_answer_loan_question
      - action: instalment_form
      - active_loop: null
      - slot_was_set: [{requested_slot: null}]
      - action: action_calculate
"""


def read(events: object) -> list[steps.Step]:
    return dialogue.from_events(list(events), SLOTS, lambda text, lang: text.replace("Ana López", "Eva Ruiz"))  # type: ignore[call-overload]


def test_a_test_has_all_that_happened_and_a_story_what_decides() -> None:
    found = read(A_CALCULATION)
    assert writing.block("a calculation", generalising.propose(found, "test")) == WHOLE
    assert writing.block("a calculation", generalising.propose(found, "story")) == AS_A_STORY


def test_words_carry_stand_ins_and_the_replies_are_named_and_not_quoted() -> None:
    found = read(A_CALCULATION)
    assert found[0].words == "What would a car loan cost? I am Eva Ruiz, call +1 202 555 0143"
    assert (found[0].confidence, found[0].lang) == (0.9137, "en")
    assert found[-1].replies == ("utter_instalment",)
    assert "…" not in str(found)


def test_a_slot_is_a_step_where_it_changes() -> None:
    events = [
        *BEGIN,
        user("check_balance", "balance"),
        slot("recognised", False),
        slot("market", "US"),
        *act("action_note_question"),
        *act("identity_form"),
        loop("identity_form"),
        slot("requested_slot", "one_time_code"),
        user("inform", "ABC 123"),
        slot("recognised", True),
        *act("identity_form"),
        slot("recognised", True),
        slot("requested_slot", None),
        loop(None),
        *act("action_answer_my_loan", "utter_balance"),
    ]
    told = [(step.kind, step.name, step.value) for step in read(events) if step.kind in ("slot", "form")]
    assert told == [
        ("form", "identity_form", None),
        ("slot", "recognised", True),
        ("form", "", None),
        ("slot", "requested_slot", None),
    ]


def test_a_new_day_is_told_and_a_story_keeps_the_last() -> None:
    events = [*BEGIN, user("greet", "hi"), *act("utter_greet"), *BEGIN, user("thank", "thanks"), *act("utter_thank")]
    found = read(events)
    assert [step.name for step in found][2:4] == ["session_start", "action_session_start"]
    kept = [step for step in generalising.propose(found, "story") if step.kept]
    assert [step.name for step in kept] == ["thank", "utter_thank"]
    assert all(step.kept for step in generalising.propose(found, "test"))


def test_what_a_button_says_stands_for_what_rasa_got_and_nothing_where_it_is_gone() -> None:
    event = user("ask_fees", "/ask_fees", message_id="m")
    assert dialogue.from_events([event], SLOTS, lambda text, lang: text, {"m": "Fees"})[0].words == "Fees"
    assert read([event])[0].words == ""


def test_values_of_a_person_are_never_in_a_step() -> None:
    event = user("inform", "x", loan_number="RP-777777", shared_number="+12025550199", date="2026-11-24", rate="6.9 %")
    values = dict(read([event])[0].entities)
    assert values == {"loan_number": "RP-204816", "shared_number": "5550100", "date": "20270115", "rate": "6"}
    handed_in = {"kind": "message", "name": "inform", "entities": [["loan_number", "RP-777777"]]}
    assert steps.from_json([handed_in])[0].entities == (("loan_number", "RP-204816"),)
