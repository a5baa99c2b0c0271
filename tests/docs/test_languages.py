"""Each language that has facts has everything else that docs/languages.md asks for; what is missing is named.

What the catalogs and the training messages must hold is tested in tests/replies and tests/training.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest
from babel.core import get_global, parse_locale

from bot.culture.language import NEIGHBOURS
from bot.culture.language_facts import load_languages
from bot.loans.lender import Lender
from tests.conftest import ROOT
from tests.training import test_examples

PAGE = (ROOT / "docs" / "languages.md").read_text(encoding="utf-8")
FILES = sorted(set(re.findall(r"^\| `([\w/]+<code>[\w/.]+)`", PAGE, re.MULTILINE)))
LANGUAGES = load_languages()
CODES = sorted(LANGUAGES)

every_language = pytest.mark.parametrize("code", CODES)


def constant(path: Path, name: str) -> Any:
    """A constant of a module that takes long to import."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and [getattr(target, "id", "") for target in node.targets] == [name]:
            return ast.literal_eval(node.value)
    raise AssertionError(f"{path} has no {name}; mend docs/languages.md.")


@every_language
@pytest.mark.parametrize("file", FILES)
def test_it_has_the_file(file: str, code: str) -> None:
    assert (ROOT / file.replace("<code>", code)).is_file(), f"{code} needs the file {file.replace('<code>', code)}"


def test_every_language_that_has_something_has_facts() -> None:
    begun = {path.stem for path in (ROOT / "bot" / "replies").glob("*.ftl")}
    begun |= {path.name for path in (ROOT / "data" / "nlu").iterdir() if path.is_dir()}
    begun |= {path.stem for path in (ROOT / "tests" / "nlu").glob("*.yml")}
    assert not begun - set(CODES), f"{begun - set(CODES)} needs bot/culture/languages/<code>.yml"


@every_language
def test_each_language_can_be_asked_for_in_it(code: str) -> None:
    named = LANGUAGES[code].language_names
    missing = [each for each in CODES if not named.get(each)]
    assert not missing, f"bot/culture/languages/{code}.yml, language_names: name {', '.join(missing)}"


@every_language
def test_the_tokenizer_knows_it(code: str) -> None:
    known = constant(ROOT / "bot" / "nlu" / "tokenizer.py", "SUPPORTED")
    assert code in known, f"bot/nlu/tokenizer.py, SUPPORTED: add {code}"


@every_language
def test_it_is_told_apart_from_its_neighbours(code: str) -> None:
    latin = (parse_locale(code, sep="-")[2] or parse_locale(get_global("likely_subtags")[code])[2]) == "Latn"
    assert not latin or code in NEIGHBOURS, f"bot/culture/language.py, NEIGHBOURS: add {code}"


def test_rasa_warms_up_in_every_language() -> None:
    sentences = constant(ROOT / "bot" / "nlu" / "serving" / "loading.py", "WARM_UP")
    assert len(sentences) >= len(CODES), "bot/nlu/serving/loading.py, WARM_UP: a language has no sentence"


@every_language
def test_the_lender_speaks_it(lender: Lender, code: str) -> None:
    assert code in lender.languages, f"lender/lender.yml, name: add {code}, then run `rapport lender check`"


@pytest.mark.parametrize(
    ("line", "least"),
    [
        (r"\| every intent \| (\d+) messages \|", test_examples.EACH),
        (r"\| those that bring an officer .* \| (\d+) \|", test_examples.MANY),
        (r"\| `report_hardship`, `out_of_scope` \| (\d+) \|", test_examples.BROADEST),
        (r"at least (\d+) messages an\s+intent", test_examples.HELD_OUT),
    ],
    ids=["each", "many", "broadest", "held out"],
)
def test_the_page_tells_how_many_messages_are_needed(line: str, least: int) -> None:
    assert re.findall(line, PAGE) == [str(least)]


def test_the_page_explains_every_field_of_a_language_file() -> None:
    explained = set(re.findall(r"`(\w+)`", "\n".join(re.findall(r"^\| `.*", PAGE, re.MULTILINE))))
    facts = next(iter(LANGUAGES.values()))
    assert not {field.alias for field in facts.__fields__.values()} - explained
