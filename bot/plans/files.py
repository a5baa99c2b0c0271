"""A kept plan in the forms in which it is handed out: a view for a page, PDF, PNG and CSV."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from decimal import Decimal
from typing import Any

from bot.facts import Text
from bot.loans.money import round_amount
from bot.loans.schedules.rows import Instalment
from bot.plans.drawing import Drawing, draw
from bot.plans.kept import KeptPlan
from bot.plans.periods import periods
from bot.plans.sheet import Sheet, Sheets
from bot.plans.svg import svg
from bot.plans.typesetting import Typesetter
from bot.replies.wording import Wording

MARK = "\ufeff"
"""By which spreadsheets know UTF-8."""

FORMS = ("pdf", "csv", "png")
"""What a plan is handed out as."""

LONGEST_NAME = 80
"""Characters of a file's name, before its ending."""

COLUMNS = ("number", "due", "payment", "principal", "interest", "balance", "currency")


@dataclass(frozen=True)
class MadeFile:
    """A file made of a plan."""

    name: str
    media_type: str
    content: bytes


class PlanFiles:
    """Makes every form of a plan. `lender` and `address` head the documents."""

    def __init__(self, wording: Wording, lender: Text, address: Text) -> None:
        self._sheets = Sheets(wording)
        self._lender, self._address = lender, address
        self._typesetter = Typesetter()

    def view(self, kept: KeptPlan, key: str) -> Mapping[str, Any]:
        """What a page shows: words, tables, and the picture as SVG; `key` tells its picture from others there."""
        sheet, drawing = self._drawn(kept)
        return {
            "lang": sheet.lang,
            "dir": sheet.dir,
            "heading": sheet.heading,
            "summary": sheet.summary,
            "svg": svg(drawing, sheet.summary, f"hatch-{key}", sheet.lang),
            "lines": sheet.lines,
            "tables": [asdict(table) for table in sheet.tables],
            "notes": sheet.notes,
            "opens_table": sheet.opens_table,
            "saves": [{"form": form.lower(), "title": title} for form, title in sheet.saves],
        }

    def summary(self, kept: KeptPlan) -> str:
        """What the picture shows, in a sentence."""
        return self._drawn(kept)[0].summary

    def make(self, kept: KeptPlan, form: str) -> MadeFile:
        """A file: `pdf`, `png` or `csv`. Raises LookupError for another form."""
        makers: Mapping[str, tuple[str, Callable[[KeptPlan], bytes]]] = {
            "pdf": ("application/pdf", self._pdf),
            "png": ("image/png", self._png),
            "csv": ("text/csv; charset=utf-8", self._csv),
        }
        media_type, maker = makers[form]
        return MadeFile(f"{self._name(kept)}.{form}", media_type, maker(kept))

    def _drawn(self, kept: KeptPlan) -> tuple[Sheet, Drawing]:
        found = periods(kept.plan)
        sheet = self._sheets.sheet(kept.plan, found, kept.language, kept.market)
        return sheet, draw(found, sheet.captions, sheet.dir == "rtl")

    def _name(self, kept: KeptPlan) -> str:
        """The heading as the name of a file: letters and figures of any script, and hyphens."""
        heading = unicodedata.normalize("NFC", self._drawn(kept)[0].heading)
        shown = (sign for sign in heading if unicodedata.category(sign) != "Cf")
        plain = (sign if unicodedata.category(sign)[0] in "LMN" or sign in ".," else "-" for sign in shown)
        return re.sub("[.,]*-[-.,]*", "-", "".join(plain)).strip("-.,")[:LONGEST_NAME] or "plan"

    def _page(self, kept: KeptPlan) -> Mapping[str, Any]:
        sheet, drawing = self._drawn(kept)
        lender, address = _in(self._lender, sheet.lang), _in(self._address, sheet.lang)
        language, *rest = sheet.locale.split("_")
        region = next((part for part in rest if re.fullmatch("[A-Z]{2}", part)), None)
        return {
            "lang": language,
            "region": region,
            "dir": sheet.dir,
            "heading": sheet.heading,
            "summary": sheet.summary,
            "author": lender,
            "sender": [address] if address.startswith(lender) else [lender, address],
            "footer": sheet.heading,
            "lines": sheet.lines,
            "tables": [asdict(table) for table in sheet.tables],
            "notes": sheet.notes,
            "page_of": sheet.page_of,
            "svg": svg(drawing, sheet.summary, "hatch", sheet.lang, labels=False),
            "drawing": {
                "width": drawing.width,
                "height": drawing.height,
                "labels": [asdict(label) for label in drawing.labels],
            },
        }

    def _pdf(self, kept: KeptPlan) -> bytes:
        return self._typesetter.pdf(self._page(kept), kept.made)

    def _png(self, kept: KeptPlan) -> bytes:
        return self._typesetter.png(self._page(kept))

    def _csv(self, kept: KeptPlan) -> bytes:
        """RFC 4180 in UTF-8: a head in the plan's language, ISO dates, decimals with a point and no separators.

        Cells below the head are figures and dates only, and no word in the head begins as a formula does.
        """
        plan = kept.plan
        heads = self._sheets.columns(COLUMNS, kept.language, kept.market)
        names = self._sheets.columns(("now", "before"), kept.language, kept.market)
        rows: list[list[Any]] = [heads if not plan.before else ["", *heads]]
        for name, instalments in zip(names, (plan.rows, plan.before), strict=True):
            rows += [[*([name] if plan.before else []), *_cells(row, plan.currency)] for row in instalments]
        out = io.StringIO()
        csv.writer(out, lineterminator="\r\n").writerows(rows)
        return f"{MARK}{out.getvalue()}".encode()


def _cells(row: Instalment, currency: str) -> list[Any]:
    amounts: list[Decimal] = [row.payment, row.principal, row.interest, row.balance]
    due = row.due.isoformat() if row.due else ""
    return [row.number, due, *(format(round_amount(each, currency), "f") for each in amounts), currency]


def _in(text: Text, language: str) -> str:
    return text.by_language.get(language) or next(iter(text.by_language.values()))
