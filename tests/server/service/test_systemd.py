"""The unit of systemd's user manager: what it says, and what installing, removing and looking do."""

from __future__ import annotations

import re
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from handrail.service.manager import ServiceError
from handrail.service.plan import Plan
from handrail.service.systemd import Systemd

from .fakes import FakeSystem

PLAN = Plan(("/opt/handrail/bin/handrail",))


@pytest.fixture
def system() -> FakeSystem:
    """A computer with systemd, on which nothing is installed."""
    return FakeSystem()


@pytest.fixture
def systemd(system: FakeSystem) -> Systemd:
    """The manager on that computer."""
    return Systemd(system, system.answers)


def unit_of(home: Path) -> Path:
    return home / ".config" / "systemd" / "user" / "handrail.service"


def settings_of(home: Path) -> Path:
    return home / ".config" / "handrail" / "service.env"


def text_of(plan: Plan, home: Path) -> str:
    return Systemd(FakeSystem()).files(plan)[unit_of(home)].decode()


def line_of(name: str, text: str) -> str:
    (found,) = (line for line in text.splitlines() if line.startswith(f"{name}="))
    return found.removeprefix(f"{name}=")


def test_installing_writes_enables_and_starts_it_and_says_so(systemd: Systemd, system: FakeSystem, home: Path) -> None:
    said = list(systemd.install(PLAN))
    assert system.changes() == ["enable", "daemon-reload", "start"]
    assert (system.is_enabled, system.is_active) == (True, True)
    assert said == [
        f"Wrote {settings_of(home)}.",
        f"Wrote {unit_of(home)}.",
        "It starts by itself whenever you log in.",
        "Started it. It answers at http://127.0.0.1:8787",
        "It stops when you log out for good. To have it run from the start of the computer on: loginctl enable-linger",
        "To undo all of this: handrail service remove",
    ]


def test_installing_again_changes_nothing(systemd: Systemd, system: FakeSystem, home: Path) -> None:
    list(systemd.install(PLAN))
    before, system.asked = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}, []
    said = list(systemd.install(PLAN))
    assert "start" not in system.changes()
    assert "restart" not in system.changes()
    assert {path: path.read_bytes() for path in home.rglob("*") if path.is_file()} == before
    assert f"{unit_of(home)} is as it should be." in said
    assert "It is running already, at http://127.0.0.1:8787" in said


def test_installing_with_another_port_restarts_it(systemd: Systemd, system: FakeSystem, home: Path) -> None:
    list(systemd.install(PLAN))
    system.asked = []
    said = list(systemd.install(Plan(PLAN.program, port=9000)))
    assert system.changes() == ["enable", "daemon-reload", "restart"]
    assert f"Changed {unit_of(home)}." in said
    assert "Restarted it. It answers at http://127.0.0.1:9000" in said


def test_where_the_user_manager_is_out_of_reach_it_is_enabled_and_the_rest_is_said(
    systemd: Systemd, system: FakeSystem, home: Path
) -> None:
    system.is_reachable = False
    said = list(systemd.install(PLAN))
    assert system.changes() == ["enable"]
    assert unit_of(home).is_file()
    assert "was not started" in said[-1]
    assert "systemctl --user start handrail.service" in said[-1]


def test_a_handrail_that_has_the_port_already_stops_it_before_anything_is_written(
    system: FakeSystem, home: Path
) -> None:
    with pytest.raises(ServiceError, match="port 8787 already"):
        list(Systemd(system, lambda _port: True).install(PLAN))
    assert not unit_of(home).exists()
    assert system.changes() == []


def test_a_computer_without_systemd_is_told_what_to_start(home: Path) -> None:
    with pytest.raises(ServiceError, match=r"no systemd.*/opt/handrail/bin/handrail serve --port 8787"):
        list(Systemd(FakeSystem(is_there=False)).install(PLAN))
    assert not unit_of(home).exists()


def test_a_start_that_fails_says_why_and_where_to_look(systemd: Systemd, system: FakeSystem) -> None:
    system.breaks_at = "start"
    with pytest.raises(ServiceError) as failure:
        list(systemd.install(PLAN))
    assert str(failure.value) == (
        "systemctl --user start handrail.service did not work. It said: Job for handrail.service failed. To see more: "
        "journalctl --user -u handrail.service -n 30"
    )


def test_removing_takes_back_what_installing_did_and_keeps_the_settings(
    systemd: Systemd, system: FakeSystem, home: Path
) -> None:
    list(systemd.install(PLAN))
    system.asked = []
    said = list(systemd.remove())
    assert system.changes() == ["stop", "disable", "daemon-reload"]
    assert (system.is_enabled, system.is_active) == (False, False)
    assert not unit_of(home).exists()
    assert settings_of(home).exists()
    assert f"Deleted {unit_of(home)}." in said
    assert f"Kept your settings in {settings_of(home)}, and everything in the data folder." in said


def test_removing_what_is_not_there_changes_nothing(systemd: Systemd, system: FakeSystem) -> None:
    assert list(systemd.remove()) == ["The service is not installed; there is nothing to remove."]
    assert system.changes() == []


def test_the_state_of_a_service_that_runs(systemd: Systemd, system: FakeSystem, home: Path) -> None:
    list(systemd.install(Plan(PLAN.program, port=9000)))
    system.lingers = True
    state = systemd.state()
    assert (state.is_installed, state.is_running) == (True, True)
    assert state.sentences == (
        f"The service is installed: {unit_of(home)}",
        "It runs.",
        "It answers at http://127.0.0.1:9000",
        "It starts by itself whenever you log in.",
        "It runs from the start of the computer on, whether you are logged in or not (lingering).",
    )


