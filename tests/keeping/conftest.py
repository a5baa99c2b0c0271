"""Databases for tests of keeping."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.keeping.places import Place, new_places


@pytest.fixture
def place(tmp_path: Path, postgres_url: str) -> Iterator[Place]:
    """Makes new databases without any table."""
    with new_places(tmp_path, postgres_url) as made:
        yield made
