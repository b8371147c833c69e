"""``handrail check``: the verdict for a person, as JSON, with its sums, and over files of JSON Lines."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from handrail.cli.batch import check_lines
from handrail.engine.analyze import Engine
from handrail.packs import load_pack

from .conftest import PACK

THREAT = "i have your picture, pay me 500"
SECRET = "zanzibar-9151"
Run = Callable[..., Result]


def test_a_verdict_says_severity_title_reasons_steps_and_help(run: Run) -> None:
    result = run("check", THREAT, "--region", "GB")
    assert result.exit_code == 0
    for words in (
        "Severity: high    (mode: rules-only)",
        "This looks like blackmail",
        "It wants something: “pay me 500”",
        "Stop replying. https://example.org/stop",
        "Child line: 0800 000 · always",
    ):
        assert words in result.stdout


def test_nothing_found_is_said_without_a_promise(run: Run) -> None:
    result = run("check", "see you at practice")
    assert result.exit_code == 0
    assert result.stdout == "Severity: none    (mode: rules-only)\nNothing here looks like a known extortion script.\n"


def test_weak_signs_are_said_to_show_nothing(run: Run) -> None:
    assert "no warning is shown" in run("check", "pay me 500").stdout


@pytest.mark.parametrize("text", ["", "-lol", "--pay me 500 now", "\ud800\udfff", "a\nb", "x" * 10_000])
def test_any_text_is_a_message_and_ends_in_status_0(run: Run, text: str) -> None:
    assert run("check", text).exit_code == 0


@pytest.mark.parametrize("raw", [b"pay me 500", b"\xff\xfe pay me 500"])
def test_a_message_may_come_from_standard_input(run: Run, raw: bytes) -> None:
    result = run("check", "-", input=raw)
    assert result.exit_code == 0
    assert "Severity: low" in result.stdout


def test_json_has_the_members_of_the_api(run: Run) -> None:
    result = run("check", "--json", THREAT, "--region", "GB")
    answer = json.loads(result.stdout)
    assert list(answer) == ["assessment", "warning", "mode"]
    assessment, warning = answer["assessment"], answer["warning"]
    assert {"severity", "stage", "variant", "score", "slots", "signals"} <= set(assessment)
    assert (assessment["severity"], assessment["stage"], assessment["variant"]) == ("high", "demand", "financial-chat")
    assert assessment["score"] == sum(signal["weight"] for signal in assessment["signals"]) == 12
    assert {slot["slot"] for slot in assessment["slots"]} == {"leverage", "demand"}
    for signal in assessment["signals"]:
        assert {"rule", "source", "stage", "slot", "weight", "message_id", "evidence"} <= set(signal)
        for span in signal["evidence"]:
            assert THREAT[span["start"] : span["end"]] == span["quote"]
    assert set(warning) == {"id", "kind", "severity", "title", "why", "steps", "help", "message_ids"}
    assert all(set(why) == {"text", "message_id", "start", "end"} for why in warning["why"])
    assert all(set(step) == {"id", "text", "url"} for step in warning["steps"])
    assert all(set(line) == {"name", "purpose", "phone", "sms", "chat", "url", "hours"} for line in warning["help"])


def test_json_has_no_warning_where_there_is_none(run: Run) -> None:
    assert json.loads(run("check", "--json", "hello").stdout)["warning"] is None


def test_the_explained_sum_adds_up(run: Run) -> None:
    lines = run("check", "--explain", THREAT).stdout.partition("How the score came about")[2].splitlines()[1:]
    *signals, total = [line for line in lines if line.strip()]
    assert [int(line.split()[0]) for line in signals] == [3, 4, 5]
    assert total.split() == ["12", "in", "all", "→", "high"]
    assert "“pay me 500”" in signals[0]


def test_the_terminal_gets_no_control_characters_from_a_message(run: Run) -> None:
    output = run("check", "--explain", "i have\x1b[31m your\u202e picture, pay me 500").stdout
    assert not set(output) & {"\x1b", "\u202e"}


WRONG_USE = {
    "no text": (("check",), "in quotes"),
    "a text without quotes": (("check", "pay", SECRET), "in quotes"),
    "a text and a file": (("check", SECRET, "--jsonl", "-"), "not both"),
}


@pytest.mark.parametrize(("arguments", "words"), WRONG_USE.values(), ids=WRONG_USE.keys())
def test_wrong_use_is_explained_and_repeats_nothing(run: Run, arguments: tuple[str, ...], words: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert words in result.stderr
    assert SECRET not in result.output


def batch(run: Run, *lines: object) -> tuple[list[dict[str, Any]], int]:
    """The answers to lines of JSON Lines (objects are dumped, strings go as they are), and the exit status."""
    text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    result = run("check", "--jsonl", "-", input=text)
    assert SECRET not in result.output
    return [json.loads(line, parse_constant=_refuse) for line in result.stdout.splitlines()], result.exit_code


def _refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is no JSON")


def say(sender: str, text: str, **more: Any) -> dict[str, Any]:
    return {"sender": sender, "text": text, **more}


def test_a_line_with_a_text_is_one_incoming_message(run: Run) -> None:
    answers, status = batch(run, {"id": "x", "text": THREAT})
    assert status == 0
    assert answers == [
        {
            "id": "x",
            "severity": "high",
            "stage": "demand",
            "variant": "financial-chat",
            "score": 12,
            "first_warning": 0,
            "first_high": 0,
            "warnings": [
                {
                    "at": 0,
                    "severity": "high",
                    "stage": "demand",
                    "rules": [
                        "en.demand/pay-me",
                        "en.capture/i-have-your-picture",
                        "tiny/holds-it-and-wants-something",
                    ],
                }
            ],
            "mode": "rules-only",
        }
    ]


def test_a_conversation_is_fed_message_by_message(run: Run) -> None:
    messages = [
        say("other", "hello"),
        say("other", "i have your picture", sent_at="2026-01-01T12:00:00Z"),
        say("self", "pay me 500"),
        say("other", "pay me 500", sent_at="2026-01-01T12:01:00Z"),
        say("other", "bye"),
    ]
    (answer,), _ = batch(run, {"id": 7, "messages": messages})
    assert answer["id"] == 7
    assert (answer["severity"], answer["stage"], answer["score"]) == ("high", "demand", 12)
    assert (answer["first_warning"], answer["first_high"]) == (1, 3)
    assert [(warning["at"], warning["severity"]) for warning in answer["warnings"]] == [(1, "medium"), (3, "high")]


def test_the_stage_is_that_of_the_highest_severity(run: Run) -> None:
    messages = [say("other", THREAT), *[say("other", "hm")] * 12, say("other", "nobody will miss you")]
    (answer,), _ = batch(run, {"messages": messages})
    assert (answer["severity"], answer["stage"]) == ("high", "demand")


@pytest.mark.parametrize(("sender", "severity"), [("other", "high"), ("unknown", "high"), ("self", "none")])
def test_who_writes_decides_whether_it_counts(run: Run, sender: str, severity: str) -> None:
    (answer,), _ = batch(run, {"id": "x", "messages": [say(sender, THREAT)]})
    assert answer["severity"] == severity


QUIET = {"severity": "none", "stage": None, "variant": None, "score": 0, "first_warning": None, "first_high": None}


@pytest.mark.parametrize("line", [{"id": "x", "messages": []}, {"id": "x", "text": ""}, {"id": "x", "text": "\ud800"}])
def test_a_line_with_nothing_in_it_is_answered(run: Run, line: dict[str, Any]) -> None:
    answers, status = batch(run, line)
    assert (answers, status) == ([{"id": "x", **QUIET, "warnings": [], "mode": "rules-only"}], 0)


UNREADABLE = {
    "no JSON": (f"{{{SECRET}", None),
    "half a line": (f'{{"id": "x", "text": "{SECRET}', None),
    "a list": (f'["{SECRET}"]', None),
    "a string": (f'"{SECRET}"', None),
    "a number": ("3", None),
    "nested without end": ("[" * 100_000, None),
    "a number without end": ("9" * 10_000, None),
    "no text": ({"id": "x"}, "x"),
    "a text that is none": ({"id": "x", "text": [SECRET]}, "x"),
    "messages that are no list": ({"id": "x", "messages": SECRET}, "x"),
    "a message that is no object": ({"id": "x", "messages": [SECRET]}, "x"),
    "a message without text": ({"id": "x", "messages": [{"sender": "other"}]}, "x"),
    "a message without a sender": ({"id": "x", "messages": [{"text": SECRET}]}, "x"),
    "an unknown sender": ({"id": "x", "messages": [say(SECRET, "hi")]}, "x"),
    "a time that is none": ({"id": "x", "messages": [say("other", "hi", sent_at=SECRET)]}, "x"),
    "a time that is a number": ({"id": "x", "messages": [say("other", "hi", sent_at=3)]}, "x"),
}


@pytest.mark.parametrize(("line", "line_id"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_an_unreadable_line_is_named_and_the_run_goes_on(run: Run, line: object, line_id: str | None) -> None:
    answers, status = batch(run, {"id": "before", "text": "hi"}, line, {"id": "after", "text": "hi"})
    assert status == 1
    assert [answer["id"] for answer in answers] == ["before", line_id, "after"]
    assert set(answers[1]) == {"id", "error"}
    assert "error" not in answers[0] | answers[2]


@pytest.mark.parametrize("line_id", ["NaN", "Infinity", "1e999", "{}", "[]", "null"])
def test_an_id_that_json_cannot_carry_back_is_null(run: Run, line_id: str) -> None:
    (answer,), status = batch(run, f'{{"id": {line_id}, "text": "hi"}}')
    assert (answer["id"], status) == (None, 0)


@pytest.mark.parametrize(
    "sent_at", ["2026-01-01T12:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", None]
)
def test_any_time_that_can_be_read_is_taken(run: Run, sent_at: str | None) -> None:
    (answer,), status = batch(run, {"id": "x", "messages": [say("other", THREAT, sent_at=sent_at)]})
    assert (answer["severity"], status) == ("high", 0)


def test_answers_come_in_the_order_of_the_lines_and_empty_lines_get_none(run: Run) -> None:
    answers, _ = batch(run, *[{"id": number, "text": "hi"} for number in range(5)], "", {"id": 5, "text": "hi"})
    assert [answer["id"] for answer in answers] == list(range(6))


def test_a_file_is_read_like_standard_input(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    file.write_bytes(b'{"id": "x", "text": "\xff i have your picture, pay me 500"}\n{"id": "y", "text": "hi"}')
    result = run("check", "--jsonl", str(file))
    assert [json.loads(line)["severity"] for line in result.stdout.splitlines()] == ["high", "none"]
    assert result.exit_code == 0


class _Terminal(io.StringIO):
    """Standard error that somebody watches."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("err", "is_shown"), [(_Terminal(), True), (io.StringIO(), False)], ids=["terminal", "file"])
def test_progress_is_shown_on_a_terminal_only(err: io.StringIO, is_shown: bool) -> None:
    out = io.StringIO()
    lines = io.StringIO('{"text": "hi"}\n' * 120)
    assert check_lines(lines, out, err, Engine(load_pack(PACK))) == 0
    assert ("100 lines checked" in err.getvalue()) is is_shown
    assert bool(err.getvalue()) is is_shown
    assert len(out.getvalue().splitlines()) == 120
