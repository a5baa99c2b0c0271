"""The process `workshop`: `python -m training.jobs`. It does jobs until SIGTERM or SIGINT.

One after the other, but for those that are done beside others (`training.jobs.kinds`).
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
from datetime import datetime, timezone
from types import FrameType
from typing import Optional

from bot.crm.session import Database
from bot.errors import RapportError
from bot.settings import load_settings
from training.jobs.kinds import BESIDE
from training.jobs.runner import Runner


def present() -> datetime:
    """The present moment, in UTC."""
    return datetime.now(timezone.utc)


def main() -> int:
    """Runs until it is stopped; returns the exit code."""
    try:
        database = Database(load_settings().database)
    except RapportError as error:
        sys.stderr.write(f"workshop: {error}\n")
        return 1
    name = f"{socket.gethostname()}, process {os.getpid()}"
    runner = Runner(database, name, present, but=BESIDE)
    beside = Runner(database, name, present, only=BESIDE)

    def stop(number: int, frame: Optional[FrameType]) -> None:
        runner.stop.set()
        beside.stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    second = threading.Thread(target=beside.run)
    second.start()
    runner.run()
    second.join()
    database.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
