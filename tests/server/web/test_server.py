"""The real server in a process of its own: it starts fast, finishes what it began, and refuses what is no HTTP."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from handrail.cli.serve import WEB_SERVERS
from handrail.config import Settings
from handrail.storage import Pairing, open_store
from handrail.web.listening import THREADS
from handrail.web.server import ServeError, WebServer, serve, usual_web_server

from ..conftest import on_every_database
from .serving import PACKAGE, RunningServer, post_request, read_answer, running_server, wait_for

SECRET = "c4n4ry"


@pytest.fixture(scope="module", params=WebServer)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A server of each kind, which all tests share that do not stop it."""
    with running_server(tmp_path_factory.mktemp("shared"), web_server=request.param) as running:
        yield running


def token_for(folder: Path, url: str = "") -> str:
    """Pair a device beside the running server, as the command line does."""
    settings = Settings.from_environment({"HANDRAIL_DATA_DIR": str(folder), "HANDRAIL_DATABASE_URL": url})
    store = open_store(settings.database_url)
    pairing = Pairing(store, settings.secret_keys, lambda: __import__("time").time())
    token = pairing.exchange(pairing.show().text, "Test").token
    store.close()
    return token


def health(server: RunningServer) -> dict[str, object]:
    """What the server says of itself."""
    status, answer = server.get("/v1/health")
    assert status == 200
    parsed: dict[str, object] = json.loads(answer.partition(b"\r\n\r\n")[2])
    return parsed


def test_it_says_where_it_answers_and_how_to_pair(server: RunningServer) -> None:
    assert f"http://127.0.0.1:{server.port}" in server.lines[0]
    assert health(server)["status"] == "ok"


@pytest.mark.parametrize("web_server", WebServer)
def test_a_request_under_way_is_finished_after_sigterm(tmp_path: Path, web_server: WebServer) -> None:
    with running_server(tmp_path, web_server=web_server) as server:
        headers = f"Authorization: Bearer {token_for(tmp_path)}"
        body = json.dumps({"messages": [{"text": "wait", "sender": "other"}]}).encode()
        with server.connect() as connection:
            connection.sendall(post_request("/v1/check", body, headers))
            wait_for((tmp_path / "waiting").exists)
            server.process.terminate()
            wait_for(lambda: not accepts(server))
            server.allow("go")
            status, answer = read_answer(connection)
        assert status == 200
        assert b'"severity":"none"' in answer
        assert server.process.wait(30) == 0


