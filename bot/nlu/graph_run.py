"""A model's graph run node by node in this thread, where Rasa builds and schedules a task graph for every run.

There are three to six runs a turn, of some fifteen nodes each. `install()` puts it in Rasa's place.
"""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

from rasa.engine.exceptions import GraphRunError
from rasa.engine.runner.dask import DaskGraphRunner


def install() -> None:
    """For the rest of this process; a second call changes nothing."""
    DaskGraphRunner.run = run


def run(
    runner: DaskGraphRunner, inputs: Optional[Dict[str, Any]] = None, targets: Optional[List[str]] = None
) -> Dict[str, Any]:
    """See `GraphRunner.run`: the targets' outputs by name.

    What `inputs` gives is not computed, nor what only that needs. Raises `GraphRunError`.
    """
    schema, nodes = runner._graph_schema.nodes, runner._instantiated_nodes
    results: Dict[str, Tuple[str, Any]] = {name: (name, value) for name, value in (inputs or {}).items()}

    def result(name: str) -> Any:
        if name not in results and name in nodes:
            results[name] = nodes[name](*[result(need) for need in schema[name].needs.values()])
        return results.get(name, name)  # what is not there is named, and the node says that it misses it

    try:
        return dict(result(name) for name in targets or runner._graph_schema.target_names)
    except RuntimeError as error:
        raise GraphRunError("Error running runner.") from error
