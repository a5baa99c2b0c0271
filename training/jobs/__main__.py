"""The process `workshop`: `python -m training.jobs`. It does jobs until SIGTERM or SIGINT."""

from __future__ import annotations

import os
import signal
import socket
import sys
from datetime import datetime, timezone
from types import FrameType
from typing import Optional

from bot.crm.session import Database
from bot.errors import RapportError
from bot.settings import load_settings
from training.jobs.runner import Runner


def main() -> int:
    """Runs until it is stopped; returns the exit code."""
    try:
        database = Database(load_settings().database)
    except RapportError as error:
        sys.stderr.write(f"workshop: {error}\n")
        return 1
    runner = Runner(database, f"{socket.gethostname()}, process {os.getpid()}", lambda: datetime.now(timezone.utc))

    def stop(number: int, frame: Optional[FrameType]) -> None:
        runner.stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    runner.run()
    database.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
