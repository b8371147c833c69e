"""``python -m tests.measure metamorphic``: dialogues changed in ways that must not change the verdict."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from handrail import Engine, load_pack
from handrail.embedding import load_embedder
from handrail.engine.model import Message, Sender, Severity, State
from handrail.replay import replay

from .tables import Table

SETS = [Path(__file__).parents[1] / name / "development" for name in ("conversations", "benign")]
Turns = list[Message]

_FILLER = ("ok", "brb", "u there", "sorry, the door", "it is raining here again")
_EMOJI = ("🙂", "🔥", "😂", "🙏", "👀")
_HOSTILE = "\u202e\u200b\x00\ufeff~~ "
_NAMES = {"dana": "Petra", "tom": "Ivo", "priya": "Noor", "sarah": "Milena", "emma": "Judit", "mike": "Anselm"}


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A labelled dialogue."""

    id: str
    is_extortion: bool
    turns: tuple[Message, ...]


def dialogues(folders: Iterable[Path] = SETS, languages: Sequence[str] = ()) -> Iterator[Dialogue]:
    """Every dialogue of the development part, or those of some languages."""
    for folder in folders:
        for path in sorted(folder.glob("*.jsonl")):
            if languages and path.stem not in languages:
                continue
            for line in path.read_text("utf-8").splitlines():
                row = json.loads(line)
                turns = [
                    Message(turn["text"], Sender.OTHER if turn["from"] == "them" else Sender.SELF)
                    for turn in row["messages"]
                ]
                yield Dialogue(row["id"], row["label"] == "extortion", numbered(turns))


def numbered(turns: Iterable[Message]) -> tuple[Message, ...]:
    """The messages with ids that fit their places."""
    return tuple(replace(turn, id=str(at)) for at, turn in enumerate(turns))


def _same(change: Callable[[str, random.Random], str]) -> Callable[[Turns, random.Random], Turns]:
    """A change of the other side's words, message by message."""

    def apply(turns: Turns, chance: random.Random) -> Turns:
        return [replace(t, text=change(t.text, chance)) if t.sender is Sender.OTHER else t for t in turns]

    return apply


def _with_filler(turns: Turns, chance: random.Random) -> Turns:
    out: Turns = []
    for turn in turns:
        if turn.sender is Sender.OTHER and chance.random() < 0.4:
            out.append(replace(turn, text=chance.choice(_FILLER)))
        out.append(turn)
    return out


def _other_amounts(text: str, chance: random.Random) -> str:
    return re.sub(r"\d+", lambda found: str(max(int(found.group()) + chance.randint(1, 9), 2)), text)


def _other_names(text: str, _: random.Random) -> str:
    return re.sub(r"[A-Za-z]+", lambda found: _NAMES.get(found.group().lower(), found.group()), text)


def _split(turns: Turns, chance: random.Random) -> Turns:
    out: Turns = []
    for turn in turns:
        words = turn.text.split(" ")
        if turn.sender is Sender.OTHER and len(words) > 7 and chance.random() < 0.6:
            cut = len(words) // 2
            out += [replace(turn, text=" ".join(words[:cut])), replace(turn, text=" ".join(words[cut:]))]
        else:
            out.append(turn)
    return out


def _joined(turns: Turns, _: random.Random) -> Turns:
    out: Turns = []
    for turn in turns:
        if out and out[-1].sender is turn.sender is Sender.OTHER:
            out[-1] = replace(out[-1], text=f"{out[-1].text}\n{turn.text}")
        else:
            out.append(turn)
    return out


def _with_emoji(text: str, chance: random.Random) -> str:
    return f"{text} {chance.choice(_EMOJI)}"


def _pasted(turns: Turns, _: random.Random) -> Turns:
    """The protected person repeats every line that they get."""
    return [one for t in turns for one in ([t, replace(t, sender=Sender.SELF)] if t.sender is Sender.OTHER else [t])]


CHANGES: dict[str, Callable[[Turns, random.Random], Turns]] = {
    "innocent messages in between": _with_filler,
    "other amounts": _same(_other_amounts),
    "other names": _same(_other_names),
    "upper case": _same(lambda text, _: text.upper()),
    "lower case": _same(lambda text, _: text.lower()),
    "lines split": _split,
    "lines joined": _joined,
    "emoji": _same(_with_emoji),
    "the person pastes the threat": _pasted,
    "a hostile string in front": _same(lambda text, _: _HOSTILE + text),
}
# These may change nothing at all, whatever the detector is worth.
STRICT = ("upper case", "lower case")


def highest(turns: Iterable[Message], engine: Engine) -> Severity:
    """The highest severity on the way through a conversation."""
    reached = [analysis.assessment.severity for _, analysis in replay(turns, engine)]
    return max(reached, key=lambda severity: severity.rank, default=Severity.NONE)


def reload_shows_nothing(dialogue: Dialogue, engine: Engine) -> bool:
    """Whether the whole dialogue, come again as history that was seen, brings no warning and no severity."""
    seen = [replace(turn, seen=True) for turn in dialogue.turns]
    analysis = engine.analyze(seen, State())
    return analysis.warning is None and analysis.assessment.severity is Severity.NONE


def changed(dialogue: Dialogue, name: str) -> tuple[Message, ...]:
    """The dialogue after a change; the same every time."""
    chance = random.Random(f"{name} {dialogue.id}")
    return numbered(CHANGES[name](list(dialogue.turns), chance))


def metamorphic(*, rules_only: bool, languages: Sequence[str]) -> list[Table]:
    """How often the verdict (a card or none) holds, per change."""
    engine = Engine(load_pack(), None if rules_only else load_embedder("use"))
    every = list(dialogues(languages=languages))
    before = {dialogue.id: highest(dialogue.turns, engine).rank >= Severity.HIGH.rank for dialogue in every}
    caught = [dialogue for dialogue in every if dialogue.is_extortion and before[dialogue.id]]
    calm = [dialogue for dialogue in every if not dialogue.is_extortion and not before[dialogue.id]]
    rows: list[Sequence[object]] = []
    for name in CHANGES:
        still = sum(highest(changed(one, name), engine).rank >= Severity.HIGH.rank for one in caught)
        quiet = sum(highest(changed(one, name), engine).rank < Severity.HIGH.rank for one in calm)
        rows.append((name, f"{still} of {len(caught)}", f"{quiet} of {len(calm)}"))
    silent = sum(reload_shows_nothing(one, engine) for one in every)
    rows.append(("all of it again, as seen history", f"{silent} of {len(every)} show nothing", ""))
    header = ("change", "extortion still high", "innocent still not high")
    return [Table(f"Verdicts that hold ({engine.mode.value})", header, rows)]
