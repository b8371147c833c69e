"""The examples of docs/operating.md, with the real nginx and the real Caddy in front of a real server."""

from __future__ import annotations

import http.client
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from handrail.web.listening import THREADS

from .serving import ROOT, RunningServer, post_request, running_server, wait_for
from .test_server import token_for

NAME = "handrail.example"
WORKERS = 2
PAGE = ROOT.parents[0] / "docs" / "operating.md"

pytestmark = pytest.mark.slow


def example(language: str) -> str:
    """The example that the page has in this language."""
    (found,) = re.findall(rf"^```{language}\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return str(found)


def adapted(text: str, *changes: tuple[str, str]) -> str:
    """The example for this test alone; what is changed must be there, once."""
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} is not in the example once"
        text = text.replace(old, new)
    return text


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


@dataclass
class Proxy:
    """A proxy that answers under ``NAME`` with TLS."""

    port: int
    trust: ssl.SSLContext
    folder: Path

    def connect(self) -> ssl.SSLSocket:
        """A connection that has shaken hands."""
        plain = socket.create_connection(("127.0.0.1", self.port), timeout=30)
        return self.trust.wrap_socket(plain, server_hostname=NAME)

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str) -> tuple[int, dict[str, str], str]:
        """Status, headers and text of an answer."""
        connection = http.client.HTTPConnection(NAME, self.port, timeout=30)
        connection.sock = self.connect()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, {"Host": NAME, "Content-Type": "application/json", **named})
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, dict(answer.getheaders()), text


def certificate(folder: Path) -> ssl.SSLContext:
    """Write a certificate and its key; a context that trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name, now = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)]), datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(made.public_bytes(Encoding.PEM))
    (folder / "key.pem").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return ssl.create_default_context(cafile=str(folder / "cert.pem"))


def nginx(folder: Path, port: int, upstream: int) -> list[str]:
    site = adapted(
        example("nginx"),
        ("listen 443 ssl", f"listen 127.0.0.1:{port} ssl"),
        ("/etc/letsencrypt/live/handrail.example/fullchain.pem", f"{folder}/cert.pem"),
        ("/etc/letsencrypt/live/handrail.example/privkey.pem", f"{folder}/key.pem"),
        ("http://127.0.0.1:8787", f"http://127.0.0.1:{upstream}"),
    )
    temporary = "".join(
        f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(
        f"daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log warn;\n"
        f"events {{}}\nhttp {{\n{temporary}{site}}}\n"
    )
    return ["nginx", "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"]


def caddy(folder: Path, port: int, upstream: int) -> list[str]:
    site = adapted(
        example("caddy"),
        ("handrail.example {\n", f"https://handrail.example:{port} {{\n\ttls {folder}/cert.pem {folder}/key.pem\n"),
        ("reverse_proxy 127.0.0.1:8787", f"reverse_proxy 127.0.0.1:{upstream}"),
    )
    options = "{\n\tadmin off\n\tauto_https disable_redirects\n\tdefault_bind 127.0.0.1\n}\n"
    (folder / "Caddyfile").write_text(options + site)
    return ["caddy", "run", "--adapter", "caddyfile", "--config", f"{folder}/Caddyfile"]


PROXIES = {"nginx": nginx, "caddy": caddy}


@contextmanager
def proxied(kind: str, folder: Path, upstream: int) -> Iterator[Proxy]:
    """The proxy in front of a server, until the end of the block."""
    if shutil.which(kind) is None:
        pytest.skip(f"{kind} is not installed: apt-get install {'nginx-light' if kind == 'nginx' else kind}")
    proxy = Proxy(free_port(), certificate(folder), folder)
    variables = {**os.environ, "HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    command = PROXIES[kind](folder, proxy.port, upstream)
    with (folder / "proxy.log").open("w") as log:
        process = subprocess.Popen(command, env=variables, stdout=log, stderr=log)
    with process:
        try:
            wait_for(lambda: is_listening(proxy.port) or process.poll() is not None)
            assert process.poll() is None, (folder / "proxy.log").read_text()
            yield proxy
        finally:
            process.terminate()


def is_listening(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A server with several workers that knows its name."""
    folder = tmp_path_factory.mktemp("server")
    with running_server(folder, workers=WORKERS, environment={"HANDRAIL_HOSTS": NAME}) as running:
        yield running


