"""Starts the Rasa process: `python -m bot.nlu.serve`. Loopback only, with a token, without telemetry."""

from __future__ import annotations

import ctypes
import gc
import logging
import os
import warnings
from contextlib import suppress
from pathlib import Path
from typing import Any

from bot.nlu import tensorflow_standin
from bot.settings import Settings, load_settings

WARM_UP = (
    "How much would 5,000 cost?",
    "我想貸款",
    "我想贷款",
    "いくら借りられますか",
    "대출 받고 싶어요",
    "¿Cuánto cuesta?",
    "Quanto custa?",
    "Combien ça coûte ?",
    "Was kostet das?",
    "Quanto costa?",
    "Berapa biayanya?",
    "Tôi muốn vay tiền ạ",
    "อยากกู้เงินค่ะ",
    "كم التكلفة؟",
)
"""A message in each language."""


def environment(settings: Settings) -> dict[str, str]:
    """What Rasa and the files it reads (`endpoints.yml`, `credentials.yml`) take from the environment."""
    return {
        "RASA_TELEMETRY_ENABLED": "false",
        # One thread each for BLAS and for the sentence encoder. With two, OpenMP's threads wait for one another by
        # spinning, and on a busy machine one sentence takes a second instead of 20 ms (docs/performance.md).
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
        "RAPPORT_RASA_TOKEN": settings.rasa_token or "",
        "RAPPORT_ACTIONS_URL": settings.actions_url,
        "RAPPORT_TRACKER_URL": settings.tracker_database,
        "RAPPORT_LENDER_FOLDER": str(settings.lender),
        "RAPPORT_DEFAULT_LANGUAGE": settings.language or "",
        "RAPPORT_LOCK_STORE": "bot.nlu.lock_store.RedisLocks" if settings.redis_url else "in_memory",
        "RAPPORT_LOCK_STORE_URL": settings.redis_url or "",
    }


def silence_warnings() -> None:
    """Keeps libraries' warnings about each other out of the log; filters do not do, because some set them anew."""
    warnings.showwarning = lambda *_, **__: None


async def begin_cold(app: Any, loop: Any) -> None:
    """Has the gate's channel say that it is not there yet, until `warm_up` is done."""
    app.ctx.warming_up = True


async def warm_up(app: Any, loop: Any) -> None:
    """Reads a message in each language, so that the first borrower does not wait for what is loaded on first use.

    In a task, because a stop that comes while Sanic still starts is no stop but an error.
    """

    async def read_and_settle() -> None:
        for text in WARM_UP:
            await app.ctx.agent.parse_message(text)
        settle()
        app.ctx.warming_up = False

    app.add_task(read_and_settle())


def settle() -> None:
    """Gives back the memory that was only needed for loading, and spares what stays from being searched for garbage."""
    gc.collect()
    gc.freeze()
    with suppress(OSError, AttributeError):  # glibc alone has it
        ctypes.CDLL(None).malloc_trim(0)


def main() -> None:
    """Serves the newest model under `models/` until it is stopped."""
    settings = load_settings()
    os.environ.update(environment(settings))
    silence_warnings()
    if not tensorflow_standin.needs_tensorflow(Path("config.yml")):
        tensorflow_standin.install()

    import rasa.core.agent
    import rasa.core.run
    import rasa.utils.common
    import rasa.utils.log_utils
    from rasa.core.utils import AvailableEndpoints

    from bot.nlu import connections, graph_run, shortcuts
    from bot.nlu.processor import RapportProcessor

    rasa.utils.log_utils.configure_structlog(logging.WARNING)
    rasa.utils.common.configure_logging_and_warnings(
        log_level=logging.WARNING, warn_only_once=True, filter_repeated_logs=True
    )
    # The agent makes its processor by this name; there is no setting for it.
    rasa.core.agent.MessageProcessor = RapportProcessor
    shortcuts.install()
    connections.install()
    graph_run.install()
    rasa.core.run.serve_application(
        model_path=str(settings.models),
        interface="127.0.0.1",
        port=settings.rasa_port,
        credentials="credentials.yml",
        endpoints=AvailableEndpoints.read_endpoints("endpoints.yml"),
        auth_token=settings.rasa_token,
        server_listeners=[
            (begin_cold, "before_server_start"),
            (warm_up, "after_server_start"),
            (connections.close, "before_server_stop"),
        ],
    )


if __name__ == "__main__":
    main()
