"""What all tables share."""

from __future__ import annotations

from typing import Any

from sqlalchemy import String
from sqlalchemy.orm import declarative_base

Base: Any = declarative_base()

ID = String(32)
"""A random UUID as 32 hexadecimal digits."""
