"""Starts the Rasa process: `python -m bot.nlu.serve`. Loopback only, with a token, without telemetry."""

from __future__ import annotations

import logging
import os
import warnings
from pathlib import Path

from bot.nlu import tensorflow_standin
from bot.settings import Settings, load_settings


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


def main() -> None:
    """Serves what is in use until it is stopped; see `bot.nlu.serving`."""
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
    from bot.nlu.serving import carrying
    from bot.nlu.serving.process import Serving

    rasa.utils.log_utils.configure_structlog(logging.WARNING)
    rasa.utils.common.configure_logging_and_warnings(
        log_level=logging.WARNING, warn_only_once=True, filter_repeated_logs=True
    )
    # The agent makes its processor by this name; there is no setting for it.
    rasa.core.agent.MessageProcessor = RapportProcessor
    shortcuts.install()
    connections.install()
    graph_run.install()
    carrying.install()
    serving = Serving(settings)
    rasa.core.run.serve_application(
        model_path=str(serving.first_file()),
        interface="127.0.0.1",
        port=settings.rasa_port,
        credentials="credentials.yml",
        endpoints=AvailableEndpoints.read_endpoints("endpoints.yml"),
        auth_token=settings.rasa_token,
        server_listeners=[
            (serving.begin_cold, "before_server_start"),
            (serving.begin, "after_server_start"),
            (serving.end, "before_server_stop"),
            (connections.close, "before_server_stop"),
        ],
    )


if __name__ == "__main__":
    main()
