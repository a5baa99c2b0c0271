"""`rapport faq`: what the lender's questions and answers would say to a question."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import typer
from rich.console import Console
from rich.table import Table

from bot.cli.shared import plainly

app = typer.Typer(help="The lender's questions and answers.", no_args_is_help=True)


@app.callback()
def _group() -> None:
    """The lender's questions and answers."""


@app.command()
@plainly
def ask(
    question: str = typer.Argument(..., help="A question, as a borrower would write it."),
    language: Optional[str] = typer.Option(None, help="Its language's code; by default recognised from the words."),
    market: Optional[str] = typer.Option(None, help="A market's code; by default the lender's own."),
    folder: Optional[Path] = typer.Option(None, help="The lender's folder; by default the one in use."),
) -> None:
    """Shows the three entries nearest to a question, with scores, and what the assistant would do with it."""
    from bot.loans.lender_data import load_lender
    from bot.nlu import tensorflow_standin
    from bot.nlu.serve import silence_warnings
    from bot.settings import load_settings

    silence_warnings()  # before Rasa is imported
    if not tensorflow_standin.needs_tensorflow(Path("config.yml")):
        tensorflow_standin.install()
    from bot.nlu.encoders import E5Encoder, UniversalSentenceEncoder
    from bot.nlu.faq_finder import FOUND, NEAR, FaqFinder

    lender = load_lender(folder or load_settings().lender)
    code = language or _detected(question)
    if code not in lender.languages:
        raise LookupError(
            f"The language is not clear ({code}): give one of {', '.join(lender.languages)} as --language."
        )
    if not lender.faq:
        raise LookupError("There are no entries yet: add one to the folder faq, as docs/faq.md tells.")
    made = UniversalSentenceEncoder.get_default_config()
    finder = FaqFinder(lender.faq, UniversalSentenceEncoder(made, "first"), E5Encoder(made, "second"))
    match = finder.find(question, code, lender.market(market or lender.profile.default_market).code)
    if match is None:
        raise LookupError("No entry may be told in this market.")
    table = Table("entry", "margin", "its question")
    for name, margin in match.found.ranking[:3]:
        table.add_row(name, f"{margin:.2f}", lender.faq[name].questions[lender.faq[name].language][0])
    Console(width=120).print(table)
    score = f"score {match.found.score:.2f}; an answer from {FOUND:.1f}, a choice from {NEAR:.1f}"
    verdict = "answered (a stored question, word for word)" if match.exact else "answered" if match.is_found else None
    typer.echo(f"{code}, {score}: {verdict or ('offered as a choice' if match.near else 'not known')}.")


def _detected(question: str) -> str:
    """The code of a question's language; Chinese whose form shows nowhere counts as Simplified, as in config.yml."""
    from bot.culture.language import LanguageDetector
    from bot.culture.language_facts import load_languages

    facts = load_languages()
    own_words = {code: each.own_words for code, each in facts.items()}
    return LanguageDetector(chinese_default="zh-Hans", supported=facts, own_words=own_words).detect(question).code
