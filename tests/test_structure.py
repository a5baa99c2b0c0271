"""What docs/architecture.md promises holds for the sources; and each check finds what breaks its rule."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from tests import source_tree
from tests.source_tree import Source, sources

ROOT = Path(__file__).resolve().parent.parent

Check = Callable[[Sequence[Source]], list[str]]

CHECKS: Sequence[Check] = (
    source_tree.against_the_layers,
    source_tree.reasons_without_use,
    source_tree.in_circles,
    source_tree.libraries_out_of_place,
    source_tree.too_long,
    source_tree.opened_at_import,
    source_tree.empty_names,
    source_tree.hidden_imports,
)


@pytest.fixture(scope="module")
def ours() -> list[Source]:
    return sources(ROOT)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_sources_keep_the_rule(check: Check, ours: list[Source]) -> None:
    assert check(ours) == []


def test_it_reads_all_of_our_packages(ours: list[Source]) -> None:
    assert {source.path.parts[0] for source in ours} == set(source_tree.PACKAGES)


def test_the_layers_are_those_of_the_architecture() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    promise = re.search(r"Imports go one way: (.*?)\.", text, re.DOTALL)
    assert promise
    promised = [layer.split() for layer in re.findall(r"`([^`]+)`", promise[1])]
    kept = [{name.removeprefix("bot.") for name in layer} for layer in source_tree.LAYERS]
    del kept[1]  # the wiring, of which the sentence does not speak
    assert [set(promise) <= layer for promise, layer in zip(promised, kept, strict=True)] == [True] * 4


# The checks themselves, on small trees


def grown(folder: Path, files: Mapping[str, str]) -> list[Source]:
    """A tree with these files in it."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return sources(folder)


WRONG = [
    ("against_the_layers", "bot/crm/cases.py", "from bot.cases import opening", "bot.cases, which stands above it"),
    ("against_the_layers", "bot/crm/cases.py", "def f():\n    from desk import app", "desk, which stands above it"),
    ("against_the_layers", "bot/facts.py", "from bot import crm", "bot.crm, which stands above it"),
    ("against_the_layers", "bot/cases/kinds.py", "import bot.bootstrap", "bot.bootstrap, which stands above it"),
    ("against_the_layers", "bot/crm/cases.py", "from bot.culture import language", "bot.culture, which stands beside"),
    ("against_the_layers", "desk/app.py", "from bot.channels.server import run", "bot.channels, which stands beside"),
    ("against_the_layers", "bot/crm/cases.py", "from tests import conftest", "tests, which belongs to no layer"),
    ("against_the_layers", "bot/robots/arm.py", "", "bot/robots/arm.py belongs to no layer"),
    ("reasons_without_use", "bot/channels/server.py", "import bot.crm", "server does not import desk any more"),
    ("libraries_out_of_place", "desk/app.py", "from sqlalchemy.orm import Session", "desk/app.py imports sqlalchemy"),
    ("libraries_out_of_place", "bot/loans/apr.py", "def f():\n    import rasa.core", "bot/loans/apr.py imports rasa"),
    ("libraries_out_of_place", "bot/nlu/serve.py", "import rasa_sdk", "bot/nlu/serve.py imports rasa_sdk"),
    ("libraries_out_of_place", "bot/channels/webchat/chat.py", "import telegram", "chat.py imports telegram"),
    ("libraries_out_of_place", "bot/replies/generators.py", "import rasa", "generators.py imports rasa"),
    ("too_long", "bot/crm/tables.py", "x = 1\n" * 251, "bot/crm/tables.py has 251 lines"),
    ("opened_at_import", "bot/facts.py", "\nTEXT = open('facts.txt').read()", "bot/facts.py:2 calls open"),
    ("opened_at_import", "bot/facts.py", "class A:\n    x = Path('a').read_text()", "read_text when it is imported"),
    ("opened_at_import", "bot/facts.py", "def f(database=Database('sqlite://')): ...", "bot/facts.py:1 calls Database"),
    (
        "opened_at_import",
        "bot/facts.py",
        "if True:\n    sqlite3.connect('a.db')",
        "facts.py:2 calls sqlite3.connect",
    ),
    ("empty_names", "bot/loans/utils.py", "", "utils says nothing"),
    ("empty_names", "bot/loans/date_helpers.py", "", "date_helpers says nothing"),
    ("empty_names", "desk/manager/__init__.py", "", "manager says nothing"),
    ("hidden_imports", "desk/app.py", "from . import pages", "desk/app.py:1 imports relatively"),
    ("hidden_imports", "desk/app.py", "from desk.pages import *", "desk/app.py:1 imports with a star"),
    (
        "hidden_imports",
        "desk/app.py",
        "importlib.import_module(name)",
        "desk/app.py:1 imports by a name",
    ),
]


@pytest.mark.parametrize(("check", "path", "text", "found"), WRONG, ids=[f"{each[0]} {each[3]}" for each in WRONG])
def test_the_check_finds_it(check: str, path: str, text: str, found: str, tmp_path: Path) -> None:
    assert any(found in sentence for sentence in getattr(source_tree, check)(grown(tmp_path, {path: text})))


def test_it_finds_modules_that_import_in_a_circle(tmp_path: Path) -> None:
    tree = grown(
        tmp_path, {"desk/a.py": "from desk import b", "desk/b.py": "import desk.c", "desk/c.py": "from desk.a import f"}
    )
    (circle,) = source_tree.in_circles(tree)
    assert {"desk.a", "desk.b", "desk.c"} == set(re.findall(r"desk\.\w", circle))


RIGHT = [
    ("against_the_layers", "desk/app.py", "from bot.errors import RapportError\nimport json\nfrom desk import pages"),
    ("against_the_layers", "bot/cases/opening.py", "from bot.conversations import saying"),
    ("against_the_layers", "bot/channels/server.py", "def build():\n    from desk.app import routes"),
    ("in_circles", "desk/a.py", "def late():\n    from desk import a"),
    ("libraries_out_of_place", "bot/replies/generator.py", "from rasa.core.nlg import Generator"),
    ("too_long", "bot/crm/tables.py", "x = 1\n" * 250),
    ("opened_at_import", "bot/facts.py", "def read(path):\n    return open(path).read()"),
    ("opened_at_import", "bot/facts.py", "read = lambda path: open(path)\nif __name__ == '__main__':\n    open('a')"),
    ("opened_at_import", "bot/crm/migrations/env.py", "connection = connect()"),
    ("empty_names", "bot/channels/stopping.py", ""),
    ("hidden_imports", "desk/app.py", "import desk.pages as pages"),
]


@pytest.mark.parametrize(("check", "path", "text"), RIGHT, ids=[f"{each[0]} {each[1]}" for each in RIGHT])
def test_the_check_leaves_it_alone(check: str, path: str, text: str, tmp_path: Path) -> None:
    assert getattr(source_tree, check)(grown(tmp_path, {path: text})) == []


def test_the_steps_of_migrations_are_not_read(tmp_path: Path) -> None:
    assert grown(tmp_path, {"bot/crm/migrations/versions/0001_first.py": "x = 1\n" * 999}) == []
