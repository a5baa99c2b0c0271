"""The sources of a tree, read without importing them, and the rules of docs/architecture.md as checks over them.

Every check takes sources and returns one sentence for each place that breaks its rule.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

PACKAGES = ("actions", "audit", "bench", "bot", "desk", "training")

LAYERS: Sequence[Collection[str]] = (
    ("bot.nlu", "bot.channels", "bot.outward", "bot.cli", "bot.demo", "actions", "audit", "bench", "desk", "training"),
    ("bot.bootstrap",),
    (
        "bot.conversations",
        "bot.cases",
        "bot.feedback",
        "bot.keeping",
        "bot.loans",
        "bot.plans",
        "bot.reminders",
        "bot.replies",
        "bot.statistics",
        "bot.workshop",
    ),
    ("bot.crm", "bot.culture"),
    ("bot.facts", "bot.settings", "bot.stored_secrets", "bot.settings_together", "bot.errors"),
)
"""From top to bottom. What stands in one layer may import what stands below it.

`bot.bootstrap` is a layer of its own: it wires everything below together, and every process above starts from it.
"""

WORK_TOGETHER = (2, 4)
"""Layers whose parts may import one another: loans, cases and conversations meet; facts and settings raise errors."""

BESIDE: Mapping[tuple[str, str], str] = {
    ("bot.channels.server", "desk"): "the web process serves the desk beside the web chat",
    ("bot.channels.worker", "bot.outward"): "the worker that delivers to borrowers also tells the lender's systems",
    ("bot.outward.courier", "bot.channels"): "events are carried as messages to chat apps are",
    ("bot.outward.webhook", "bot.channels"): "what became of an event is said as of a message to a chat app",
    ("bot.outward.mail", "bot.channels"): "what became of an event is said as of a message to a chat app",
    ("bot.outward.codes", "bot.channels"): "codes are carried as messages to chat apps are",
    ("bot.outward.letters", "bot.channels"): "letters are carried as codes are",
    ("bot.outward.to_borrowers", "bot.channels"): "names what carries, for the worker",
    ("bot.outward.mail_text", "desk"): "a mail calls kinds, severities and languages what the desk calls them",
    ("bot.channels.telegram.officers.card", "desk"): "an officer's chat shows a case in the desk's words",
    ("bot.cli.preparing", "bot.demo"): "`rapport run` seeds the demo lender",
    ("bot.cli.preparing", "training"): "`rapport run` trains where there is no model",
    ("bot.cli.app", "training"): "`rapport evaluate` measures",
    ("bot.cli.models", "training"): "`rapport train` trains",
    ("bot.cli.app", "bot.nlu"): "`rapport evaluate` silences the warnings of libraries before Rasa is imported",
    ("bench.cost", "training"): "what understanding costs is measured on the held-out messages",
    ("bench.transcripts", "training"): "transcripts to search in are made of the training messages",
    ("bench.statistics", "desk"): "the statistics are measured as the desk reads them",
    ("bench.intents", "training"): "the pipeline is trained and measured on other messages than the project's",
    ("training.evaluation.readings", "bot.nlu"): "the pipeline is measured as it is served",
    ("training.comparing.opened", "bot.nlu"): "two models are compared as they are served",
    ("training.comparing.replaying", "bot.nlu"): "a real message is read again as the assistant reads it",
    ("training.comparing.job", "bot.nlu"): "comparing, too, leaves TensorFlow out where no component needs it",
    ("training.evaluation.faq", "bot.nlu"): "questions and answers are measured as they are searched",
    ("training.evaluation.run", "bot.nlu"): "questions and answers are measured as they are searched",
    ("training.evaluation.figures", "bot.nlu"): "the safety net knows which intents it must not miss",
    ("bot.nlu.faq_finder", "training"): "training messages show the search for entries what belongs to none",
    ("bot.cli.faq", "bot.nlu"): "`rapport faq ask` searches as the assistant does",
    ("bot.cli.harvesting", "training"): "`rapport harvest` looks for messages to review",
    ("training.harvest.job", "bot.nlu"): "messages are compared by the pipeline's own encoders",
    ("training.harvest.meaning", "bot.nlu"): "vectors of training messages are kept where training keeps them",
    ("training.story_check.corpus", "bot.nlu"): "checking stories, too, leaves TensorFlow out",
    ("training.stage.job", "bot.nlu"): "a rehearsal reads messages as the served assistant does",
    ("training.stage.stage", "bot.nlu"): "a rehearsal reads messages as the served assistant does",
    ("training.stage.processor", "bot.nlu"): "a rehearsal's processor is the served one, which also says why",
    ("training.stage.rehearsal", "bot.nlu"): "a rehearsal's turn is told to the gate as the served assistant's is",
    ("training.stage.telling", "bot.nlu"): "what is told of a turn is named as the processor names it",
    ("training.stage.endpoint", "actions"): "a rehearsal runs the actions themselves, on a lender of its own",
    ("training.stage.scratch", "bot.demo"): "a rehearsal's lender has the demo borrowers",
    ("desk.stories.talking", "bot.demo"): "whom a trainer may play are the demo borrowers",
    ("training.train", "bot.nlu"): "training, too, leaves TensorFlow out where no component needs it",
}
"""Imports within the top layer, by module and area, and why."""

HOMES: Mapping[str, Collection[str]] = {
    "rasa": ("bot.nlu", "bot.replies.generator", "training"),
    "rasa_sdk": ("actions",),
    "sanic": ("actions.__main__", "bot.nlu.gate_channel"),  # Rasa's own web framework
    "sqlalchemy": ("bot.crm",),
    "alembic": ("bot.crm",),
    "cryptography": ("bot.crm",),
    "psycopg2": ("bot.crm",),
    "starlette": ("bot.channels", "desk"),
    "uvicorn": ("bot.channels",),
    "telegram": ("bot.channels.telegram",),
    "typst": ("bot.plans.typesetting",),
    "phonenumbers": (
        "bot.conversations.contact_details",
        "bot.conversations.new_contact",
        "bot.workshop.review.stand_ins.bare_numbers",
    ),
    "segno": ("desk.account.qr_code",),
}
"""Libraries that must be replaceable, and where alone they are imported."""

LONGEST = 250
"""Lines of a module."""

EMPTY_NAMES = {"utils", "util", "helpers", "helper", "manager", "managers", "misc", "common"}
"""Names of modules that say nothing about what is inside."""

OPENING = {
    *("open", "read_text", "read_bytes", "write_text", "write_bytes", "mkdir", "touch"),
    *("socket", "create_connection", "connect", "create_engine", "Database", "Client", "AsyncClient", "urlopen"),
    *("Popen", "check_call", "check_output"),
    *("load_settings", "load_lender", "load_languages", "load_wording"),
}
"""Calls, by the last part of their name, that open a file, a socket, a database or a process."""


@dataclass(frozen=True)
class Source:
    """One module. `path` is relative to the tree."""

    path: Path
    text: str

    @property
    def name(self) -> str:
        """The dotted name; a package has its folder's."""
        return ".".join(self.path.with_suffix("").parts).removesuffix(".__init__")

    @property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)


