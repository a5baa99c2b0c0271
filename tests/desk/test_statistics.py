"""The supervisors' statistics as they read and save them."""

from __future__ import annotations

import csv
import io
import re
from datetime import timedelta
from html import unescape

import pytest

from bot.bootstrap import Parts
from bot.crm import case_statistics
from bot.crm.tables import Officer
from desk.statistics import breach_list, csv_files
from tests.conftest import NOW
from tests.desk.conftest import Browser, Clock, enter
from tests.desk.content import EFFICIENT, SPANISH, Talk, add_borrower, add_officer, add_talk
from tests.desk.test_case_statistics import rate, work

PAGE, BREACHES = "/desk/statistics", "/desk/statistics/breaches"
TABLES, CASES = "/desk/statistics/tables.csv", "/desk/statistics/cases.csv"


@pytest.fixture
def sam(visitor: Browser, parts: Parts) -> Browser:
    """A supervisor's browser."""
    return enter(visitor, parts, add_officer(parts, "sam", "Sam Otieno", "supervisor"))


def text(page: str) -> str:
    """What a page says, without its markup."""
    return " ".join(unescape(re.sub("<[^>]+>", " ", page.split("<main", 1)[1])).split())


def card(page: str, name: str) -> str:
    """What a card says."""
    return text("<main" + page.split(f"<dt>{name}</dt>", 1)[1].split("</div>", 1)[0]).removeprefix("> ")


def row(page: str, name: str) -> list[str]:
    """The cells of a table's line."""
    found = page.split(f"<bdi>{name}</bdi>", 1)[1].split("</tr>", 1)[0]
    return [text(f"<main>{each}").lstrip("> ") for each in re.findall("<td[^>]*>(.*?)</td>", found)]


def table(answer_text: str) -> list[list[str]]:
    assert answer_text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(answer_text[1:], newline="")))


def settled(parts: Parts, officer: Officer, count: int, address: str = "one", kind: str = "complaint") -> list[Talk]:
    """Cases that were answered after 21 minutes and settled, each rated with 4."""
    talks = []
    for number in range(count):
        talk = add_talk(parts, kind=kind, address=f"{address}{number}", language=SPANISH, register=EFFICIENT)
        work(parts, talk, officer, NOW)
        with parts.database.write() as session:
            rate(session, talk, 4, NOW + timedelta(hours=1))
        talks.append(talk)
    return talks


def test_without_cases_nothing_is_said_of_them(sam: Browser) -> None:
    page = sam.get(PAGE).text
    assert card(page, "Cases opened") == "0 as many as in the 28 days before"
    assert card(page, "Waiting for an officer now") == "0 whenever they were opened"
    assert card(page, "First answer after").startswith("too few to say")
    assert card(page, "Rating, from 1 to 5").startswith("too few to say")
    assert "No case was opened in this span." in page


def test_the_figures_of_five_cases(sam: Browser, parts: Parts, ana: Officer, clock: Clock) -> None:
    settled(parts, ana, 5)
    sam.go_on(clock, hours=2)
    page = sam.get(PAGE).text
    assert card(page, "Cases opened") == "5 5 more than in the 28 days before"
    assert card(page, "First answer after").startswith(
        "20 min median of 5 answered cases, in working time nine of ten within 20 min"
    )
    assert card(page, "First answer in time").startswith("100 % of 5 cases")
    assert card(page, "Cases settled").startswith("5 of those opened: 5 settled, 0 open median")
    assert card(page, "Opened again").startswith("0 % of 5 cases")
    assert card(page, "Rating, from 1 to 5").startswith("4.0 average of 5 ratings 5 borrowers asked, of whom")
    assert row(page, "Ana Torres")[0] == "5"
    assert row(page, "Spanish") == row(page, "Casual") == row(page, "Complaint")


def test_of_four_cases_no_mean_is_told(sam: Browser, parts: Parts, ana: Officer, clock: Clock) -> None:
    settled(parts, ana, 4)
    sam.go_on(clock, hours=2)
    page = sam.get(PAGE).text
    few = "too few to say"
    assert row(page, "Complaint") == ["4", few, few, few, "4", few, few, "4", few]
    assert "Too few to say: 4 ratings" in text(page)
    assert "<bdi>Spanish</bdi>" not in page
    assert row(page, "Smaller groups together")[0] == "4"


def test_small_languages_stand_together(sam: Browser, parts: Parts, ana: Officer) -> None:
    settled(parts, ana, 6)
    for number in range(5):
        language = {**SPANISH, "code": ("vi", "ko", "th", "fr", "de")[number]}
        add_talk(parts, address=f"x{number}", language=language)
    page = sam.get(PAGE).text
    assert row(page, "Spanish")[0] == "6"
    assert row(page, "Smaller groups together")[0] == "5"
    assert "<bdi>Korean</bdi>" not in page


