"""Node by node, a graph gives what Rasa's own runner makes of it, and computes no more than it has to."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

import pytest
from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema, SchemaNode
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage

from bot.nlu.graph_run import run

computed: List[str] = []


class Number(GraphComponent):
    """Adds what it is given to its own number, and notes that it did."""

    def __init__(self, config: Dict[str, Any], name: str) -> None:
        self._own = config["own"]
        self._name = name

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        return {"own": 1}

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Number:
        return cls(config, execution_context.node_name or "")

    def add(self, left: int = 0, right: int = 0) -> int:
        computed.append(self._name)
        return self._own + left + right

    def fail(self, left: int = 0) -> int:
        raise RuntimeError("cannot be done")


def node(own: int, fn: str = "add", **needs: str) -> SchemaNode:
    return SchemaNode(needs=needs, uses=Number, constructor_name="create", fn=fn, config={"own": own}, eager=True)


SCHEMA = GraphSchema(
    {
        "base": node(1, left="given"),
        "left": node(10, left="base"),
        "right": node(100, left="base"),
        "sum": node(1000, left="left", right="right"),
        "apart": node(5, left="base"),
        "faulty": node(0, fn="fail", left="base"),
    }
)


@pytest.fixture
def runner(tmp_path: Any) -> DaskGraphRunner:
    computed.clear()
    return DaskGraphRunner(SCHEMA, LocalModelStorage(tmp_path), ExecutionContext(SCHEMA))


@pytest.mark.parametrize("targets", [["sum"], ["left", "apart"], ["base"], ["given"], ["given", "sum"]])
@pytest.mark.parametrize("known", [{}, {"left": 7}, {"base": 3, "right": 4}])
def test_the_outputs_are_those_of_rasas_runner(
    runner: DaskGraphRunner, targets: List[str], known: Dict[str, Any]
) -> None:
    inputs = {"given": 2, **known}
    assert run(runner, inputs, targets) == DaskGraphRunner.run(runner, inputs, targets)


def test_what_two_nodes_need_is_computed_once(runner: DaskGraphRunner) -> None:
    run(runner, {"given": 2}, ["sum"])
    assert sorted(computed) == ["base", "left", "right", "sum"]


def test_what_is_given_is_not_computed_nor_what_only_that_needs(runner: DaskGraphRunner) -> None:
    run(runner, {"given": 2, "left": 7, "right": 8}, ["sum"])
    assert computed == ["sum"]


@pytest.mark.parametrize(("inputs", "targets"), [(None, ["left"]), ({"given": 1}, ["faulty"])])
def test_faults_are_told_as_ever(runner: DaskGraphRunner, inputs: Optional[Dict[str, Any]], targets: List[str]) -> None:
    with pytest.raises(Exception) as ours:  # noqa: PT011
        run(runner, inputs, targets)
    with pytest.raises(Exception) as theirs:  # noqa: PT011
        DaskGraphRunner.run(runner, inputs, targets)
    assert (type(ours.value), str(ours.value)) == (type(theirs.value), str(theirs.value))


def test_a_runtime_error_of_the_run_itself_is_a_graph_run_error(runner: DaskGraphRunner) -> None:
    class Broken(dict):  # type: ignore[type-arg]
        def __contains__(self, name: object) -> bool:
            raise RuntimeError("broken")

    runner._instantiated_nodes = Broken()
    with pytest.raises(GraphRunError):
        run(runner, {}, ["left"])
