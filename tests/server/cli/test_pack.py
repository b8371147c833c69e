"""``handrail pack``: what maintainers type, and what they read."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from handrail.cli.pack import COMMANDS

from .conftest import PACK

Run = Callable[..., Result]
ROOT = Path(__file__).resolve().parents[3]
DEMAND = "rules/en/demand.yaml"
CONVERSATIONS = """\
{"id": "a", "label": "extortion", "lang": "en", "variant": "financial-chat", "messages": [{"from": "them", "text": "i have your picture"}, {"from": "them", "text": "give me 500"}]}
{"id": "b", "label": "benign", "lang": "en", "kind": "ordinary", "messages": [{"from": "them", "text": "i have your picture, lovely"}, {"from": "them", "text": "give me 5 minutes"}]}
"""  # noqa: E501


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the small pack, to change."""
    return Path(shutil.copytree(PACK, tmp_path / "pack"))


def change(pack: Path, old: str, new: str, file: str = DEMAND) -> None:
    text = (pack / file).read_text(encoding="utf-8")
    assert old in text
    (pack / file).write_text(text.replace(old, new, 1), encoding="utf-8")


def test_every_pack_command_says_in_its_help_what_it_does(run: Run) -> None:
    overview = run("pack", "--help").stdout
    for command in COMMANDS:
        assert re.search(rf"^  {command} +\S", overview, re.MULTILINE)
        assert run("pack", command, "--help").exit_code == 0


@pytest.mark.parametrize("command", COMMANDS)
def test_a_pack_command_is_written_down(command: str) -> None:
    text = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    assert re.search(rf"`handrail pack {command}[ `]", text)


def failure(run: Run, *arguments: str) -> str:
    result = run(*arguments)
    assert result.exit_code != 0
    return str(result.exception)


def test_validate_names_mistakes_of_form_and_of_phrases_at_once(run: Run, pack: Path) -> None:
    change(pack, "weight: 3", "wait: 3")
    change(pack, "i kept the", "i kept ..9", "rules/en/capture.yaml")
    assert [line.split(":")[0] for line in failure(run, "pack", "validate", str(pack)).splitlines()] == [
        "rules/en/capture.yaml",
        "rules/en/demand.yaml",
        "rules/en/demand.yaml",
    ]


def test_validate_refuses_an_id_that_was_retired(run: Run, pack: Path) -> None:
    moved = (pack / DEMAND).rename(pack / "demand.txt")
    lock = run("pack", "lock", str(pack))
    assert lock.stdout.endswith("pack.lock: 7 ids, 0 retired, 0 changes.\n")
    moved.rename(pack / DEMAND)
    assert run("pack", "lock", str(pack)).stdout.endswith("pack.lock: 8 ids, 0 retired, 1 changes.\n")
    (pack / DEMAND).rename(moved)
    assert run("pack", "lock", str(pack)).stdout.endswith("pack.lock: 7 ids, 1 retired, 1 changes.\n")
    moved.rename(pack / DEMAND)
    assert "pay-me: the id 'en.demand/pay-me' was retired in 1.2.3" in failure(run, "pack", "validate", str(pack))


def test_test_refuses_a_phrase_that_is_written_twice(run: Run, pack: Path) -> None:
    line = '      - "pay|send me {amount}"\n'
    change(pack, line, line + line)
    result = run("pack", "test", str(pack))
    assert result.exit_code == 1
    assert result.stderr == f"{DEMAND}:12: pay-me: 'pay|send me {{amount}}' is written twice; take one out\n"


def test_test_runs_the_examples_of_overrides_as_well(run: Run, tmp_path: Path) -> None:
    ours = tmp_path / "ours"
    (ours / "rules" / "en").mkdir(parents=True)
    text = (PACK / DEMAND).read_text(encoding="utf-8").replace("[[pay me 500]]", "[[pay me]] 500")
    (ours / "rules" / "en" / "demand.yaml").write_text(text, encoding="utf-8")
    result = run("pack", "test", str(PACK), "--overrides", str(ours))
    assert result.exit_code == 1
    assert result.stderr.startswith(f"ours/{DEMAND}:15: local.en.demand/pay-me: the evidence is 'pay me 500', but the")


