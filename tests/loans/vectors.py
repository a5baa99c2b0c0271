"""Published reference figures. They are kept outside the project, in ../shared/eval or where RAPPORT_EVAL points."""

from __future__ import annotations

import json
import os
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(os.environ.get("RAPPORT_EVAL") or Path(__file__).parents[3] / "shared" / "eval") / "loanmath"

needs_vectors = pytest.mark.skipif(
    not FOLDER.is_dir(), reason=f"the reference figures are not at {FOLDER}; set RAPPORT_EVAL to their folder"
)


def read(name: str) -> Any:
    """One file's data with exact decimals; an empty list of everything where the folder is absent."""
    if not FOLDER.is_dir():
        return {"examples": [], "tables": {}, "schedules": [], "short_term_php_and_uk": []}
    return json.loads((FOLDER / name).read_text(encoding="utf-8"), parse_float=Decimal)
