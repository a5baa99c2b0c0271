"""The figures at the top of the page, each with what it is made of and how it was before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.pages import moment
from desk.pages import span as rough
from desk.statistics import wording
from desk.statistics.asking import BREACHES
from desk.statistics.report import Report
from desk.statistics.wording import number


@dataclass(frozen=True)
class Card:
    """One figure; `address` is where `link` leads, if there is more to see."""

    name: str
    value: str
    notes: Sequence[str]
    compared: str = ""
    address: str = ""
    link: str = ""


def cards(report: Report) -> Sequence[Card]:
    """The cards, in the order of a case's life."""
    return [_opened(report), _waiting(report), _first(report), _in_time(report), _missed(report), _settled(report)] + [
        _again(report),
        _rating(report),
    ]


def _opened(report: Report) -> Card:
    now, before = report.figures.cases, report.before.cases
    return Card("Cases opened", f"{now:,}", [], wording.more(now, before, report.asked.span))


def _waiting(report: Report) -> Card:
    found = report.waiting
    if found.since is None or found.case_id is None:
        return Card("Waiting for an officer now", "0", ["whenever they were opened"])
    since = f"the longest for {rough(report.now - found.since)}, since {moment(found.since, report.asked.span.zone)}"
    address = f"/desk/cases/{found.case_id}"
    return Card(
        "Waiting for an officer now",
        f"{found.how_many:,}",
        ["whenever they were opened", since],
        address=address,
        link=f"Case {found.reference}",
    )


def _first(report: Report) -> Card:
    figures, before = report.figures, report.before
    notes = [f"median of {number(figures.answered, 'answered case')}, in working time"]
    if figures.first_90 is not None:
        notes.append(f"nine of ten within {wording.working(figures.first_90)}")
    difference = wording.longer(figures.first_median, before.first_median, report.asked.span)
    return Card("First answer after", wording.working(figures.first_median), notes, difference)


def _in_time(report: Report) -> Card:
    figures = report.figures
    return Card(
        "First answer in time",
        wording.percent(figures.in_time),
        [f"of {number(figures.judged, 'case')} answered or too late"],
        wording.points(figures.in_time, report.before.in_time, report.asked.span),
    )


def _missed(report: Report) -> Card:
    now, before = sum(each.missed for each in report.clocks), sum(each.missed_before for each in report.clocks)
    return Card(
        "Deadlines missed",
        f"{now:,}",
        ["of all clocks, whenever the case was opened"],
        wording.more(now, before, report.asked.span),
        report.asked.address(BREACHES),
        "All missed deadlines",
    )


def _settled(report: Report) -> Card:
    figures = report.figures
    of_opened = [f"of those opened: {figures.settled:,} settled, {figures.still_open:,} open"]
    of_opened[0] += f", {figures.ended_otherwise:,} ended otherwise" if figures.ended_otherwise else ""
    took = f"median from opening to settling {wording.length(figures.settled_median)}"
    compared = wording.more(report.settled_count, report.settled_before, report.asked.span)
    return Card("Cases settled", f"{report.settled_count:,}", [*of_opened, took], compared)


def _again(report: Report) -> Card:
    figures = report.figures
    return Card(
        "Opened again",
        wording.percent(figures.reopened),
        [f"of {number(figures.ever_settled, 'case')} that had been settled"],
        wording.points(figures.reopened, report.before.reopened, report.asked.span),
    )


def _rating(report: Report) -> Card:
    figures = report.figures
    return Card(
        "Rating, from 1 to 5",
        wording.mark(figures.average),
        [
            f"average of {number(figures.rating_count, 'rating')}",
            f"{number(figures.asked, 'borrower')} asked, of whom answered: {wording.percent(figures.rated)}",
        ],
        wording.higher(figures.average, report.before.average, report.asked.span),
    )
