"""The page of a comparison, `comparison.html`, and the same for machines, `comparison.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.workshop.models.comparison import Comparison
from training.comparing import pictures
from training.comparing.run import language_name
from training.evaluation.gates import load_losses

ENDING = ".tar.gz"


def write(comparison: Comparison, folder: Path, words: Mapping[str, str]) -> Path:
    """Writes both files into a folder, which is made when it is missing; returns the page's path.

    `words` are borrowers' messages by id, as they may be shown; those that are not among them are shown without words.
    The file for machines holds no words of a borrower.
    """
    folder.mkdir(parents=True, exist_ok=True)
    page = folder / "comparison.html"
    data = json.dumps(comparison.to_json(), ensure_ascii=False, indent=1)
    (folder / "comparison.json").write_text(data + "\n", encoding="utf-8")
    page.write_text(_html(comparison, words), encoding="utf-8")
    return page


def _html(comparison: Comparison, words: Mapping[str, str]) -> str:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["language"] = language_name
    environment.filters["model"] = lambda name: name.removesuffix(ENDING)
    environment.filters["percent"] = lambda share: f"{100 * share:.1f}"
    environment.filters["points"] = lambda gain: f"{100 * gain:+.1f}"
    languages, intents = comparison.languages, comparison.intents
    turned = {name: each for name, each in intents.items() if each.better or each.worse}
    by_language = {code: [pair for pair in comparison.changes if pair.language == code] for code in languages}
    return environment.get_template("report.html").render(
        comparison=comparison,
        turned=turned,
        changes={code: pairs for code, pairs in by_language.items() if pairs},
        words=words,
        messages=sum(each.messages for each in languages.values()),
        better=sum(each.better for each in languages.values()),
        worse=sum(each.worse for each in languages.values()),
        gains=pictures.gains(languages, load_losses().macro_f1),
        by_language=pictures.turned("Messages that only one of the two understood, by language", languages),
        by_intent=pictures.turned("Messages that only one of the two understood, by intent", turned),
    )