def sources(root: Path) -> list[Source]:
    """The modules of our packages under a folder, but for the steps of migrations, which are history."""
    found = sorted(path.relative_to(root) for package in PACKAGES for path in (root / package).rglob("*.py"))
    return [Source(p, (root / p).read_text(encoding="utf-8")) for p in found if p.parent.name != "versions"]


def area(module: str) -> str:
    """What an architect names: `bot.crm`, `desk`."""
    return ".".join(module.split(".")[: 2 if module.startswith("bot.") else 1])


def imports(source: Source, known: Collection[str] = (), nodes: Iterator[ast.AST] | None = None) -> Iterator[str]:
    """The modules that a module imports, anywhere in it. `from bot import demo` is `bot.demo`, if that is known."""
    for node in nodes or ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for name in (f"{node.module}.{alias.name}" for alias in node.names):
                yield name if name in known or node.module == "bot" else node.module


def at_import(tree: ast.AST) -> Iterator[ast.AST]:
    """What runs when a module is imported: bodies of functions do not, their decorators and defaults do."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Lambda) or (isinstance(node, ast.If) and "__main__" in ast.unparse(node.test)):
            continue
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            defaults = [default for default in (*node.args.defaults, *node.args.kw_defaults) if default]
            for part in (*node.decorator_list, *defaults):
                yield part
                yield from at_import(part)
        else:
            yield node
            yield from at_import(node)


def against_the_layers(tree: Sequence[Source]) -> list[str]:
    """Imports that go up, or sideways without a reason in `BESIDE`."""
    height = {name: level for level, layer in enumerate(LAYERS) for name in layer}
    wrong = []
    for source in tree:
        here = area(source.name)
        if here not in height and source.name != "bot":
            wrong.append(f"{source.path} belongs to no layer.")
            continue
        for there in sorted({area(name) for name in imports(source) if name.split(".")[0] in (*PACKAGES, "tests")}):
            if there not in height:
                wrong.append(f"{source.path} imports {there}, which belongs to no layer.")
            elif height[there] < height[here]:
                wrong.append(f"{source.path} imports {there}, which stands above it.")
            elif height[there] > height[here] or there == here or height[here] in WORK_TOGETHER:
                continue
            elif (source.name, there) not in BESIDE:
                wrong.append(f"{source.path} imports {there}, which stands beside it.")
    return wrong


def reasons_without_use(tree: Sequence[Source]) -> list[str]:
    """Exceptions in `BESIDE` that no module needs any more."""
    used = {(source.name, area(name)) for source in tree for name in imports(source)}
    return [f"{module} does not import {there} any more." for module, there in BESIDE if (module, there) not in used]


def in_circles(tree: Sequence[Source]) -> list[str]:
    """Modules that need one another to be imported; an import within a function may close a circle."""
    known = {source.name for source in tree}
    needs = {source.name: {*imports(source, known, at_import(source.tree))} & known for source in tree}
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as error:
        return [f"{' imports '.join(reversed(error.args[1]))}."]
    return []


def libraries_out_of_place(tree: Sequence[Source]) -> list[str]:
    """Imports of a library outside of where it is at home."""
    return [
        f"{source.path} imports {library}."
        for source in tree
        for library in sorted({name.split(".")[0] for name in imports(source)} & set(HOMES))
        if not any(f"{source.name}.".startswith(f"{home}.") for home in HOMES[library])
    ]


def too_long(tree: Sequence[Source]) -> list[str]:
    """Modules of more than `LONGEST` lines."""
    counted = ((source.path, len(source.text.splitlines())) for source in tree)
    return [f"{path} has {lines} lines." for path, lines in counted if lines > LONGEST]


def opened_at_import(tree: Sequence[Source]) -> list[str]:
    """Files, sockets, databases and processes that importing a module would open; Alembic runs its `env.py` itself."""
    return [
        f"{source.path}:{node.lineno} calls {ast.unparse(node.func)} when it is imported."
        for source in tree
        if source.path.parent.name != "migrations"
        for node in at_import(source.tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in OPENING
    ]


def empty_names(tree: Sequence[Source]) -> list[str]:
    """Modules and packages whose name says nothing."""
    named = {part for source in tree for part in source.name.split(".")}
    return [f"{name} says nothing." for name in sorted(named) if EMPTY_NAMES & {name, name.split("_")[-1]}]


def hidden_imports(tree: Sequence[Source]) -> list[str]:
    """Imports whose target cannot be read off: relative, with a star, or by a name that is computed."""
    wrong = []
    for source in tree:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ImportFrom) and node.level:
                wrong.append(f"{source.path}:{node.lineno} imports relatively.")
            elif isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names):
                wrong.append(f"{source.path}:{node.lineno} imports with a star.")
            elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__")):
                wrong.append(f"{source.path}:{node.lineno} imports by a name that is computed.")
    return wrong
