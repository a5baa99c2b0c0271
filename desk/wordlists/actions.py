"""What the assistant does, asks and remembers, in words for trainers."""

from __future__ import annotations

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {
    "action_answer_loan_question": "answers the question from the lender’s data",
    "action_answer_faq": "answers from the questions and answers",
    "action_rephrase": "says its last answer again in other words",
    "action_inform": "takes the detail to what it belongs to",
    "action_prepare_calculation": "notes what is known for the calculation",
    "action_calculate": "calculates the instalment and says it",
    "action_show_plan": "shows the repayment plan",
    "action_note_question": "keeps the question until the borrower is recognised",
    "action_answer_my_loan": "answers from the borrower’s own account",
    "action_note_payment": "notes that the borrower has paid",
    "action_open_case": "opens a case for an officer",
    "action_complete_case": "adds what was told to the case",
    "action_keep_case": "leaves the case as it is and says so",
    "action_crisis": "helps somebody in danger and calls an officer",
    "action_fetch_human": "calls an officer into the conversation",
    "action_missed_payment": "says what can be done about a missed payment",
    "action_check_case": "says how the borrower’s cases stand",
    "action_end_rating": "ends the rating",
    "action_keep_suggestion": "keeps a suggestion",
    "action_keep_praise": "keeps praise and says thank you",
    "action_admit_language": "says that it does not speak this language",
    "action_change_language": "goes on in another language",
    "action_change_style": "goes on in another manner",
    "action_change_reminders": "switches reminders",
    "action_explain_style": "explains its manner",
    "action_default_fallback": "says that it did not understand",
    "action_deactivate_loop": "leaves the form",
    "action_session_start": "begins a new day",
    "instalment_form": "asks what is missing for a calculation",
    "identity_form": "asks for a one-time code",
    "case_form": "asks what happened, what would help and since when",
    "rating_form": "asks for a rating",
}

FORMS: Mapping[str, str] = {
    "instalment_form": "calculation",
    "identity_form": "recognition",
    "case_form": "case",
    "rating_form": "rating",
}

SLOTS: Mapping[tuple[str, object], str] = {
    ("recognised", True): "the borrower is known",
    ("recognised", False): "the borrower is not known",
    ("requested_slot", None): "the form asks for nothing more",
}