def test_the_span_before_is_compared(sam: Browser, parts: Parts) -> None:
    for number, days in enumerate((1, 2, 8, 9, 10)):
        add_talk(parts, address=f"{number}", at=NOW - timedelta(days=days))
    assert card(sam.get(f"{PAGE}?period=7").text, "Cases opened") == "2 1 fewer than in the 7 days before"


def test_the_one_who_waits_longest_is_a_link_away(sam: Browser, parts: Parts) -> None:
    talk = add_talk(parts, at=NOW - timedelta(days=40))
    add_talk(parts, address="two")
    page = sam.get(PAGE).text
    assert card(page, "Waiting for an officer now").startswith("2 whenever they were opened the longest for 39 days")
    assert f'href="/desk/cases/{talk.case.id}">Case {talk.case.reference}' in page


def test_the_address_restricts_and_stays_in_the_links(sam: Browser, parts: Parts, ana: Officer) -> None:
    settled(parts, ana, 2)
    add_talk(parts, address="other")
    page = sam.get(f"{PAGE}?period=90&kind=complaint&officer={ana.id}&language=es&market=US").text
    assert card(page, "Cases opened").startswith("2 ")
    assert f"/desk/statistics/cases.csv?period=90&amp;kind=complaint&amp;officer={ana.id}" in page
    assert '<option value="complaint" selected>' in page


def test_days_are_those_of_the_market_that_is_chosen(sam: Browser, parts: Parts) -> None:
    assert "on the clock of America/New_York, the default market’s." in sam.get(PAGE).text
    assert "on the clock of Asia/Taipei." in sam.get(f"{PAGE}?market=TW").text


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("from=2026-02-30&to=2026-03-01", "A day is expected as year-month-day"),
        ("period=own&from=2026-03-01", "Give both days"),
        ("from=2026-03-02&to=2026-03-01", "The last day lies before the first; swap them."),
        ("from=2099-03-02&to=2099-03-03", "lies in the future"),
        ("kind=magic", "Left out"),
        ("period=decade", "Left out"),
        ("period=7&from=2026-03-02", "count only with the span “Own dates”"),
    ],
)
def test_what_cannot_be_taken_is_said(sam: Browser, query: str, said: str) -> None:
    answer = sam.get(f"{PAGE}?{query}")
    assert answer.status_code == 200
    assert said in text(answer.text)


def test_no_file_is_made_of_what_cannot_be_taken(sam: Browser) -> None:
    for path in (TABLES, CASES):
        answer = sam.get(f"{path}?kind=magic")
        assert answer.status_code == 400
        assert "There is nothing to choose called kind: magic" in answer.text
        assert "No file was made" in sam.get(f"{path}?from=2026-03-02&to=2026-03-01").text


def test_an_address_is_shown_as_text(sam: Browser) -> None:
    page = sam.get(f"{PAGE}?kind=%3Cscript%3Ealert(1)&from=%22%3E%3Cb%3E").text
    assert "<script>alert" not in page
    assert '"><b>' not in page


def test_every_picture_has_its_figures_as_text(sam: Browser, parts: Parts, ana: Officer, clock: Clock) -> None:
    settled(parts, ana, 5)
    sam.go_on(clock, hours=2)
    page = sam.get(PAGE).text
    assert "<title>Tue 24 Nov: 5 opened, 5 settled</title>" in page
    assert page.count("<svg") == page.count('aria-hidden="true"><svg') + page.count(
        'role="img" aria-labelledby="volume"'
    )
    assert re.search(r"4 of 5</th><td class=\"figure\">5</td>", page)
    assert re.search(r"up to 30 min</th><td class=\"figure\">5</td>", page)
    assert re.search(r"09:00</th>.*shade-4\">5</td>", page)


