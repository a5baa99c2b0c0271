"""Stories that go on differently from the same point, found as `rasa data validate` finds them, with their places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from training.story_check.corpus import DRAFT, Corpus, done

from rasa.core.training import story_conflict  # isort: skip  # after the stand-in for TensorFlow
from rasa.core.training.story_conflict import StoryConflict  # isort: skip


@dataclass(frozen=True)
class Point:
    """A story, the actions that it has before a point, and what it does there."""

    story: str
    done: int
    action: str


def conflicts(corpus: Corpus) -> Iterator[Sequence[Point]]:
    """Points at which stories have the same behind them and different actions before them; the draft's first."""
    stories = [tracker for tracker in corpus.trackers if not tracker.is_rule_tracker]
    found = story_conflict._find_conflicting_states(stories, corpus.domain, corpus.history)
    if not found:
        return
    points: dict[int, list[Point]] = defaultdict(list)
    states = {}
    for tracker in stories:
        for element in story_conflict._sliced_states_iterator([tracker], corpus.domain, corpus.history, None):
            if element.sliced_states_hash in found:
                events = list(tracker.events)
                before = events[: next(place for place, event in enumerate(events) if event is element.event)]
                name = str(getattr(element.event, "action_name", ""))
                states[element.sliced_states_hash] = element.sliced_states
                points[element.sliced_states_hash].append(
                    Point(str(tracker.sender_id), sum(1 for _ in done(before)), name)
                )
    for key, some in points.items():
        if StoryConflict(states[key]).conflict_has_prior_events:
            yield sorted(some, key=lambda point: (point.story != DRAFT, point.story))
