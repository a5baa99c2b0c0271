"""Where a stage that is open on this machine can be reached: written by the stage, read by the desk."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from pydantic import BaseModel, ValidationError


class StageAddress(BaseModel):
    """A port of the loopback address, the token that the stage wants, its model and its process."""

    port: int
    token: str
    model: str
    pid: int


def stage_file(var: Path) -> Path:
    """The file with the address. Whoever can read it can rehearse, so only its own user can."""
    return var / "workshop" / "stage" / "open.json"


def read_address(var: Path) -> Optional[StageAddress]:
    """The address of the stage that is open, or None. One that died may have left its address behind."""
    try:
        return StageAddress.parse_raw(stage_file(var).read_bytes())
    except (OSError, ValidationError):
        return None
