"""Secrets that Rapport makes by itself, in `secrets.json`, readable by its owner only."""

from __future__ import annotations

import json
import os
import secrets
from pathlib import Path

from bot.errors import BadSetting


def stored_secret(folder: Path, name: str) -> str:
    """The secret of a name, made when it is first asked for. Raises `BadSetting`."""
    path = folder / "secrets.json"
    try:
        known: dict[str, str] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        if name not in known:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            known[name] = secrets.token_urlsafe(32)
            partial = path.with_suffix(f".{os.getpid()}.part")
            partial.touch(mode=0o600)
            partial.write_text(json.dumps(known), encoding="utf-8")
            partial.replace(path)
    except (OSError, ValueError) as error:
        raise BadSetting(
            f"{path} cannot be read or written ({error}): mend its rights, or set RAPPORT_VAR elsewhere."
        ) from error
    return known[name]
