"""One harvest: from what borrowers wrote to a ranked, grouped queue of messages for trainers."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

import numpy as np

from bot.crm import review_harvest
from bot.crm.review_harvest import AT_ONCE, Heard
from bot.crm.reviews import OPEN
from bot.crm.session import Database, new_id
from bot.crm.tables import ReviewTurn
from bot.workshop.review import ranking, reasons
from bot.workshop.review.agreement import sampled
from bot.workshop.review.conflicts import conflicts
from bot.workshop.review.grouping import Grouping
from training.harvest.known import NEIGHBOURS, Known, Nearest, counts
from training.harvest.meaning import Encoders, Meaning, Topics, Vectors
from training.harvest.reading import Candidate, candidate, signs, told

FIRST_TIME = timedelta(days=90)
"""How far back the first harvest looks."""

AGAIN = review_harvest.AFTERWARDS
"""The end of the span of the last harvest is looked at once more: what came next is known only now."""


class Tell(Protocol):
    """Whom a harvest tells how far it is; see `training.jobs.telling`."""

    def step(self, text: str) -> None:
        """What is done now."""

    def share(self, done: float) -> None:
        """How much of it is done, 0 to 1."""


@dataclass(frozen=True)
class Harvested:
    """How many messages were looked at, came into the queue, and have new reasons there."""

    seen: int
    added: int
    changed: int


def span(database: Database, now: datetime) -> tuple[datetime, Sequence[str]]:
    """From when on messages are looked at, and which older ones somebody has blamed since the last harvest."""
    with database.read() as session:
        last = review_harvest.last(session)
        since = last.until - AGAIN if last else now - FIRST_TIME
        return since, review_harvest.blamed(session, last.at - AGAIN if last else since)


def nothing_new(database: Database, now: datetime) -> bool:
    """Whether there is nothing to look at, so that neither encoders nor training messages need to be read; then that
    is kept as a harvest."""
    since, blamed = span(database, now)
    with database.read() as session:
        if blamed or review_harvest.heard(session, since, now, limit=1):
            return False
        last = review_harvest.last(session)
    if last:
        with database.write() as session:
            review_harvest.note(session, now, now, 0, 0, last.examples)
    return True


class Harvest:
    """Reads the training messages once; `run` may be called again and again, and adds a message once only."""

    def __init__(
        self, database: Database, encoders: Encoders, known: Sequence[Known], languages: Collection[str]
    ) -> None:
        self._database = database
        self._encoders = encoders
        self._languages = languages
        self._counts = counts(known)
        self._intents = frozenset(each.intent for each in known)
        vectors, codes = encoders.of_training([each.text for each in known]), [each.language for each in known]
        self._meaning = Meaning(vectors, codes, encoders.width)
        placed = self._meaning.placed(vectors, codes)
        self._nearest = Nearest(known, placed)
        self._topics = Topics(placed, [each.intent for each in known])

    def run(self, now: datetime, tell: Tell) -> Harvested:
        """Collects what is new until `now`. Raises `DatabaseBusy`; what was written until then stays, and is correct
        after the next harvest."""
        since, blamed = span(self._database, now)
        grouping = self._groups()
        seen = added = changed = 0
        behind = None
        tell.step("Reading messages")
        while True:
            with self._database.read() as session:
                some = review_harvest.heard(session, since, now, behind)
            if not some:
                break
            behind = some[-1].message
            new, other = self._take(some, grouping, now)
            seen, added, changed = seen + len(some), added + new, changed + other
            tell.share(0.9 * (behind.created_at - since) / (now - since))
        for start in range(0, len(blamed), AT_ONCE):
            with self._database.read() as session:
                some = review_harvest.named(session, blamed[start : start + AT_ONCE])
            new, other = self._take(some, grouping, now)
            older = sum(each.message.created_at < since for each in some)  # the others are counted already
            seen, added, changed = seen + older, added + new, changed + other
        tell.step("Ranking")
        self._rank()
        with self._database.write() as session:
            review_harvest.note(session, now, now, seen, added, self._counts)
        return Harvested(seen, added, changed)

    def _groups(self) -> Grouping:
        """The groups of what waits already."""
        grouping = Grouping(new_id)
        with self._database.read() as session:
            waiting = review_harvest.waiting(session)
        if waiting:
            grouping.know([each.group_id for each in waiting], self._in_topics(self._vectors(waiting), waiting))
        return grouping

    def _vectors(self, turns: Sequence[ReviewTurn]) -> Vectors:
        """As they were kept; those of other encoders than these are made anew."""
        kept = [
            np.frombuffer(each.vector, dtype=np.float16)
            if each.vector and each.encoders == self._encoders.name
            else None
            for each in turns
        ]
        missing = [place for place, vector in enumerate(kept) if vector is None]
        if missing:
            made = self._encoders.of_borrowers([turns[place].text for place in missing])
            for place, vector in zip(missing, made, strict=True):
                kept[place] = vector
        return np.stack([vector for vector in kept if vector is not None]).astype(np.float32)

    def _in_topics(self, vectors: Vectors, turns: Sequence[Any]) -> Vectors:
        return self._topics.placed(self._meaning.placed(vectors, [each.language for each in turns]))

    def _take(self, heard: Sequence[Heard], grouping: Grouping, now: datetime) -> tuple[int, int]:
        """Puts those of some messages that are worth a look into the queue; how many, and how many had been there."""
        found = [each for one in heard if (each := candidate(one, self._languages)) is not None]
        if not found:
            return 0, 0
        vectors = self._encoders.of_borrowers([each.replaced.text for each in found])
        codes = [each.language for each in found]
        placed = self._meaning.placed(vectors, codes)
        neighbours = self._nearest.of([each.replaced.text for each in found], placed)
        why = [self._reasons(each, near) for each, near in zip(found, neighbours, strict=True)]
        with self._database.write() as session:
            there = review_harvest.still_there(session, [each.heard.message.id for each in found])
            queue = review_harvest.known(session, there)
            changed = sum(
                _note_reasons(queue.get(each.heard.message.id), w) for each, w in zip(found, why, strict=True)
            )
            new = [
                place
                for place, each in enumerate(found)
                if why[place] and each.heard.message.id in there and each.heard.message.id not in queue
            ]
            groups = grouping.place(self._topics.placed(placed[new])) if new else []
            for place, group_id in zip(new, groups, strict=True):
                each, near = found[place], neighbours[place]
                review_harvest.add(
                    session,
                    **told(each, near),
                    reasons=list(why[place]),
                    first=False,
                    score=0.0,
                    group_id=group_id,
                    neighbours=list(near),
                    conflicts=list(conflicts(near, each.guess, each.replaced.text, each.language)),
                    vector=vectors[place].astype(np.float16).tobytes(),
                    encoders=self._encoders.name,
                    sample=sampled(each.heard.message.id),
                    harvested_at=now,
                )
        return len(new), changed

    def _reasons(self, each: Candidate, neighbours: Sequence[Mapping[str, Any]]) -> Sequence[str]:
        """Intents without training messages, such as that of a rare question, have no neighbours to bear them out."""
        judged = each.guess is None or each.guess in self._intents
        apart = ranking.disagreement(neighbours[:NEIGHBOURS], each.guess) if judged else 0.0
        return reasons.reasons(signs(each, apart))

    def _rank(self) -> None:
        """Gives every message that waits the rank of its group."""
        with self._database.write() as session:
            groups: dict[str, list[ReviewTurn]] = {}
            for each in review_harvest.waiting(session, vectors=False):
                groups.setdefault(each.group_id, []).append(each)
            for group in groups.values():
                place = ranking.rank([_doubtful(each) for each in group])
                for each in group:
                    each.first, each.score = place.first, place.score


def _note_reasons(turn: ReviewTurn | None, why: Sequence[str]) -> bool:
    """Adds reasons that came up later to a message that nobody has decided about yet."""
    if turn is None or turn.state != OPEN or set(why) <= set(turn.reasons):
        return False
    turn.reasons = [name for name in reasons.REASONS if name in {*turn.reasons, *why}]
    return True


def _doubtful(turn: ReviewTurn) -> ranking.Doubtful:
    near = sorted(turn.neighbours or (), key=lambda each: -float(each["similarity"]))[:NEIGHBOURS]
    return ranking.Doubtful(turn.reasons, ranking.disagreement(near, turn.intent))