def accepts(server: RunningServer) -> bool:
    """Whether the server still takes new requests."""
    try:
        with server.connect() as connection:
            connection.settimeout(1)
            connection.sendall(b"GET /v1/health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
            return connection.recv(1) != b""
    except OSError:
        return False


@pytest.mark.parametrize("web_server", WebServer)
def test_rules_answer_until_the_model_is_loaded_after_the_start(tmp_path: Path, web_server: WebServer) -> None:
    with running_server(tmp_path, environment={"HANDRAIL_EMBEDDER": "use"}, web_server=web_server) as server:
        assert health(server)["mode"] == "rules-only"
        server.allow("model")
        wait_for(lambda: health(server)["mode"] == "full")
        assert "embedder-ready" in server.log()
        # A pool of threads would fight over the cores, and one that was used does not survive a fork.
        assert set((tmp_path / "threads").read_text().split()) == {"1"}


def test_several_workers_answer_in_full_from_the_first_request_on(tmp_path: Path) -> None:
    (tmp_path / "model").touch()
    with running_server(tmp_path, workers=2, environment={"HANDRAIL_EMBEDDER": "use"}) as server:
        assert {health(server)["mode"] for _ in range(20)} == {"full"}
        assert server.log().count("embedder-ready") == 1
        assert server.stop() == 0


@on_every_database
def test_a_device_is_known_and_revoked_in_every_worker(tmp_path: Path, database_url: str) -> None:
    with running_server(tmp_path, workers=2, environment={"HANDRAIL_DATABASE_URL": database_url}) as server:
        token = token_for(tmp_path, database_url)

        def statuses() -> set[int]:
            return {
                server.post("/v1/check", b'{"messages": []}', f"Authorization: Bearer {token}")[0] for _ in range(12)
            }

        assert statuses() == {200}
        store = open_store(database_url)
        assert store.revoke(store.devices()[0].id, now=1)
        store.close()
        wait_for(lambda: statuses() == {401})


def test_a_port_in_use_is_one_plain_sentence(server: RunningServer, settings: Settings) -> None:
    with pytest.raises(ServeError) as failure:
        serve(settings, port=server.port)
    assert str(failure.value) == (
        f"Port {server.port} on 127.0.0.1 cannot be used (address already in use). If Handrail is running already, use "
        "that or stop it; else choose another port with --port."
    )


@pytest.mark.parametrize(
    ("host", "port", "workers"), [("no.such.host.invalid", 0, 1), ("127.0.0.1", 99_999, 1), ("127.0.0.1", 0, 0)]
)
def test_an_address_that_makes_no_sense_is_one_plain_sentence(
    settings: Settings, host: str, port: int, workers: int
) -> None:
    with pytest.raises(ServeError, match="--"):
        serve(settings, host=host, port=port, workers=workers)


@pytest.mark.parametrize(
    ("request_bytes", "status"),
    [
        (b"c4n4ry\r\n\r\n", 400),
        (b"GET /c4n4ry HTTP/9.9\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nc4n4ry\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-c4n4ry\x00: 1\r\n\r\n", 400),
        (b"GET /" + b"c4n4ry" * 2000 + b" HTTP/1.1\r\n\r\n", 414),
        (b"GET / HTTP/1.1\r\n" + b"X-C4n4ry: 1\r\n" * 500 + b"\r\n", 431),
        (b"POST /v1/pair HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: c4n4ry\r\n\r\n", 400),
        (b"POST /v1/pair HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: c4n4ry\r\n\r\n", 400),
        (b"POST /v1/pair HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n", 400),
        (b"POST /v1/pair HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: c4n4ry\r\nContent-Length: 1\r\n\r\n", 417),
        (b"\xff\xfe\r\n\r\n", 400),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_what_is_no_http_gets_a_problem_that_repeats_nothing(
    server: RunningServer, request_bytes: bytes, status: int
) -> None:
    answered, answer = server.ask(request_bytes)
    assert answered == status, answer
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"application/problem+json" in head
    assert json.loads(body)["status"] == status
    assert SECRET.encode() not in answer.lower()


def chunked(path: str, *chunks: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    """A POST of JSON without a length."""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\n"
        "Transfer-Encoding: chunked\r\n\r\n"
    ).encode()
    return head + b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks) + end


@pytest.mark.parametrize(
    ("request_bytes", "status"),
    [
        (chunked("/v1/pair", b'{"code": ', b'"c4n4ry"}'), 400),
        (chunked("/v1/pair", b'{"code": "' + b"x" * 300_000 + b'"}'), 413),
        (chunked("/v1/pair", *[b" " * 1000] * 300), 413),
        (chunked("/v1/pair", b'{"code": "x"}', end=b"c4n4ry\r\n"), 400),
        (chunked("/v1/pair", end=b"\r\n"), 400),
        (chunked("/v1/pair"), 400),
        (chunked("/v1/check", b'{"messages": []}'), 401),
    ],
    ids=["fine", "too large at once", "too large in parts", "broken end", "broken start", "empty", "no token"],
)
def test_a_body_without_a_length_is_read_within_the_limit(
    server: RunningServer, request_bytes: bytes, status: int
) -> None:
    answered, answer = server.ask(request_bytes)
    assert answered == status, answer
    assert b"application/problem+json" in answer
    assert SECRET.encode() not in answer.lower()


def test_a_body_without_a_length_is_checked_like_any_other(server: RunningServer) -> None:
    body = chunked("/v1/check", b'{"messages": [{"text": "pay or e', b'lse", "sender": "other"}]}')
    headers = f"Authorization: Bearer {token_for(server.folder)}\r\n".encode()
    status, answer = server.ask(body.replace(b"Transfer-Encoding", headers + b"Transfer-Encoding", 1))
    assert status == 200
    assert b'"severity":"high"' in answer


def test_clients_that_dawdle_keep_nobody_waiting(tmp_path: Path) -> None:
    with ExitStack() as stack:
        server = stack.enter_context(running_server(tmp_path, web_server=WebServer.WAITRESS))
        unfinished = post_request("/v1/pair", b'{"code": "slow"}')[:-1]
        slow = [stack.enter_context(server.connect()) for _ in range(3 * THREADS)]
        for connection in slow:
            connection.sendall(unfinished)
        assert health(server)["status"] == "ok"
        assert server.stop() == 0
        assert [connection.recv(1) for connection in slow] == [b""] * len(slow)


@pytest.mark.parametrize("header", ["X-Forwarded-For: 198.51.100.7", "Forwarded: for=198.51.100.7", "Via: 1.1 proxy"])
def test_the_pairing_code_is_not_shown_to_who_comes_through_a_relay(server: RunningServer, header: str) -> None:
    code = re.compile(rb"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")
    assert code.search(server.get("/")[1])
    status, page = server.get("/", header)
    assert status == 200
    assert not code.search(page)


def test_a_second_signal_ends_the_server_at_once(tmp_path: Path) -> None:
    with running_server(tmp_path, web_server=WebServer.WAITRESS) as server:
        headers = f"Authorization: Bearer {token_for(tmp_path)}"
        with server.connect() as connection:
            body = json.dumps({"messages": [{"text": "wait", "sender": "other"}]}).encode()
            connection.sendall(post_request("/v1/check", body, headers))
            wait_for((tmp_path / "waiting").exists)
            server.process.terminate()
            wait_for(lambda: not accepts(server))
            assert server.stop() == 0


def test_waitress_needs_nothing_that_windows_has_not(tmp_path: Path) -> None:
    program = f"{PACKAGE}_without_posix"
    with running_server(tmp_path, program=program, web_server=WebServer.WAITRESS) as server:
        body = json.dumps({"messages": [{"text": "pay or else", "sender": "other"}]}).encode()
        status, answer = server.post("/v1/check", body, f"Authorization: Bearer {token_for(tmp_path)}")
        assert (status, b'"severity":"high"' in answer) == (200, True)
        assert server.stop() == 0


def test_waitress_says_that_it_has_one_process(settings: Settings) -> None:
    with pytest.raises(ServeError, match="--workers 1"):
        serve(settings, port=0, workers=2, web_server=WebServer.WAITRESS)


def test_a_web_server_that_is_not_there_is_one_plain_sentence(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "handrail.web.with_waitress", raising=False)
    monkeypatch.setitem(sys.modules, "waitress", None)
    with pytest.raises(ServeError) as failure:
        serve(settings, port=0, web_server=WebServer.WAITRESS)
    assert str(failure.value) == "waitress is not there on this system: pip install waitress."


@pytest.mark.parametrize(("platform", "usual"), [("win32", "waitress"), ("linux", "gunicorn"), ("darwin", "gunicorn")])
def test_gunicorn_serves_wherever_it_can(monkeypatch: pytest.MonkeyPatch, platform: str, usual: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert usual_web_server() == usual


def test_the_command_line_offers_every_web_server() -> None:
    assert list(WEB_SERVERS) == [kind.value for kind in WebServer]


def test_a_client_that_hangs_up_does_no_harm(server: RunningServer) -> None:
    for sent in (b"", b"POST", post_request("/v1/pair", b'{"code": "c4n4ry"}')[:-5]):
        with server.connect() as connection:
            connection.sendall(sent)
    assert health(server)["status"] == "ok"


def test_nothing_that_was_sent_is_in_the_log_of_the_server(server: RunningServer) -> None:
    server.get("/" + SECRET + "?q=" + SECRET, f"X-{SECRET}: {SECRET}", f"Origin: {SECRET}")
    server.post("/v1/pair", json.dumps({"code": SECRET}).encode())
    server.ask(b"c4n4ry / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
    server.ask(b"GET / HTTP/1.1\r\nc4n4ry\r\n\r\n")
    wait_for(lambda: "not-http" in server.log())
    assert "route=/v1/pair" in server.log()
    assert SECRET not in server.log().lower()


def test_importing_the_library_loads_no_web_framework_and_no_database() -> None:
    heavy = ("flask", "sqlalchemy", "gunicorn", "waitress")
    program = f"import sys, handrail, handrail.config; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
