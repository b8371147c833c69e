"""A small frozen pack, and a few dialogues written for these tests."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from handrail.engine.analyze import Engine
from handrail.engine.model import Sender
from handrail.packs import load_pack
from handrail.workbench.session import Options, Session

PACK = Path(__file__).parents[2] / "contract" / "pack"
SECRET = "zanzibar-9151"
# What the small pack knows: a claim to hold a picture, a demand, both together (high).
CLAIM, DEMAND = "i have your picture", "pay me 500"
Line = dict[str, Any]


def dialogue(name: str, label: str, said: Sequence[str], **more: Any) -> Line:
    """A dialogue; lines of the protected person begin with ``me:``."""
    messages = [
        {"from": "me", "text": text.removeprefix("me:")} if text.startswith("me:") else {"from": "them", "text": text}
        for text in said
    ]
    return {"id": name, "lang": "en", "label": label, "messages": messages, **more}


CAUGHT = dialogue(
    "caught",
    "extortion",
    ["hi there", "me:hello", CLAIM, "really", DEMAND],
    variant="chat",
    first_risky_index=2,
    first_demand_index=4,
)
MISSED = dialogue(
    "missed", "extortion", ["a word about you is enough", "me:what", f"hurry {SECRET}"], variant="hints", lang="es",
    first_risky_index=0, first_demand_index=None,
)  # fmt: skip
CALM = dialogue("calm", "benign", ["see you at practice", "me:ok", f"bring {SECRET}"], kind="ordinary")
FALSE = dialogue("false", "benign", [f"{CLAIM} of the cake", f"{DEMAND} {SECRET}"], kind="joke")
DIALOGUES = (CAUGHT, MISSED, CALM, FALSE)


def row(
    text: str, label: str = "benign", conv_id: str | None = None, turn: int | None = None, speaker: str | None = None
) -> Line:
    """A corpus row."""
    return {"text": text, "label": label, "lang": "en", "conv_id": conv_id, "turn": turn, "speaker": speaker}


Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes JSON Lines, packed where the name says so; strings go in as they are."""

    def write(name: str, lines: Iterable[Line | str]) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
        data = text.encode("utf-8", "surrogateescape")
        path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
        return path

    return write


@dataclass(frozen=True, slots=True)
class Done:
    """What a session left behind."""

    is_whole: bool
    said: str
    report: dict[str, Any]
    page: str

    @property
    def items(self) -> dict[str, Any]:
        """The items of the report by id."""
        return {item["id"]: item for item in self.report["items"]}

    def recall(self, name: str = "all", number: int = 0) -> dict[str, Any]:
        """A row of the recall figures of a set."""
        return next(row for row in self.report["figures"]["sets"][number]["recall"] if row["name"] == name)

    def innocent(self, name: str, number: int = 0) -> dict[str, Any]:
        """A row of the figures of innocent cases."""
        return next(row for row in self.report["figures"]["sets"][number]["innocent"] if row["name"] == name)


Evaluate = Callable[..., Done]


@pytest.fixture
def evaluate(tmp_path: Path) -> Evaluate:
    """Runs a session with the small pack, in this process unless told otherwise."""

    def evaluate(*paths: Path, out: str = "out", **options: Any) -> Done:
        folder = tmp_path / out
        said: list[str] = []
        session = Session(Options(paths, folder, pack=PACK, **options), said.append)
        is_whole = session.run()
        report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        return Done(is_whole, "\n".join(said), report, (folder / "report.html").read_text(encoding="utf-8"))

    return evaluate


@pytest.fixture
def engine() -> Engine:
    """Rules only, with the small pack."""
    return Engine(load_pack(PACK))


OTHER, SELF = Sender.OTHER, Sender.SELF
