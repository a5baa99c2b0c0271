"""How a rehearsal is told to people: intents, actions and reasons in words, and back from the words to the names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.workshop.stories.rehearsal import Guess, Step, Understood, Why
from desk import words
from desk.stories import naming

WHY: Mapping[Why, str] = {
    Why.RULE: "a rule says so",
    Why.STORY: "as in a story",
    Why.FORM: "the open form goes on by itself",
    Why.NAMED: "the step before called for it",
    Why.BUILT_IN: "built into Rasa",
    Why.NOTHING: "no rule and no story fits",
    Why.TRAINER: "you chose this",
    Why.AFTER_TRAINER: "nothing follows what you chose, so it waits",
}

LISTEN, FORM, ASKED = "action_listen", "active_loop", "requested_slot"

UNTOLD = frozenset({"case_id", "left_form"})
"""What is remembered and tells a trainer nothing."""

LIKELY = 0.01
"""What is less likely than this is not offered as what the message may mean."""


def intent(name: str) -> str:
    """What somebody does who writes with an intent."""
    return words.intent(name)


def action(name: str) -> str:
    """What the assistant does."""
    return "waits for the borrower" if name == LISTEN else naming.action(name)


def likely(seen: Understood) -> Sequence[Guess]:
    """What else a message may well mean."""
    return [guess for guess in seen.next_best if guess.confidence >= LIKELY]


def slot(name: str) -> str:
    """What is remembered under a name."""
    return name.replace("_", " ")


def remembered(step: Step) -> Sequence[tuple[str, str]]:
    """What a step has made the assistant remember; what it only emptied is left out."""
    told = []
    for each in step.sets:
        if each.name == FORM:
            told.append(("the form is done", "") if each.value is None else ("form", naming.form(str(each.value))))
        elif each.name == ASKED and each.value is not None:
            told.append(("asks for", slot(str(each.value))))
        elif each.value is not None and each.name not in UNTOLD and each.name != ASKED:
            told.append((slot(each.name), value(each.value)))
    return told


def why(step: Step) -> str:
    """Why a step was done."""
    return WHY[step.why]


def percent(share: float) -> str:
    """A confidence between 0 and 1, such as `87 %`; less than certain is never shown as 100 %."""
    return f"{100 if share >= 0.9995 else min(99, round(share * 100))}\u00a0%"


def value(given: object) -> str:
    """A slot's value."""
    if isinstance(given, bool):
        return "yes" if given else "no"
    return str(given)


def named(written: str, names: Sequence[str], called: Callable[[str], str]) -> str:
    """The name that is meant by what it is called, or by itself; what is neither stays as it was written."""
    plain = " ".join(written.split())
    return next((name for name in names if called(name).casefold() == plain.casefold()), plain)
