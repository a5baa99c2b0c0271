"""Statistics as CSV files: RFC 4180, in UTF-8 with a byte order mark, by which spreadsheets know the encoding.

A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection":
https://owasp.org/www-community/attacks/CSV_Injection). No file holds a name, number or word of a borrower.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Any, Optional
from zoneinfo import ZoneInfo

from bot.crm.case_statistics import CaseFacts
from bot.statistics.figures import SCORES, Measure, Summary
from bot.statistics.spans import Span
from desk.statistics.report import Report

MARK = "\ufeff"
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")

FIGURES = (
    *("cases", "answered", "first_answer_median_minutes", "first_answer_90th_percentile_minutes", "in_time_share"),
    *("open", "settled", "ended_otherwise", "settled_median_hours", "opened_again_share"),
    *("asked_for_rating", "answered_rating_share", "ratings", "rating_average"),
    *(f"ratings_of_{score}" for score in SCORES),
)

CASE = (
    *("case", "market", "language", "kind", "severity", "state", "formality", "directness", "orientation"),
    *("opened", "first_answer", "first_answer_working_minutes", "first_answer_deadline", "resolved", "outcome"),
    *("opened_again", "asked_for_rating", "rating", "officer"),
)


def lines(rows: Iterable[Sequence[Any]]) -> str:
    """Rows as lines of a CSV file; None is an empty cell."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows([_cell(each) for each in row] for row in rows)
    return out.getvalue()


def name(what: str, span: Span) -> str:
    """The name of a file, which says its span."""
    return f"{what}-{span.first.isoformat()}-to-{span.last.isoformat()}.csv"


def tables(report: Report) -> Iterable[Sequence[Any]]:
    """All tables of the page, one under the other; the first two columns say which table and which line it is."""
    yield ("table", "line", *FIGURES)
    yield ("all", "this span", *_figures(report.figures))
    yield ("all", "the span before", *_figures(report.before))
    for each in report.breakdowns:
        for line in each.lines:
            yield (each.key, line.name, *_figures(line.figures))


def case(facts: CaseFacts, logins: Mapping[str, str], zone: ZoneInfo, measure: Measure) -> Sequence[Any]:
    """One case; `logins` are officers' log-in names by id."""
    answered = facts.answered_at
    took = measure(facts.market, facts.opened_at, answered) if answered else None
    return (
        *(facts.reference, facts.market, facts.language, facts.kind, facts.severity, facts.state),
        *(facts.formality, facts.directness, facts.orientation, _moment(facts.opened_at, zone)),
        _moment(answered, zone),
        None if took is None else int(took // 60),
        deadline(facts),
        _moment(facts.resolved_at, zone),
        outcome(facts),
        *("yes" if each else "no" for each in (facts.reopened, facts.asked)),
        facts.rating,
        logins.get(facts.officer_id or ""),
    )


def deadline(facts: CaseFacts) -> str:
    """What became of the deadline for the first answer."""
    return "missed" if facts.missed else "met" if facts.answered_at else ""


def outcome(facts: CaseFacts) -> str:
    """How a case has ended, or that it has not."""
    return "settled" if facts.settled else "ended otherwise" if facts.state in ("resolved", "closed") else "open"


def _figures(found: Summary) -> Sequence[Any]:
    return (
        *(found.cases, found.answered, _over(found.first_median, 60), _over(found.first_90, 60), _part(found.in_time)),
        *(found.still_open, found.settled, found.ended_otherwise, _over(found.settled_median, 3600)),
        *(_part(found.reopened), found.asked, _part(found.rated), found.rating_count),
        None if found.average is None else round(found.average, 2),
        *_scores(found),
    )


def _scores(found: Summary) -> Sequence[Optional[int]]:
    """How often each score was given; not told of few ratings, which would be those of single persons."""
    return [found.ratings[score] if found.average is not None else None for score in SCORES]


def _over(seconds: Optional[float], unit: int) -> Optional[float]:
    return None if seconds is None else round(seconds / unit, 1)


def _part(share: Optional[float]) -> Optional[float]:
    return None if share is None else round(share, 3)


def _moment(moment: Optional[datetime], zone: tzinfo) -> str:
    return moment.astimezone(zone).isoformat(timespec="seconds") if moment else ""


def _cell(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value
