"""The transformer as an ONNX graph: BERT's encoder (Devlin et al. 2019) with mean pooling, as multilingual-e5 has it.

Wang et al. (2024), "Multilingual E5 Text Embeddings". The weights stay in 4 bits; ONNX Runtime multiplies with them in
8-bit integers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from bot.nlu.e5.weights import BLOCK, Weights

EMBEDDED, VECTOR = "embedded", "vector"
"""The input, shape (texts, tokens, width), and the output, shape (texts, width), each row of length 1."""

TEXTS, TOKENS = "texts", "tokens"
"""The dimensions that are free."""

MICROSOFT = "com.microsoft"
"""ONNX Runtime's own operators."""

INTEGERS = 4
"""MatMulNBits' level of accuracy at which it multiplies integers of 8 bits."""


def model(weights: Weights) -> bytes:
    """The graph for one text or several of as many tokens, serialised. Position and type are in the input already."""
    return bytes(_Graph(weights).made().SerializeToString())


class _Graph:
    """Collects the nodes; each method adds some and returns the name of what comes out."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._nodes: list[Any] = []
        self._constants: list[Any] = []

    def made(self) -> Any:
        weights, shape = self._weights, [TEXTS, TOKENS, self._weights.width]
        self._heads = self._constant("heads", np.array([0, 0, weights.heads, weights.width // weights.heads]))
        self._whole = self._constant("whole", np.array([0, 0, weights.width]))
        scale = np.float32(1 / np.sqrt(weights.width / weights.heads))
        self._scale = self._constant("scale", np.array(scale))
        state = self._normalised(EMBEDDED, "emb.ln")
        for number in range(weights.layers):
            state = self._layer(state, f"l{number}")
        mean = self._node("ReduceMean", [state], "mean", axes=[1], keepdims=0)
        self._node("LpNormalization", [mean], VECTOR, axis=-1, p=2)
        graph = helper.make_graph(
            self._nodes,
            "multilingual-e5-small",
            [helper.make_tensor_value_info(EMBEDDED, TensorProto.FLOAT, shape)],
            [helper.make_tensor_value_info(VECTOR, TensorProto.FLOAT, [TEXTS, weights.width])],
            self._constants,
        )
        operators = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
        return helper.make_model(graph, opset_imports=operators, ir_version=8)

    def _layer(self, state: str, at: str) -> str:
        """Attention and the network after it, each added to what went in and normalised."""
        width, inner = self._weights.width, self._weights.inner
        query, key, value = (self._linear(state, f"{at}.{part}", width, width) for part in "qkv")
        seen = self._attention(query, key, value, at)
        state = self._normalised(self._add(state, self._linear(seen, f"{at}.ao", width, width)), f"{at}.aln")
        active = self._node("Gelu", [self._linear(state, f"{at}.fi", width, inner)], f"{at}.gelu", MICROSOFT)
        return self._normalised(self._add(state, self._linear(active, f"{at}.fo", inner, width)), f"{at}.oln")

    def _attention(self, query: str, key: str, value: str, at: str) -> str:
        queries, values = self._by_head(query, [0, 2, 1, 3]), self._by_head(value, [0, 2, 1, 3])
        alike = self._node("MatMul", [queries, self._by_head(key, [0, 2, 3, 1])], f"{at}.alike")
        weighed = self._node("Mul", [alike, self._scale], f"{at}.weighed")
        shares = self._node("Softmax", [weighed], f"{at}.shares", axis=-1)
        seen = self._node("MatMul", [shares, values], f"{at}.seen")
        together = self._node("Transpose", [seen], f"{at}.together", perm=[0, 2, 1, 3])
        return self._node("Reshape", [together, self._whole], f"{at}.attended")

    def _by_head(self, state: str, order: Sequence[int]) -> str:
        split = self._node("Reshape", [state, self._heads], f"{state}.split")
        return self._node("Transpose", [split], f"{state}.by_head", perm=list(order))

    def _linear(self, state: str, name: str, inputs: int, outputs: int) -> str:
        scales, halves = self._weights.quarters(f"{name}.w")
        packed = (halves[:, 0::2] | (halves[:, 1::2] << 4)).reshape(outputs, inputs // BLOCK, BLOCK // 2)
        matrix = self._constant(f"{name}.w", packed)
        scale = self._constant(f"{name}.scales", scales)
        product = self._node(
            "MatMulNBits",
            [state, matrix, scale],
            f"{name}.product",
            MICROSOFT,
            K=inputs,
            N=outputs,
            bits=4,
            block_size=BLOCK,
            accuracy_level=INTEGERS,
        )
        return self._node("Add", [product, self._constant(f"{name}.b", self._weights.plain(f"{name}.b"))], name)

    def _add(self, one: str, other: str) -> str:
        return self._node("Add", [one, other], f"{other}.sum")

    def _normalised(self, state: str, name: str) -> str:
        scale, shift = (self._constant(f"{name}.{p}", self._weights.plain(f"{name}.{p}")) for p in "wb")
        epsilon = float(self._weights.epsilon)
        return self._node("LayerNormalization", [state, scale, shift], f"{name}.out", epsilon=epsilon)

    def _constant(self, name: str, values: NDArray[Any]) -> str:
        self._constants.append(numpy_helper.from_array(values, name))
        return name

    def _node(self, kind: str, inputs: Sequence[str], output: str, domain: str = "", **settings: Any) -> str:
        self._nodes.append(helper.make_node(kind, list(inputs), [output], domain=domain, **settings))
        return output
