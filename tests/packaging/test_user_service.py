"""The service under a real user manager of systemd: it starts, comes back, is confined, and can be taken away."""

from __future__ import annotations

import os
import re
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from user_session import NoUserSession, UserSession, user_session, wait_for

from handrail.service.manager import answers

ROOT = Path(__file__).resolve().parents[2]
UNIT = "handrail.service"

pytestmark = pytest.mark.slow


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[UserSession]:
    """Somebody is logged in who has a Handrail with a small pack."""
    folder = tmp_path_factory.mktemp("session")
    variables = {
        "HANDRAIL_DATA_DIR": str(folder / "home" / "data"),
        "HANDRAIL_EMBEDDER": "none",
        "HANDRAIL_PACK": str(ROOT / "tests" / "contract" / "pack"),
        "PYTHONPATH": str(ROOT / "server"),
    }
    try:
        with user_session(folder, variables) as begun:
            yield begun
    except NoUserSession as why:
        pytest.skip(str(why))


def handrail(session: UserSession, *arguments: str) -> str:
    """What a command says that must succeed."""
    done = session.run(sys.executable, "-m", "handrail", *arguments)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def port(session: UserSession) -> int:
    """The port of the service, once it is installed."""
    port = free_port()
    said = handrail(session, "service", "install", "--port", str(port))
    assert f"It answers at http://127.0.0.1:{port}" in said
    return port


def test_once_installed_it_answers_at_once(session: UserSession, port: int) -> None:
    assert answers(port)
    said = handrail(session, "service", "status")
    assert "It runs." in said
    assert f"It answers at http://127.0.0.1:{port}" in said
    assert "It starts by itself whenever you log in." in said


def test_installing_again_leaves_the_running_one_alone(session: UserSession, port: int) -> None:
    before = session.fact(UNIT, "MainPID")
    assert "is as it should be" in handrail(session, "service", "install", "--port", str(port))
    assert session.fact(UNIT, "MainPID") == before != "0"


def test_it_has_the_settings_that_were_set_in_the_shell(session: UserSession, port: int) -> None:
    environment = Path("/proc", session.fact(UNIT, "MainPID"), "environ").read_bytes().split(b"\0")
    assert f"HANDRAIL_PACK={session.environment['HANDRAIL_PACK']}".encode() in environment
    settings = session.home / ".config" / "handrail" / "service.env"
    assert "HANDRAIL_EMBEDDER='none'" in settings.read_text()


def test_the_kernel_confines_it(session: UserSession, port: int) -> None:
    process = Path("/proc", session.fact(UNIT, "MainPID"))
    status, limits = (process / "status").read_text(), (process / "limits").read_text()
    assert re.search(r"^NoNewPrivs:\s+1$", status, re.MULTILINE)
    assert re.search(r"^Seccomp:\s+2$", status, re.MULTILINE)
    assert re.search(r"^Umask:\s+0077$", status, re.MULTILINE)
    assert re.search(r"^Max core file size\s+0\s+0\s", limits, re.MULTILINE)


def test_after_the_next_login_it_runs_again(session: UserSession, port: int) -> None:
    session.end()
    assert not answers(port)
    session.begin()
    wait_for(lambda: answers(port), "the service answers after the login")


def test_it_comes_back_when_it_is_killed(session: UserSession, port: int) -> None:
    before = session.fact(UNIT, "MainPID")
    os.kill(int(before), signal.SIGKILL)
    wait_for(lambda: session.fact(UNIT, "MainPID") not in (before, "0") and answers(port), "it is there again")


def test_another_handrail_at_its_port_is_named_before_anything_changes(session: UserSession, port: int) -> None:
    session.run("systemctl", "--user", "stop", UNIT)
    taken = session.run(sys.executable, "-c", _SERVE_AND_INSTALL, str(port))
    assert f"A Handrail answers at port {port} already" in taken.stderr
    assert session.fact(UNIT, "ActiveState") == "inactive"
    handrail(session, "service", "install", "--port", str(port))
    assert answers(port)


_SERVE_AND_INSTALL = """
import subprocess, sys
command = [sys.executable, "-m", "handrail"]
with subprocess.Popen([*command, "serve", "--port", sys.argv[1]], stdout=subprocess.PIPE, text=True) as server:
    server.stdout.readline()
    subprocess.run([*command, "service", "install", "--port", sys.argv[1]])
    server.terminate()
"""


def test_once_removed_it_is_gone_for_good_and_the_data_are_not(session: UserSession, port: int) -> None:
    said = handrail(session, "service", "remove")
    assert "Stopped it." in said
    assert not answers(port)
    assert not list((session.home / ".config" / "systemd").rglob("handrail*"))
    assert (session.home / "data" / "handrail.db").is_file()
    session.end()
    session.begin()
    assert session.fact(UNIT, "LoadState") == "not-found"
    assert session.run(sys.executable, "-m", "handrail", "service", "status").returncode == 1
