from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from handrail import Engine, Message, load_pack
from handrail.engine.model import Sender

from .corpora import replay
from .rewordings import ChangedError, verify
from .source_lines import SOURCE_LINES, is_right


@pytest.mark.parametrize(
    ("expect", "severity", "right"),
    [
        ("high", "critical", True),
        ("high", "medium", False),
        ("low-or-medium", "low", True),
        ("low-or-medium", "none", False),
        ("low-or-medium", "high", False),
        ("none", "low", False),
    ],
)
def test_none_means_none_and_high_may_be_more(expect: str, severity: str, right: bool) -> None:
    assert is_right(expect, severity) is right


def test_every_source_line_has_something_it_must_come_to() -> None:
    assert len(SOURCE_LINES) == 13
    assert not any(is_right(expect, "unheard of") for expect, _ in SOURCE_LINES.values())


def test_an_edited_held_out_file_is_refused(tmp_path: Path) -> None:
    held_out = tmp_path / "lines.jsonl"
    held_out.write_bytes(b"{}\n")
    with pytest.raises(ChangedError, match="missing"):
        verify(held_out)
    held_out.with_suffix(".sha256").write_text(f"{hashlib.sha256(held_out.read_bytes()).hexdigest()}  lines.jsonl\n")
    verify(held_out)
    held_out.write_bytes(b"{} \n")
    with pytest.raises(ChangedError, match="not the file"):
        verify(held_out)


def test_a_replayed_conversation_remembers_and_words_of_self_raise_nothing() -> None:
    said = [SOURCE_LINES["t1"][1], "why", SOURCE_LINES["t1"][1]]
    senders = [Sender.SELF, Sender.OTHER, Sender.OTHER]
    messages = [Message(text, sender, id=str(at)) for at, (text, sender) in enumerate(zip(said, senders, strict=True))]
    warned = [analysis.warning is not None for _, analysis in replay(Engine(load_pack()), messages)]
    assert warned == [False, False, True]
