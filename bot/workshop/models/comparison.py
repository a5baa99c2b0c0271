"""What came of comparing a candidate with another model, as it is kept and shown.

`Comparison.to_json` is what the job `compare` returns and what the event `compared` of a model holds. It names no
borrower: held-out messages stand in it as they are in the project's files, those of real conversations by their id.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Optional

BETTER, SAME, WORSE = "better", "same", "worse"
"""Verdicts. The same: no difference that chance would not make."""

RECORDED = 300
"""So many changed messages stand in the record; the page shows all of them."""


@dataclass(frozen=True)
class Pair:
    """A held-out message in its language, the intent that is `meant`, and what it was taken for by either model."""

    language: str
    text: str
    meant: str
    before: str
    after: str

    @property
    def turned(self) -> str:
        """`better` where only the candidate is right, `worse` where only the other one is; else `same`."""
        was, now = self.before == self.meant, self.after == self.meant
        return SAME if was == now else BETTER if now else WORSE


@dataclass(frozen=True)
class Compared:
    """A group of held-out messages, of a language or of an intent.

    `better` and `worse` count the messages that only the candidate, or only the other model, understood; `before` and
    `after` are the shares understood, from 0 to 1. `p` is that of McNemar's exact test, adjusted for the number of
    groups that were looked at (Holm); `verdict` is `better`, `same` or `worse`.
    """

    messages: int
    better: int
    worse: int
    before: float
    after: float
    p: float
    verdict: str

    @property
    def words(self) -> str:
        """The verdict in words."""
        return verdict_in_words(self.verdict, self.p)


@dataclass(frozen=True)
class LanguageCompared(Compared):
    """A language's messages. Macro-F1 is the mean over intents, from 0 to 1; `low` and `high` bound the candidate's
    gain in it with 95 % confidence. `recall` holds the shares of Difficulty and of Complaint that are seen, as
    (before, after).
    """

    macro_f1_before: float = 0.0
    macro_f1_after: float = 0.0
    low: float = 0.0
    high: float = 0.0
    recall: Mapping[str, tuple[float, float]] = field(default_factory=dict)


@dataclass(frozen=True)
class Refusal:
    """Why the candidate is not let through, in a sentence, and the messages or conversation tests that show it.

    `kind` is macro_f1, recall, crisis, gate or conversation; `language` is a code, where it is about one. A refusal
    with `crisis` may be overruled by nobody.
    """

    kind: str
    why: str
    messages: Sequence[str] = ()
    language: Optional[str] = None
    crisis: bool = False


@dataclass(frozen=True)
class ConversationTests:
    """How many conversation tests there are and pass with either model, and the names of those that turned.

    `lost` passed before and fail now; each name leads to what was done otherwise, in words. `crises` are those of them
    in which somebody is in danger.
    """

    tests: int = 0
    before: int = 0
    after: int = 0
    lost: Mapping[str, str] = field(default_factory=dict)
    found: Sequence[str] = ()
    crises: Sequence[str] = ()


@dataclass(frozen=True)
class ReplayChange:
    """A borrower's message that the models understand otherwise, or after which they would do something else.

    Intents and next actions of either model; no action where the conversation's state is not known any more. `values`
    are the kinds of value that were read otherwise.
    """

    message_id: str
    language: str
    before: str
    after: str
    next_before: Optional[str] = None
    next_after: Optional[str] = None
    values: Sequence[str] = ()
    escalation: str = ""
    """`lost` where only the other model sees difficulty or complaint, `found` where only this one; of danger, `crisis`
    stands before it."""


@dataclass(frozen=True)
class Replay:
    """The last real conversations, read by both models. Nobody says who is right: changes are counted, no more.

    `languages` holds the numbers of messages and of changed ones by language, as (messages, changed). `changes` begins
    with escalations that were lost.
    """

    conversations: int = 0
    messages: int = 0
    intents: int = 0
    values: int = 0
    next_actions: int = 0
    escalations_lost: int = 0
    escalations_found: int = 0
    languages: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    changes: Sequence[ReplayChange] = ()


@dataclass(frozen=True)
class Comparison:
    """A candidate beside another model. `report` is the page's path, from the folder in which the job ran.

    `changed` counts the held-out messages that the two take for something else; `changes` are the first of them, those
    that are worse before the others.
    """

    candidate: str
    against: str
    refusals: Sequence[Refusal]
    languages: Mapping[str, LanguageCompared]
    intents: Mapping[str, Compared]
    changed: int = 0
    changes: Sequence[Pair] = ()
    tests: ConversationTests = ConversationTests()
    replay: Replay = Replay()
    made: str = ""
    """When, in UTC, as ISO 8601."""
    report: Optional[str] = None

    @property
    def passes(self) -> bool:
        """Whether nothing was refused."""
        return not self.refusals

    @property
    def crisis(self) -> bool:
        """Whether it is refused for somebody in danger who would not be seen; nobody may overrule that."""
        return any(refusal.crisis for refusal in self.refusals)

    def for_the_record(self, report: Optional[str]) -> Comparison:
        """The comparison with the path of its page, and with no more changes than a row of a database should hold."""
        replay = replace(self.replay, changes=self.replay.changes[:RECORDED])
        return replace(self, changes=self.changes[:RECORDED], replay=replay, report=report)

    def to_json(self) -> dict[str, Any]:
        """Everything as plain JSON, with `passes` and `crisis`."""
        return {**asdict(self), "passes": self.passes, "crisis": self.crisis}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Comparison:
        """The comparison that `to_json` was made of. Raises LookupError, TypeError or ValueError for anything else."""
        plain = {name: value for name, value in data.items() if name not in ("passes", "crisis")}
        tests, replay = plain["tests"], plain["replay"]
        return cls(
            **{
                **plain,
                "refusals": [Refusal(**each) for each in plain["refusals"]],
                "languages": {code: _language(each) for code, each in plain["languages"].items()},
                "intents": {name: Compared(**each) for name, each in plain["intents"].items()},
                "changes": [Pair(**each) for each in plain["changes"]],
                "tests": ConversationTests(**tests),
                "replay": Replay(
                    **{
                        **replay,
                        "languages": {code: _two(each) for code, each in replay["languages"].items()},
                        "changes": [ReplayChange(**each) for each in replay["changes"]],
                    }
                ),
            }
        )


def verdict_in_words(verdict: str, p: float) -> str:
    """A verdict with its probability, such as "better (p = 0.003)"."""
    if verdict == SAME:
        return "no difference that chance would not make"
    return f"{verdict} (p {'< 0.001' if p < 0.001 else f'= {p:.3f}'})"


def _language(data: Mapping[str, Any]) -> LanguageCompared:
    return LanguageCompared(**{**data, "recall": {name: _two(each) for name, each in data["recall"].items()}})


def _two(pair: Sequence[Any]) -> tuple[Any, Any]:
    first, second = pair
    return first, second
