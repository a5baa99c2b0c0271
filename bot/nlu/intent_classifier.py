"""Rasa component: a linear support vector machine over sentence vectors and n-grams, and neighbours in meaning."""

from __future__ import annotations

import json
from typing import Any, Dict, List

import numpy as np
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix
from sklearn.model_selection import train_test_split
from sklearn.svm import LinearSVC

from bot.nlu.components import is_payload
from bot.nlu.machine_features import by_kind_of_feature, principal_directions, side_by_side
from bot.nlu.margins import best_temperature, one_against_rest, softmax, unit_length
from bot.nlu.neighbours import Neighbours
from bot.nlu.text_features import TextFeatures
from bot.nlu.two_machines import fit_both

PROBABILITIES = "intent_probabilities"
"""Attribute with every intent's probability, for the safety net; not part of the parse result."""

ENOUGH = 3000
"""Held-out training messages that the temperature is fitted on."""

NEAR_ENOUGH = 3e-2
"""How near to its best the machine is brought (scikit-learn's `tol`): margins are within 0.006 of those at 1e-4."""

NONSENSE = 0.1
"""By this factor nothing is likely in a message without any known word: its margins only say which gap it fell into."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LinearIntentClassifier(IntentClassifier, GraphComponent):
    """One-against-rest linear SVM on the encoders' vectors beside word and character n-grams, and nearest neighbours.

    To the machine's margins are added what the training messages say that lie nearest by the last encoder. The sums
    become probabilities by a softmax whose temperature is fitted on held-out training data (Guo et al.
    2017, "On Calibration of Modern Neural Networks").
    """

    def __init__(self, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._intents: List[str] = []
        self._temperature = 1.0
        self._means: List[NDArray[np.floating[Any]]] = []

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """Component settings."""
        return {
            # The SVM's penalty for a training example on the wrong side.
            "C": 0.5,
            # How many directions of the encoders' vectors the machine learns on, those in which messages differ most.
            "directions": 512,
            # Weights of the encoders' vectors, in the order of the pipeline, beside n-grams of weight 1.
            "dense_weights": [0.5, 0.7],
            # How many neighbours are asked, how fast what they say fades with distance, how much they are smoothed, and
            # the weight of their margins beside the machine's.
            "neighbours": 150,
            "neighbour_sharpness": 1.0,
            "neighbour_ridge": 0.1,
            "neighbour_weight": 1.0,
            # Neighbours are looked for among the messages of so many intents, those that the machine finds likeliest.
            "candidates": 12,
            # Below this familiarity (`TextFeatures.familiarity`) a message counts as nonsense; with 0 none does.
            "familiar": 0.7,
            # How many intents the parse result ranks.
            "ranking_length": 10,
            "random_state": 7,
        }

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LinearIntentClassifier:
        """Called by Rasa before training."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Fits n-grams, machine and temperature, and keeps them in the model."""
        examples = [e for e in training_data.intent_examples if e.get(TEXT) and not is_payload(e)]
        labels = np.array([e.get(INTENT) for e in examples])
        self._means = [vectors.mean(axis=0) for vectors in self._dense(examples)]
        self._ngrams, texts = TextFeatures.fit([e.get(TEXT) for e in examples])
        dense = self._centred(examples)
        directions = principal_directions(dense, self._config["directions"])
        features = side_by_side(dense @ directions, texts)
        meanings = self._meanings(examples)
        seen, unseen = self._parted(labels)
        machine, trial = fit_both(self._machine(), (features, labels), (features[seen], labels[seen]))
        near = self._nearest(meanings[seen], np.searchsorted(trial.classes_, labels[seen]))
        self._temperature = self._fitted_temperature(trial, near, features[unseen], meanings[unseen], labels[unseen])
        self._intents = [str(intent) for intent in machine.classes_]
        self._neighbours = self._nearest(meanings, np.searchsorted(machine.classes_, labels))
        weights, self._offsets = one_against_rest(machine)
        self._dense_weights, self._gram_weights = by_kind_of_feature(weights, directions)
        self._persist()
        return self._resource

    def _parted(self, labels: NDArray[np.str_]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Half of the examples to try a machine on, and some others that it has not seen."""
        state = self._config["random_state"]
        places = np.arange(len(labels))
        seen, unseen = train_test_split(places, train_size=0.5, test_size=0.2, stratify=labels, random_state=state)
        return seen, unseen[:ENOUGH]

    def _fitted_temperature(
        self,
        trial: LinearSVC,
        near: Neighbours,
        features: csr_matrix,
        meanings: NDArray[np.float32],
        labels: NDArray[np.str_],
    ) -> float:
        """A machine trained on half of the examples shows on others how sure such machines may be."""
        weights, offsets = one_against_rest(trial)
        scores = self._scores(features @ weights.T + offsets, meanings, near)
        return best_temperature(scores, np.searchsorted(trial.classes_, labels))

    def process(self, messages: List[Message]) -> List[Message]:
        """Puts `intent` and `intent_ranking` on each message."""
        for message in messages:
            if is_payload(message):  # Rasa reads payloads last, and the components before that expect an intent
                message.set(INTENT, {INTENT_NAME_KEY: None, PREDICTED_CONFIDENCE_KEY: 0.0}, add_to_output=True)
                message.set(INTENT_RANKING_KEY, [], add_to_output=True)
        written = [message for message in messages if not is_payload(message)]
        if not written:
            return messages
        scores = self._scores(self._margins(written), self._meanings(written), self._neighbours)
        for message, probabilities in zip(written, softmax(scores / self._temperature), strict=True):
            if self._ngrams.familiarity(message.get(TEXT)) < self._config["familiar"]:
                probabilities = probabilities * NONSENSE
            order = np.argsort(-probabilities)
            ranking = [
                {INTENT_NAME_KEY: self._intents[i], PREDICTED_CONFIDENCE_KEY: float(probabilities[i])}
                for i in order[: self._config["ranking_length"]]
            ]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
            message.set(PROBABILITIES, dict(zip(self._intents, probabilities.tolist(), strict=True)))
        return messages

    def _machine(self) -> LinearSVC:
        return LinearSVC(C=self._config["C"], tol=NEAR_ENOUGH, random_state=self._config["random_state"])

    def _nearest(self, vectors: NDArray[np.float32], intents: NDArray[np.integer[Any]]) -> Neighbours:
        return Neighbours(vectors, intents, *self._neighbour_settings(self._config))

    @staticmethod
    def _neighbour_settings(config: Dict[str, Any]) -> tuple[int, float, float]:
        return config["neighbours"], config["neighbour_sharpness"], config["neighbour_ridge"]

    def _scores(
        self, margins: NDArray[np.floating[Any]], meanings: NDArray[np.float32], neighbours: Neighbours
    ) -> NDArray[np.floating[Any]]:
        """The machine's margins and the neighbours' together."""
        if not self._means:
            return margins
        size = margins.shape[1]
        likeliest = np.argsort(-margins, axis=1)[:, : self._config["candidates"]]
        near = [neighbours.margins(v, np.sort(c), size) for v, c in zip(meanings, likeliest, strict=True)]
        together: NDArray[np.floating[Any]] = margins + self._config["neighbour_weight"] * np.array(near)
        return together

    def _meanings(self, messages: List[Message]) -> NDArray[np.float32]:
        """The last encoder's vectors, centred and of length 1; without an encoder, empty ones."""
        dense = self._dense(messages)
        if not dense:
            return np.empty((len(messages), 0), dtype=np.float32)
        return unit_length(dense[-1] - self._means[len(dense) - 1]).astype(np.float32)

    def _dense(self, messages: List[Message]) -> List[NDArray[np.floating[Any]]]:
        """Each encoder's vectors, shape (messages, dimension)."""
        by_message = [
            [f.features for f in message.features if f.is_dense() and f.attribute == TEXT] for message in messages
        ]
        return [np.vstack(vectors) for vectors in zip(*by_message, strict=True)]

    def _margins(self, messages: List[Message]) -> NDArray[np.floating[Any]]:
        """Each intent's margin, without making one matrix of the encoders' vectors and the n-grams."""
        texts = self._texts(messages)
        rows = [texts[number] for number in range(len(messages))]
        grams = [row.data @ self._gram_weights[row.indices].astype(np.float32) for row in rows]
        margins: NDArray[np.floating[Any]] = self._centred(messages) @ self._dense_weights + grams + self._offsets
        return margins

    def _texts(self, messages: List[Message]) -> csr_matrix:
        return self._ngrams.transform([message.get(TEXT) for message in messages])

    def _centred(self, messages: List[Message]) -> NDArray[np.floating[Any]]:
        """Encoders' vectors, centred and each of its weight's length, side by side."""
        parts: List[NDArray[np.floating[Any]]] = [np.empty((len(messages), 0))]
        weights = self._config["dense_weights"]  # may be more than encoders, when one was taken out of the pipeline
        for vectors, mean, weight in zip(self._dense(messages), self._means, weights, strict=False):
            parts.append(weight * unit_length(vectors - mean))
        return np.hstack(parts)

    def _persist(self) -> None:
        with self._model_storage.write_to(self._resource) as folder:
            self._ngrams.save(folder)
            np.savez(
                folder / "machine.npz",
                vectors=self._dense_weights,
                ngrams=self._gram_weights,
                offsets=self._offsets,
            )
            np.savez(folder / "means.npz", *self._means)
            self._neighbours.save(folder / "neighbours.npz")
            facts = {"intents": self._intents, "temperature": self._temperature}
            (folder / "intents.json").write_text(json.dumps(facts), encoding="utf-8")

    @classmethod
    def load(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LinearIntentClassifier:
        """Called by Rasa when a model is loaded."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            component._ngrams = TextFeatures.load(folder)
            machine, means = np.load(folder / "machine.npz"), np.load(folder / "means.npz")
            component._dense_weights, component._gram_weights = machine["vectors"], machine["ngrams"]
            component._offsets = machine["offsets"]
            component._means = [means[name] for name in means.files]
            facts = json.loads((folder / "intents.json").read_text(encoding="utf-8"))
            component._neighbours = Neighbours.load(
                folder / "neighbours.npz", *component._neighbour_settings(component._config)
            )
        component._intents, component._temperature = facts["intents"], facts["temperature"]
        return component