def test_the_state_of_a_service_that_broke(systemd: Systemd, system: FakeSystem) -> None:
    list(systemd.install(PLAN))
    system.is_active = system.is_enabled = False
    state = systemd.state()
    assert (state.is_installed, state.is_running) == (True, False)
    assert (
        "It does not run (failed, exit-code). To see why: journalctl --user -u handrail.service -n 30"
        in state.sentences
    )
    assert "It does not start when you log in. To mend that: handrail service install" in state.sentences


def test_a_state_that_cannot_be_known_is_not_guessed(systemd: Systemd, system: FakeSystem) -> None:
    list(systemd.install(PLAN))
    system.is_reachable = False
    assert systemd.state().is_running is None


def test_without_a_service_the_state_says_how_to_get_one(systemd: Systemd) -> None:
    state = systemd.state()
    assert (state.is_installed, state.is_running) == (False, False)
    assert state.sentences == ("The service is not installed. Install it: handrail service install",)


def test_settings_of_the_shell_go_into_a_file_that_nobody_else_reads(systemd: Systemd, home: Path) -> None:
    list(systemd.install(Plan(PLAN.program, settings={"HANDRAIL_SECRET_KEYS": "k" * 32})))
    assert f"HANDRAIL_SECRET_KEYS='{'k' * 32}'\n" in settings_of(home).read_text()
    assert stat.S_IMODE(settings_of(home).stat().st_mode) == 0o600
    assert "k" * 32 not in unit_of(home).read_text()


def test_settings_that_were_written_by_hand_are_kept(systemd: Systemd, home: Path) -> None:
    settings_of(home).parent.mkdir(parents=True)
    settings_of(home).write_text("HANDRAIL_LOG_LEVEL=ERROR\n")
    said = list(systemd.install(Plan(PLAN.program, settings={"HANDRAIL_LOG_LEVEL": "DEBUG"})))
    assert settings_of(home).read_text() == "HANDRAIL_LOG_LEVEL=ERROR\n"
    assert "Not taken over from this shell: HANDRAIL_LOG_LEVEL. Write them there yourself." in said


@pytest.mark.parametrize("value", ["plain", "two words", '$HOME `id` \\ "quoted"', "it's", "it's $5 \\ `x`", "50%"])
def test_a_setting_means_the_same_to_a_shell_as_it_was(systemd: Systemd, home: Path, value: str) -> None:
    list(systemd.install(Plan(PLAN.program, settings={"HANDRAIL_PACK": value})))
    read = subprocess.run(
        ["sh", "-c", f'. "{settings_of(home)}"; printf %s "$HANDRAIL_PACK"'], capture_output=True, text=True, check=True
    )
    assert read.stdout == value


def test_it_runs_as_little_as_it_needs(home: Path) -> None:
    text = text_of(PLAN, home)
    for option in ("NoNewPrivileges", "LockPersonality", "RestrictNamespaces", "RestrictRealtime", "RestrictSUIDSGID"):
        assert line_of(option, text) == "yes"
    assert line_of("LimitCORE", text) == "0"
    assert line_of("UMask", text) == "0077"


@pytest.mark.parametrize(
    ("program", "written"),
    [
        ("/opt/handrail", "/opt/handrail"),
        ("/home/a b/handrail", '"/home/a b/handrail"'),
        ("/home/100%/handrail", "/home/100%%/handrail"),
    ],
)
def test_a_path_is_written_so_that_systemd_reads_it_whole(home: Path, program: str, written: str) -> None:
    assert line_of("ExecStart", text_of(Plan((program,)), home)) == f"{written} serve --port 8787"


@pytest.mark.parametrize("program", ["/it's/handrail", '/"x"/handrail', "/a\\b/handrail"])
def test_a_path_that_systemd_does_not_take_is_named(home: Path, program: str) -> None:
    with pytest.raises(ServiceError, match="quotes or backslashes"):
        text_of(Plan((program,)), home)


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
@pytest.mark.parametrize("folder", ["plain", "a b", "100%", "only $5"])
def test_systemd_itself_finds_no_fault_with_the_unit(tmp_path: Path, folder: str) -> None:
    program = tmp_path / folder / "handrail"
    program.parent.mkdir()
    shutil.copy("/bin/true", program)
    plan = Plan((str(program),), "::1", 9000, 4)
    unit = tmp_path / "handrail.service"
    (text,) = (content for path, content in Systemd(FakeSystem()).files(plan).items() if path.name == unit.name)
    unit.write_bytes(text)
    assert faults_of(unit, "--user") == []


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
def test_systemd_itself_finds_no_fault_with_the_unit_for_servers_in_the_docs(tmp_path: Path) -> None:
    page = (Path(__file__).parents[3] / "docs" / "operating.md").read_text(encoding="utf-8")
    (text,) = re.findall(r"^```ini\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    unit = tmp_path / "handrail.service"
    assert "ExecStart=/srv/handrail/venv/bin/handrail " in text
    unit.write_text(text.replace("/srv/handrail/venv/bin/handrail", "/bin/true"))
    assert faults_of(unit, "--system") == []


def faults_of(unit: Path, manager: str) -> list[str]:
    """What ``systemd-analyze`` says against a unit."""
    done = subprocess.run(
        ["systemd-analyze", "verify", manager, "--man=no", str(unit)],
        env={"HOME": str(unit.parent), "XDG_RUNTIME_DIR": str(unit.parent), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    found = [line for line in done.stderr.splitlines() if "handrail" in line]
    assert (done.returncode == 0) is (found == []), done.stderr
    return found
