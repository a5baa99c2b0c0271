"""The report: `evaluation.json` for machines and `evaluation.html` for people."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from statistics import quantiles
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from training.evaluation import charts
from training.evaluation.figures import Figures
from training.evaluation.gates import Gate, Miss
from training.evaluation.readings import Reading
from training.evaluation.registers import Corrected

PICTURED = {
    "macro_f1": "Intents: mean F1",
    "escalation_recall": "Difficulty and complaint: recall",
    "false_alarms": "Difficulty and complaint: false alarms",
    "out_of_scope_recall": "Out of scope: recall",
    "values": "Amounts, terms and rates read exactly",
    "language": "Language recognised",
    "register": "Register: agreement with people",
}
"""The figures that get a picture, and its title."""


@dataclass(frozen=True)
class Evaluation:
    """One model's evaluation. `registers` holds agreement by language and axis, `languages` all gated figures, `faq`
    those of finding the lender's questions and answers (`training.evaluation.faq`), `corrected` how the registers that
    trainers corrected are read by now.
    """

    model: str
    readings: Mapping[str, Sequence[Reading]]
    figures: Mapping[str, Figures]
    registers: Mapping[str, Mapping[str, float]]
    gates: Sequence[Gate]
    misses: Sequence[Miss]
    faq: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    corrected: Mapping[str, Corrected] = field(default_factory=dict)

    @property
    def languages(self) -> Mapping[str, Mapping[str, float]]:
        """Each language's figures by name, shares from 0 to 1."""
        return gated(self.figures, self.registers)


def gated(
    figures: Mapping[str, Figures], registers: Mapping[str, Mapping[str, float]]
) -> Mapping[str, Mapping[str, float]]:
    """The figures that a gate can name: single shares, and the worst axis of the register."""
    languages = {}
    for code, each in figures.items():
        single = {name: value for name, value in asdict(each).items() if isinstance(value, float)}
        languages[code] = {**single, "register": min(registers[code].values())}
    return languages


def write(evaluation: Evaluation, folder: Path) -> tuple[Path, Path]:
    """Writes both files into a folder, which is made when it is missing; returns their paths, the page first."""
    folder.mkdir(parents=True, exist_ok=True)
    page, data = folder / "evaluation.html", folder / "evaluation.json"
    data.write_text(json.dumps(as_json(evaluation), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    page.write_text(_html(evaluation), encoding="utf-8")
    return page, data


def as_json(evaluation: Evaluation) -> dict[str, Any]:
    """Everything in the report, with each message that was not understood."""
    languages = {}
    for code, figures in evaluation.figures.items():
        counted = asdict(figures)
        counted["confused"] = [[meant, taken, count] for (meant, taken), count in figures.confused.items()]
        languages[code] = {
            **counted,
            "register": evaluation.registers[code],
            "misunderstood": [
                {"text": r.example.text, "meant": r.example.intent, "taken": r.intent, "confidence": r.confidence}
                for r in evaluation.readings[code]
                if not r.right
            ],
        }
    return {
        "model": evaluation.model,
        "made": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "languages": languages,
        "all": overall(evaluation.readings),
        "faq": {code: dict(found) for code, found in evaluation.faq.items()},
        "corrected_registers": {code: _corrected(each) for code, each in evaluation.corrected.items()},
        "misses": [str(miss) for miss in evaluation.misses],
    }


def _corrected(found: Corrected) -> dict[str, Any]:
    misread = [{**asdict(each.label), "read": each.read} for each in found.misread]
    return {"labels": found.labels, "right": found.right, "misread": misread}


def overall(readings: Mapping[str, Sequence[Reading]]) -> dict[str, float]:
    """Accuracy (0 to 1) and times (milliseconds) over all languages together."""
    every = [reading for each in readings.values() for reading in each]
    times = [reading.ms for reading in every]
    return {
        "messages": len(every),
        "accuracy": sum(reading.right for reading in every) / len(every),
        "median_ms": quantiles(times, n=2)[0],
        "slowest_twentieth_ms": quantiles(times, n=20)[-1],
    }


def _html(evaluation: Evaluation) -> str:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    bars = {gate.figure: gate for gate in evaluation.gates}
    pictures = [
        charts.bars(
            title,
            {code: figures[name] for code, figures in evaluation.languages.items()},
            bars[name].bar if name in bars else None,
            bars[name].least if name in bars else True,
        )
        for name, title in PICTURED.items()
    ]
    confused: Counter[tuple[str, str]] = Counter()
    for figures in evaluation.figures.values():
        confused.update(figures.confused)
    return environment.get_template("report.html").render(
        evaluation=evaluation,
        overall=overall(evaluation.readings),
        gates=evaluation.gates,
        pictures=pictures,
        confusions=charts.confusions(confused),
        times=charts.times({code: [r.ms for r in each] for code, each in evaluation.readings.items()}),
    )
