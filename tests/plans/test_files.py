"""A plan's files in all languages: what is written in them is the plan's figures, to the last cent."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pypdfium2
import pytest
from PIL import Image

from bot.culture.language_facts import load_languages
from bot.errors import BadFact
from bot.facts import Text
from bot.loans.plan import Plan, paid
from bot.plans.files import MARK, PlanFiles
from bot.plans.kept import KeptPlan, read_plan
from bot.plans.typesetting import FONTS, font_folders
from bot.replies import figures
from bot.replies.notices import load_wording
from tests.plans.made import LENDER, change_plan, loan_plan, quote_plan, statement_plan

MADE = datetime(2026, 11, 24, 15, tzinfo=timezone.utc)
ADDRESS = Text({"en": "48 Water Street, New York"})
LANGUAGES = sorted(load_languages())
PLANS = {"quote": quote_plan(), "loan": loan_plan(), "statement": statement_plan(), "change": change_plan()}
each_language = pytest.mark.parametrize("language", LANGUAGES)
each_plan = pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)


@pytest.fixture(scope="module")
def files() -> PlanFiles:
    return PlanFiles(load_wording("en"), LENDER, ADDRESS)


def kept(plan: Plan, language: str) -> KeptPlan:
    return KeptPlan(plan, language, "TW" if plan.currency == "TWD" else "US", MADE)


def opened(content: bytes) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(content)


def text_of(content: bytes) -> str:
    """All that can be read and copied from a document; without marks, and with plain blanks."""
    document = opened(content)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    return re.sub(r"[\s\u00a0\u202f]+", " ", "".join(c for c in text if unicodedata.category(c) != "Cf"))


def cells(view: Mapping[str, Any]) -> Iterator[str]:
    for table in view["tables"]:
        for row in [*table["rows"], table["total"]]:
            yield from row


@each_language
@each_plan
def test_the_document_says_every_figure(files: PlanFiles, plan: Plan, language: str) -> None:
    text = text_of(files.make(kept(plan, language), "pdf").content)
    locale = load_wording("en").locale(language, "TW" if plan.currency == "TWD" else "US")
    digits = 0 if plan.currency == "TWD" else 2
    for row in (*plan.rows, *plan.before):
        for amount in (row.payment, row.principal, row.interest, row.balance):
            shown = re.sub(r"[\u00a0\u202f]", " ", figures.amount(amount, digits, locale))
            assert shown in text, (row.number, shown)
    assert str(len(plan.rows)) in text


@each_language
@each_plan
def test_the_document_is_tagged_and_says_its_language_and_title(files: PlanFiles, plan: Plan, language: str) -> None:
    made = files.make(kept(plan, language), "pdf")
    document = opened(made.content)
    assert document.is_tagged()
    assert document.get_metadata_value("Title")
    tag = re.search(rb"/Type/Catalog.*?/Lang\(([\w-]+)\)", made.content)
    assert tag
    assert tag[1].decode().split("-")[0] == language.split("-")[0]
    assert b"pdfuaid:part>1<" in made.content
    assert re.search(rb"/Direction/R2L", made.content) is not None or language != "ar"


@each_language
def test_a_long_table_repeats_its_head_and_counts_its_pages(files: PlanFiles, language: str) -> None:
    document = opened(files.make(kept(quote_plan(), language), "pdf").content)
    assert len(document) == 2
    texts = [page.get_textpage() for page in document]
    assert all("2" in each.get_text_range()[-400:] for each in texts)
    view = files.view(kept(quote_plan(), language), "x")
    last = texts[1].get_text_range()
    assert view["tables"][0]["rows"][-1][1] in last
    bold = {obj.get_font().get_base_name() for obj in document[1].get_objects() if hasattr(obj, "get_font")}
    assert bold  # the fonts are embedded subsets, each with a name
    assert all(re.match(r"[A-Z]{6}\+", name) for name in bold)


@each_language
@each_plan
def test_the_picture_is_drawn(files: PlanFiles, plan: Plan, language: str) -> None:
    made = files.make(kept(plan, language), "png")
    image = Image.open(io.BytesIO(made.content)).convert("RGB")
    assert image.width == 1152
    assert 900 <= image.height <= 1600
    colours = {colour for _, colour in image.getcolors(1 << 20)}
    assert {(0, 114, 178), (213, 94, 0), (255, 255, 255)} <= colours
    edge = {image.getpixel((x, y)) for x in (0, 1151) for y in range(image.height)}
    assert edge == {(255, 255, 255)}  # nothing runs over the edge


@each_language
@each_plan
def test_a_csv_file_comes_back_as_the_plan(files: PlanFiles, plan: Plan, language: str) -> None:
    content = files.make(kept(plan, language), "csv").content.decode()
    assert content.startswith(MARK)
    head, *rows = csv.reader(io.StringIO(content.removeprefix(MARK), newline=""))
    assert not [cell for cell in head if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert all(head[1:])
    drop = 1 if plan.before else 0
    both = [*plan.rows, *plan.before]
    for row, instalment in zip(rows, both, strict=True):
        number, due, *amounts, currency = row[drop:]
        assert (int(number), due, currency) == (
            instalment.number,
            instalment.due.isoformat() if instalment.due else "",
            plan.currency,
        )
        assert [Decimal(amount) for amount in amounts] == [*instalment[2:]]
    if plan.before:
        assert len({row[0] for row in rows}) == 2


@each_language
@each_plan
def test_the_view_says_the_sums(files: PlanFiles, plan: Plan, language: str) -> None:
    view = files.view(kept(plan, language), "x1")
    locale = load_wording("en").locale(language, "TW" if plan.currency == "TWD" else "US")
    total = figures.money(paid(plan.rows, plan.currency), locale)
    assert total in re.sub("[\u2066\u2069]", "", view["summary"])
    assert view["summary"].replace("&", "&amp;").split(" ")[0] in view["svg"]
    assert [len(table["rows"]) for table in view["tables"]] == [len(rows) for rows in (plan.rows, plan.before) if rows]
    assert all(len(row) == len(table["head"]) for table in view["tables"] for row in [*table["rows"], table["total"]])
    assert "hatch-x1" in view["svg"]
    assert view["dir"] == ("rtl" if language == "ar" else "ltr")
    assert [save["form"] for save in view["saves"]] == ["pdf", "csv"]


@each_language
def test_names_of_files_are_words_of_the_language(files: PlanFiles, language: str) -> None:
    name = files.make(kept(statement_plan(), language), "csv").name
    assert re.fullmatch(r"[^\s/\\:*?\"<>|\u2066-\u2069]{5,84}\.csv", name)
    assert "RP-1002" in name


def test_words_of_a_person_stay_words(files: PlanFiles) -> None:
    """What looks like a command of the typesetter, or like markup, is text."""
    plan = statement_plan()
    hostile = '#panic("x") $x$ *a* <b> \\ `c` = @d // e "f'
    given = Plan(plan.kind, plan.currency, {**plan.facts, "borrower": hostile}, plan.rows)
    assert hostile in text_of(files.make(kept(given, "en"), "pdf").content)


def test_a_sign_that_no_font_has_is_no_reason_to_fail(files: PlanFiles) -> None:
    plan = statement_plan()
    given = Plan(plan.kind, plan.currency, {**plan.facts, "borrower": "Ana 🙂 ꯍ"}, plan.rows)
    assert "Ana" in text_of(files.make(kept(given, "en"), "pdf").content)


def test_the_same_plan_makes_the_same_document(files: PlanFiles) -> None:
    one, other = (files.make(kept(loan_plan(), "ja"), "pdf").content for _ in range(2))
    assert one == other


@each_plan
def test_a_kept_plan_is_read_as_it_was_written(plan: Plan) -> None:
    written = kept(plan, "zh-Hans").as_bytes()
    assert read_plan(written).as_bytes() == written


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"plan": {"kind": "x"}}', b"\xff", b'{"made": 3}'])
def test_what_is_no_plan_is_refused(content: bytes) -> None:
    with pytest.raises(BadFact):
        read_plan(content)


def test_another_form_is_none(files: PlanFiles) -> None:
    with pytest.raises(LookupError):
        files.make(kept(loan_plan(), "en"), "docx")


def test_every_font_is_there_and_free() -> None:
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=font_folders())
    assert set(FONTS.values()) <= set(fonts.families())
    for path in {font.path for font in fonts.fonts()}:
        assert path
        with open(path, "rb") as file:
            content = file.read()
        assert b"SIL Open Font License" in content or "SIL Open Font License".encode("utf-16-be") in content


@pytest.mark.parametrize(("language", "low"), [("ja", True), ("zh-Hans", True), ("zh-Hant", False)])
def test_a_full_stop_after_a_figure_has_the_shape_of_its_language(files: PlanFiles, language: str, low: bool) -> None:
    """One font has all shapes: low in Japanese and Simplified Chinese, in the middle in Traditional Chinese."""
    page = opened(files.make(kept(quote_plan(), language), "pdf").content)[0].get_textpage()
    place = page.get_text_range().index("。")
    figure = next(n for n in range(place - 1, 0, -1) if page.get_text_range(n, 1).isdigit())
    (_, bottom, _, top), (_, _, _, stop) = page.get_charbox(figure), page.get_charbox(place)
    assert (stop < (bottom + top) / 2) == low
