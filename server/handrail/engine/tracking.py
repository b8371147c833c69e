"""What a conversation has shown so far, per author: marks without text that fade with messages and time."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from handrail.engine.model import Heard, Mark, Message, Sender, Severity, Signal, Slot, Source, Stage, State, Track

SCHEMA = 3
MAX_TRACKS = 8
# A script can pause for days and come back; after a month without it, it is another story.
MEMORY_SECONDS = 30 * 24 * 3600
_DEFAULT_TURNS = 40


def author_key(message: Message) -> str:
    """A short name for the author of a message that does not reveal the original one.

    Messages without an author count as one person's, whether they are known to be the other side's or not.
    """
    if message.author is None:
        return Sender.OTHER.value
    return hashlib.blake2s(message.author.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def moment(message: Message, now: datetime | None, state: State) -> int:
    """When a message counts as written, in seconds since the epoch; never before the last one, never after arrival.

    Time is ``sent_at``, else the arrival time ``now``, else the time of the last message.
    """
    times = [int(t.timestamp()) for t in (message.sent_at, now) if t is not None]
    return max(min(times), state.at) if times else state.at


def track_of(state: State, author: str) -> Track:
    """The track of an author, empty for a new one."""
    return dict(state.tracks).get(author, Track())


def advance(
    track: Track, signals: Sequence[Signal], at: int, memory: Mapping[Slot, int], softened_by: str | None = None
) -> Track:
    """The track after one more message by its author: faded marks gone, new ones added.

    ``softened_by`` is the guard that weighs against what this message says. What the tagger heard stays as it was.
    """
    turn = track.turn + 1
    kept = [
        mark
        for mark in track.marks
        if turn - mark.turn <= memory.get(mark.slot, _DEFAULT_TURNS) and at - mark.at <= MEMORY_SECONDS
    ]
    for signal in signals:
        if signal.slot is not None:
            kept.append(
                Mark(
                    rule=signal.rule,
                    source=signal.source,
                    stage=signal.stage,
                    slot=signal.slot,
                    weight=signal.weight,
                    message_id=signal.message_id[:64],
                    at=at,
                    turn=turn,
                    softened_by=softened_by,
                )
            )
    return Track(_condense(kept), turn, track.heard)


def with_track(state: State, author: str, track: Track, at: int) -> State:
    """The state with one author's track replaced; the least recently heard authors are forgotten first."""
    tracks = [(name, known) for name, known in state.tracks if name != author]
    tracks.append((author, track))
    return replace(state, tracks=tuple(tracks[-MAX_TRACKS:]), at=at)


def _condense(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Per slot the first, the strongest and the two latest marks: all that scoring asks for, in bounded space."""
    kept: dict[tuple[Slot, bool], list[Mark]] = {}
    for mark in marks:
        kept.setdefault((mark.slot, mark.source is Source.TAGGER), []).append(mark)
    out: list[Mark] = []
    for slot_marks in kept.values():
        strongest = max(slot_marks, key=lambda mark: (mark.weight, mark.turn))
        latest: dict[int, Mark] = {}
        for mark in slot_marks:
            known = latest.get(mark.turn)
            if known is None or mark.weight > known.weight:
                latest[mark.turn] = mark
        recent = [latest[turn] for turn in sorted(latest)[-2:]]
        out.extend(dict.fromkeys([slot_marks[0], strongest, *recent]))
    return tuple(sorted(out, key=lambda mark: (mark.turn, mark.slot.value, mark.rule)))


def dump_state(state: State) -> dict[str, Any]:
    """The state as plain JSON values."""
    return {
        "v": SCHEMA,
        "at": state.at,
        "severity": state.severity.value,
        "incident": state.incident,
        "tone": state.tone,
        "tracks": [
            [
                author,
                track.turn,
                [
                    [
                        m.rule,
                        m.source.value,
                        m.stage and m.stage.value,
                        m.slot.value,
                        m.weight,
                        m.message_id,
                        m.at,
                        m.turn,
                        m.softened_by,
                    ]
                    for m in track.marks
                ],
                [list(track.heard.levels), track.heard.clear, track.heard.grants.value, track.heard.limit.value],
            ]
            for author, track in state.tracks
        ],
    }


def load_state(data: Any) -> State:
    """Read what :func:`dump_state` wrote.

    Raises:
        ValueError: The data is of another schema or not a state at all.
    """
    try:
        if data["v"] != SCHEMA:
            raise ValueError("the state is of another schema")
        tracks = tuple(
            (str(author), Track(tuple(_load_mark(mark) for mark in marks), int(turn), _load_heard(heard)))
            for author, turn, marks, heard in data["tracks"][-MAX_TRACKS:]
        )
        incident, tone = data["incident"], data["tone"]
        return State(
            tracks=tracks,
            at=int(data["at"]),
            severity=Severity(data["severity"]),
            incident=None if incident is None else str(incident),
            tone=None if tone is None else int(tone),
        )
    except (KeyError, TypeError, IndexError) as error:
        raise ValueError("not a state") from error


def _load_heard(values: Sequence[Any]) -> Heard:
    levels, clear, grants, limit = values
    return Heard(tuple(int(level) for level in levels), int(clear), Severity(grants), Severity(limit))


def _load_mark(values: Sequence[Any]) -> Mark:
    rule, source, stage, slot, weight, message_id, at, turn, softened_by = values
    return Mark(
        rule=str(rule),
        source=Source(source),
        stage=None if stage is None else Stage(stage),
        slot=Slot(slot),
        weight=int(weight),
        message_id=str(message_id),
        at=int(at),
        turn=int(turn),
        softened_by=None if softened_by is None else str(softened_by),
    )