def test_missed_deadlines_lead_to_their_cases(
    sam: Browser, parts: Parts, ana: Officer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks = [add_talk(parts, address=f"{number}", at=NOW - timedelta(days=4)) for number in range(3)]
    for talk in talks:
        work(parts, talk, ana, NOW - timedelta(days=1))
    page = sam.get(BREACHES).text
    assert "3 missed, the latest first" in page
    assert all(f'href="/desk/cases/{each.case.id}"' in page for each in talks)
    assert "First answer" in page
    assert card(sam.get(PAGE).text, "Deadlines missed").startswith("3 ")
    monkeypatch.setattr(breach_list, "PAGE", 2)
    first = sam.get(BREACHES).text
    further = unescape(re.search(r'href="([^"]+)" rel="next"', first)[1])  # type: ignore[index]
    last = sam.get(further).text
    shown = [{each.case.id for each in talks if each.case.id in page} for page in (first, last)]
    assert (len(shown[0]), len(shown[1]), shown[0] & shown[1]) == (2, 1, set())
    assert "No deadline was missed." in sam.get(f"{BREACHES}?kind=fraud").text


def test_the_tables_as_a_file(sam: Browser, parts: Parts, ana: Officer, clock: Clock) -> None:
    settled(parts, ana, 5)
    sam.go_on(clock, hours=2)
    answer = sam.get(f"{TABLES}?period=7")
    assert answer.headers["content-disposition"] == ('attachment; filename="statistics-2026-11-18-to-2026-11-24.csv"')
    assert answer.headers["content-type"].startswith("text/csv; charset=utf-8")
    head, *lines = table(answer.text)
    by_line = {(each[0], each[1]): dict(zip(head, each, strict=True)) for each in lines}
    spanish = by_line["language", "Spanish"]
    assert (spanish["cases"], spanish["first_answer_median_minutes"], spanish["rating_average"]) == ("5", "21.0", "4.0")
    assert by_line["all", "the span before"]["in_time_share"] == ""
    assert {each[0] for each in lines} == {"all", *("market", "kind", "officer", "language")} | {
        *("formality", "directness", "orientation"),
    }


def test_the_cases_as_a_file(sam: Browser, parts: Parts, ana: Officer, clock: Clock) -> None:
    (talk,) = settled(parts, ana, 1)
    borrower = add_borrower(parts)
    add_talk(parts, "My secret words", address="two", at=NOW - timedelta(minutes=5), borrower=borrower)
    sam.go_on(clock, hours=2)
    answer = sam.get(CASES)
    head, first, second = table(answer.text)
    found = dict(zip(head, first, strict=True))
    assert found == {
        "case": talk.case.reference,
        "market": "US",
        "language": "es",
        "kind": "complaint",
        "severity": "3",
        "state": "resolved",
        "formality": "casual",
        "directness": "direct",
        "orientation": "efficient",
        "opened": "2026-11-24T09:40:02-05:00",
        "first_answer": "2026-11-24T10:01:00-05:00",
        "first_answer_working_minutes": "20",
        "first_answer_deadline": "met",
        "resolved": "2026-11-24T10:02:00-05:00",
        "outcome": "settled",
        "opened_again": "no",
        "asked_for_rating": "yes",
        "rating": "4",
        "officer": "ana",
    }
    assert (second[head.index("outcome")], second[head.index("rating")]) == ("open", "")
    for secret in ("My secret words", str(borrower.name), str(borrower.number), "cannot pay"):
        assert secret not in answer.text
    assert answer.text.count("\r\n") == answer.text.count("\n") == 3


def test_all_cases_are_in_the_file_however_many(sam: Browser, parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(case_statistics, "PAGE", 2)
    for count in (0, 1, 2, 3, 4):
        lines = table(sam.get(CASES).text)[1:]
        assert len({each[0] for each in lines}) == len(lines) == count
        add_talk(parts, address=f"more {count}", at=NOW - timedelta(minutes=1 + count // 2))


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"])
def test_a_cell_is_never_a_formula(cell: str) -> None:
    assert table("\ufeff" + csv_files.lines([[cell, "a"]]))[0] == [f"'{cell}", "a"]


def test_what_stands_in_a_cell_stays_one_cell() -> None:
    cells = ['a "b"', "c,d", "e\r\nf", "名", 3]
    assert table("\ufeff" + csv_files.lines([cells, [None, -1.5]])) == [
        ['a "b"', "c,d", "e\r\nf", "名", "3"],
        ["", "-1.5"],
    ]


def test_an_officers_name_cannot_be_a_formula(sam: Browser, parts: Parts) -> None:
    evil = add_officer(parts, "evil", '=HYPERLINK("http://x")')
    work(parts, add_talk(parts), evil, NOW)
    assert ["officer", '\'=HYPERLINK("http://x")'] in [each[:2] for each in table(sam.get(TABLES).text)]


@pytest.mark.parametrize(("role", "may"), [("officer", 0), ("trainer", 0), ("supervisor", 1), ("administrator", 0)])
def test_who_may_see_them(visitor: Browser, parts: Parts, role: str, may: bool) -> None:
    browser = enter(visitor, parts, add_officer(parts, "kim", "Kim Lee", role))
    for path in (PAGE, BREACHES, TABLES, CASES):
        assert browser.get(path).status_code == (200 if may else 403)
    assert ('href="/desk/statistics"' in browser.get("/desk/account").text) is bool(may)