@pytest.fixture(scope="module", params=PROXIES)
def proxy(
    request: pytest.FixtureRequest, server: RunningServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Proxy]:
    """Each of the proxies."""
    with proxied(request.param, tmp_path_factory.mktemp(request.param), server.port) as running:
        yield running


def test_a_browser_is_paired_and_checks_through_it(proxy: Proxy, server: RunningServer) -> None:
    body = json.dumps({"messages": [{"text": "pay or else", "sender": "other"}]}).encode()
    assert proxy.ask("POST", "/v1/check", body)[0] == 401
    status, _, text = proxy.ask("POST", "/v1/check", body, Authorization=f"Bearer {token_for(server.folder)}")
    assert (status, json.loads(text)["assessment"]["severity"]) == (200, "high")


def test_the_start_page_shows_no_pairing_code_through_it(proxy: Proxy, server: RunningServer) -> None:
    code = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")
    assert code.search(server.get("/")[1].decode())
    status, headers, page = proxy.ask("GET", "/")
    assert status == 200
    assert headers["Strict-Transport-Security"]
    assert "handrail pair" in page
    assert not code.search(page)


def test_pages_of_other_names_are_refused(proxy: Proxy) -> None:
    status, _, text = proxy.ask("GET", "/v1/health", Host="evil.example")
    assert (status, "This server does not answer" in text) == (421, True) or text == "", "Caddy keeps it from us"
    assert proxy.ask("GET", "/v1/health", Origin="https://evil.example")[0] == 403
    assert proxy.ask("GET", "/v1/health", Origin=f"https://{NAME}")[0] == 200


def test_a_large_request_is_refused_in_handrails_own_words(proxy: Proxy, server: RunningServer) -> None:
    status, headers, text = proxy.ask("POST", "/v1/pair", b'{"code": "' + b"x" * 270_000 + b'"}')
    assert (status, headers["Content-Type"]) == (413, "application/problem+json")
    assert "256 KiB" in text


def test_no_text_of_a_chat_is_written_to_disk_on_the_way(proxy: Proxy, server: RunningServer) -> None:
    for folder in ("client_body", "proxy"):
        # With a file in its place a temporary folder of nginx takes nothing, and a request that needs it fails.
        if (proxy.folder / folder).is_dir():
            shutil.rmtree(proxy.folder / folder)
            (proxy.folder / folder).touch()
    message = "c4n4ry " * 30_000
    body = json.dumps({"messages": [{"text": message, "sender": "other"}]}).encode()
    assert len(body) > 200_000
    status, _, _ = proxy.ask("POST", "/v1/check", body, Authorization=f"Bearer {token_for(server.folder)}")
    assert status == 200
    written = [path for path in proxy.folder.rglob("*") if path.is_file() and b"c4n4ry" in path.read_bytes()]
    assert written == []


@pytest.mark.parametrize(("kind", "web_server"), [("nginx", "gunicorn"), ("caddy", "waitress")])
def test_clients_that_dawdle_hold_up_nobody_behind(kind: str, web_server: str, tmp_path: Path) -> None:
    with ExitStack() as stack:
        server = stack.enter_context(
            running_server(tmp_path, environment={"HANDRAIL_HOSTS": NAME}, web_server=web_server)
        )
        proxy = stack.enter_context(proxied(kind, tmp_path, server.port))
        unfinished = post_request("/v1/pair", b'{"code": "slow"}')[:-1].replace(b"127.0.0.1", NAME.encode())
        for _ in range(3 * THREADS):
            stack.enter_context(proxy.connect()).sendall(unfinished)
        assert [proxy.ask("GET", "/v1/health")[0] for _ in range(10)] == [200] * 10