def test_cost_names_every_rule_of_a_small_pack_and_a_multiple_of_the_usual(run: Run) -> None:
    out = run("pack", "test", "--cost", str(PACK)).stdout
    assert re.search(r"the median rule takes \d+ µs", out)
    for rule in ("en.demand/pay-me", "en.capture/i-have-your-picture", "en.cruelty/nobody-will-miss-you"):
        assert re.search(rf"\d+ µs +\d+\.\d × +{rule}$", out, re.MULTILINE)


def test_try_says_which_rules_hit_and_with_which_words(run: Run) -> None:
    out = run("pack", "try", "--pack", str(PACK), "Well, I HAVE your picture. pay me 500").stdout
    assert "* en.capture/i-have-your-picture  “I HAVE your picture”  (leverage, 4 points)\n" in out
    assert "      pattern: pay|send me {amount}\n" in out
    assert out.endswith("By rules alone: 12 points, high.\n")


def test_try_says_what_keeps_a_rule_silent(run: Run, pack: Path) -> None:
    change(pack, "schema: 1", "schema: 2", "pack.yaml")
    tried = run("pack", "try", "--pack", str(pack), "i have your picture frame. pay me 500").stdout
    assert "raises nothing here: excluded by" not in tried.partition("en.demand/pay-me")[2]
    assert "raises nothing here: status test" in tried.partition("en.demand/pay-me")[2]
    assert "raises nothing here: silenced by en.guard/laughter" in run(
        "pack", "try", "--pack", str(PACK), "lol pay me 500"
    ).stdout  # fmt: skip
    assert "raises nothing here: excluded by “your {picture} frame”" in run(
        "pack", "try", "--pack", str(PACK), "i have your picture frame"
    ).stdout  # fmt: skip
    assert run("pack", "try", "--pack", str(PACK), "hello").stdout.startswith("No rule hits this text.\n")


def test_try_reads_standard_input(run: Run) -> None:
    assert "“pay me 500”" in run("pack", "try", "--pack", str(PACK), "-", input="pay me 500\n").stdout


def test_diff_says_in_words_what_changed_between_a_folder_and_an_archive(run: Run, pack: Path, tmp_path: Path) -> None:
    archive = tmp_path / "before.zip"
    built = run("pack", "build", str(pack), "--out", str(archive)).stdout
    assert re.fullmatch(rf"{re.escape(str(archive))}: 11 files, [\d,]+ bytes, sha256 [0-9a-f]{{64}}\n", built)
    assert run("pack", "diff", str(archive), str(pack)).stdout == "Nothing changed.\n"
    change(pack, "weight: 3", "weight: 2")
    assert run("pack", "diff", str(archive), str(pack)).stdout == "en.demand/pay-me: weight 3 → 2\n"


def test_a_pack_that_is_wrong_is_not_built(run: Run, pack: Path, tmp_path: Path) -> None:
    change(pack, "weight: 3", "weight: 50")
    assert "pay-me: weight: is `50`" in failure(run, "pack", "build", str(pack), "--out", str(tmp_path / "a.zip"))
    assert not (tmp_path / "a.zip").exists()


def test_lock_check_says_whether_the_lock_is_what_the_pack_holds(run: Run, pack: Path) -> None:
    assert run("pack", "lock", "--check", str(pack)).exit_code == 1
    assert not (pack / "pack.lock").exists()
    run("pack", "lock", str(pack))
    assert run("pack", "lock", "--check", str(pack)).stdout == "pack.lock is what the pack holds: 8 ids.\n"
    change(pack, "weight: 3", "weight: 2")
    stale = run("pack", "lock", "--check", str(pack))
    assert (stale.exit_code, stale.stderr) == (
        1,
        "pack.lock is not what the pack holds: 1 changes. Write it with: handrail pack lock\n",
    )


def test_a_changelog_is_made_from_two_locks(run: Run, pack: Path, tmp_path: Path) -> None:
    run("pack", "lock", str(pack))
    before = shutil.copy(pack / "pack.lock", tmp_path / "before.lock")
    change(pack, "weight: 3", "weight: 2")
    run("pack", "lock", str(pack))
    assert run("pack", "changelog", str(before), str(pack)).stdout == "### Detection\n\n- tuned: `en.demand/pay-me`\n"
    assert "write one with: handrail pack lock" in failure(run, "pack", "changelog", str(PACK), str(pack))


