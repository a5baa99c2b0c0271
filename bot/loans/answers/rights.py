"""Terms, rights and data: ask_glossary, ask_consumer_rights, ask_privacy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from bot.facts import Reply, Rows
from bot.loans.answers.lines import Row, line_rows
from bot.loans.lender import find_term
from bot.loans.markets import Rule
from bot.loans.question import Question

MOST = 10
"""The most rights that are told at once: more is not read. Whoever names a kind of loan is told of that one's."""


def glossary(question: Question) -> Reply:
    """What a term means: the one that was marked in the message, else the one found in it."""
    for text in (question.glossary_term, question.text):
        term = find_term(question.lender, text, question.language) if text else None
        if term is not None:
            return Reply("utter_glossary", {"term": term.name, "meaning": term.meaning, "example": term.example})
    lender = question.lender
    rows: list[Row] = [("item_term", {"term": lender.glossary[name].name}) for name in lender.profile.offered_terms]
    return Reply("utter_glossary_unknown", {"terms": Rows(rows)})


def consumer_rights(question: Question) -> Reply:
    """The market's rules in force today, for the kind of loan that was named or for all; on data see `privacy`."""
    product = question.named_offer.product.id if question.named_offer else None
    rules = question.lender.rules(question.market, question.today, product)
    return Reply("utter_consumer_rights", {"items": Rows(_rule_rows(_foremost(rules)))})


def privacy(question: Question) -> Reply:
    """The lender's words on data, and the market's rules on it."""
    rules = question.lender.rules(question.market, question.today)
    rows = line_rows(question.lender.profile.privacy) + _rule_rows(rule for rule in rules if rule.topic == "data")
    return Reply("utter_privacy", {"items": Rows(rows)})


def _foremost(rules: Sequence[Rule]) -> Sequence[Rule]:
    """At most `MOST` rules in their order: the first of each topic before a second of any. On data see `privacy`."""
    told = [rule for rule in rules if rule.topic not in ("data", "ai_disclosure")]
    met: Counter[str] = Counter()
    ranks: dict[str, int] = {}
    for rule in told:
        ranks[rule.id] = met[rule.topic]
        met[rule.topic] += 1
    kept = sorted(told, key=lambda rule: ranks[rule.id])[:MOST]
    return [rule for rule in told if rule in kept]


def _rule_rows(rules: Iterable[Rule]) -> list[Row]:
    rows: list[Row] = []
    for rule in rules:
        if rule.unverified:
            rows.append(("item_right_unverified", {"line": rule.line}))
        else:
            rows.append(("item_right", {"line": rule.line, "source": rule.source}))
    return rows