def test_eval_says_rule_by_rule_what_a_change_does(run: Run, pack: Path, tmp_path: Path) -> None:
    conversations = tmp_path / "development" / "en.jsonl"
    conversations.parent.mkdir()
    conversations.write_text(CONVERSATIONS, encoding="utf-8")
    change(pack, "pay|send me {amount}", "pay|send|give me {amount}")
    result = run("pack", "eval", str(pack), "--against", str(PACK), "--on", str(conversations))
    assert result.exit_code == 0, result.output
    assert re.search(r"^missed +1 +0   of 1 with extortion$", result.stdout, re.MULTILINE)
    assert re.search(r"^false alarms +1 +1   of 1 innocent ones$", result.stdout, re.MULTILINE)
    assert "newly caught (1): a\n" in result.stdout
    assert "new false alarms (1): b\n" in result.stdout
    assert "  en.demand/pay-me: newly caught 1, new false alarms 1\n" in result.stdout
    same = run("pack", "eval", str(PACK), "--against", str(PACK), "--on", str(conversations))
    assert same.stdout.endswith("No warning changed.\n")


def test_eval_says_what_a_rule_under_test_would_hit(run: Run, pack: Path, tmp_path: Path) -> None:
    conversations = tmp_path / "en.jsonl"
    conversations.write_text(CONVERSATIONS, encoding="utf-8")
    change(pack, "schema: 1", "schema: 2", "pack.yaml")
    change(pack, "pay|send me {amount}", "pay|send|give me {amount}")
    out = run("pack", "eval", str(pack), "--against", str(PACK), "--on", str(conversations)).stdout
    assert "  en.demand/pay-me: 1 of extortion, 1 of innocent conversations\n" in out


def test_new_refuses_what_cannot_be_an_id_a_language_or_a_name(run: Run, tmp_path: Path) -> None:
    folder = str(tmp_path / "mine")
    assert "Say either --language" in run("pack", "new", folder).stderr
    assert "swahili: is no language; write it like sw" in failure(run, "pack", "new", folder, "--language", "swahili")
    assert "My Pack: cannot be the id" in failure(run, "pack", "new", str(tmp_path / "My Pack"), "--language", "sw")
    assert "make a pack with: handrail pack new" in failure(run, "pack", "new", folder, "sw.demand/pay-me")
    assert run("pack", "new", folder, "--language", "sw").exit_code == 0
    assert "mine: has sw already" in failure(run, "pack", "new", folder, "--language", "sw")
    assert "stages are contact, rapport," in failure(run, "pack", "new", folder, "sw.money/pay-me")
    assert run("pack", "new", folder, "sw.demand/pay-me").exit_code == 0
    assert "is there already; choose another name" in failure(run, "pack", "new", folder, "sw.demand/pay-me")
    assert run("pack", "new", folder, "sw.demand/pay-now").exit_code == 0
    assert run("pack", "new", folder, "--language", "pt-BR").stdout == f"written: {folder}/words/pt-BR.yaml\n"


def test_schema_writes_one_file_for_each_kind_of_file(run: Run, tmp_path: Path) -> None:
    out = run("pack", "schema", str(tmp_path / "schema")).stdout
    assert {Path(line).stem for line in out.splitlines()} == {path.stem for path in (tmp_path / "schema").iterdir()}
    assert (tmp_path / "schema" / "rules.json").is_file()


def test_floor_writes_the_table_of_a_pack(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "floor.json"

    result = run("pack", "floor", str(out), str(PACK))

    assert result.exit_code == 0, result.output
    assert out.read_text("utf-8").startswith('{"schema":1,')
    assert f"{out.stat().st_size:,} bytes" in result.output


def test_floor_refuses_a_table_that_is_too_large(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handrail.cli.pack.floor.MAX_BYTES", 1_000)
    out = tmp_path / "floor.json"

    result = run("pack", "floor", str(out), str(PACK))

    assert result.exit_code == 1
    assert "take a language out" in result.output
    assert not out.exists()
