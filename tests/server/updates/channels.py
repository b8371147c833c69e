"""A channel with its maintainers, a real web server in front of it, and somebody who subscribes."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from securesystemslib.signer import CryptoSigner

from handrail.config import ChannelAddress, Settings
from handrail.storage import MemoryStore
from handrail.updates.channel_folder import ChannelFolder
from handrail.updates.check import Outcome, check
from handrail.updates.installed import InstalledPacks
from handrail.updates.publisher import Publisher
from handrail.updates.trial import try_out
from handrail.web import create_app, pack_watch_of
from handrail.web.pack_watch import Pace

TINY = Path(__file__).parents[2] / "contract" / "pack"
ROLES = {"root": 3, "targets": 2, "snapshot": 1, "timestamp": 1}
THRESHOLDS = {"root": 2, "targets": 2}
Change = tuple[str, str, str]


def accept(folder: Path, languages: Sequence[str]) -> None:
    """Believe that a pack passes its tests: most tests here are about the way it comes."""


def tiny_pack(folder: Path, version: str, *changes: Change) -> Path:
    """The small frozen pack under another version; each change is (file, old words, new words)."""
    shutil.copytree(TINY, folder, dirs_exist_ok=True)
    for file, old, new in [("pack.yaml", "version: 1.2.3", f"version: {version}"), *changes]:
        text = (folder / file).read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


class Maintainers:
    """Those who hold the keys of a channel."""

    def __init__(self, folder: Path) -> None:
        """Begin a channel in ``folder/channel``."""
        self.work = folder
        self.path = folder / "channel"
        self.now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self.keys = {role: [CryptoSigner.generate_ed25519() for _ in range(number)] for role, number in ROLES.items()}
        self.publisher = Publisher(self.folder, accept)
        self.publisher.begin(
            {role: [signer.public_key for signer in signers] for role, signers in self.keys.items()}, THRESHOLDS
        )

    @property
    def folder(self) -> ChannelFolder:
        """The channel's folder, by the clock of the maintainers."""
        return ChannelFolder(self.path, lambda: self.now())

    @property
    def signers(self) -> list[CryptoSigner]:
        """Everybody together."""
        return [signer for signers in self.keys.values() for signer in signers]

    def publish(self, version: str, *changes: Change, sign: bool = True) -> None:
        """Publish the small pack under a version."""
        self.publisher.publish(tiny_pack(self.work / f"pack-{version}", version, *changes))
        if sign:
            self.publisher.sign(self.signers)

    def files(self, pattern: str) -> list[Path]:
        """Published files."""
        return sorted(self.path.glob(pattern))

    def newest_target(self) -> str:
        """The path of the newest pack's archive below the channel."""
        target = self.folder.latest("targets").signed.targets["pack.tar.gz"]
        return f"/targets/{target.hashes['sha256']}.pack.tar.gz"


Answer = Callable[[BaseHTTPRequestHandler, bytes], None]


@dataclass
class ChannelServer:
    """What stands at the channel's address: an honest web server, but for the paths in ``answers``."""

    folder: Path
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    url: str = ""
    is_over: threading.Event = field(default_factory=threading.Event)


def answer(request: BaseHTTPRequestHandler, body: bytes, status: int = 200, **headers: str) -> None:
    """Answer as a static web server does."""
    request.send_response(status)
    for name, value in {"Content-Length": str(len(body)), **headers}.items():
        request.send_header(name.replace("_", "-"), value)
    request.end_headers()
    request.wfile.write(body)


@contextmanager
def serving(folder: Path) -> Iterator[ChannelServer]:
    """Serve a channel on loopback until the block ends."""
    channel = ChannelServer(folder)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            channel.asked.append(self.path)
            path = channel.folder / self.path.lstrip("/")
            body = path.read_bytes() if path.is_file() else b""
            try:
                if self.path in channel.answers:
                    channel.answers[self.path](self, body)
                else:
                    answer(self, body, 200 if path.is_file() else 404)
            except OSError:
                pass  # the client has gone

        def log_message(self, *_arguments: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        server.block_on_close = False
        channel.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield channel
        finally:
            channel.is_over.set()
            server.shutdown()
            thread.join()


class Subscriber:
    """A computer that takes its packs from the channel."""

    def __init__(self, data_dir: Path, address: ChannelAddress) -> None:
        """Nothing is installed yet."""
        self.address = address
        self.data_dir = data_dir
        self.installed = InstalledPacks(data_dir, address)
        self.settings = Settings(
            data_dir=data_dir,
            database_url=f"sqlite:///{data_dir / 'handrail.db'}",
            secret_keys=("s" * 32,),
            embedder="none",
            channel=address,
        )

    def visit(
        self,
        *,
        seconds: float = 30.0,
        prove: bool = False,
        min_age: float = 0.0,
        clock: Callable[[], float] = time.time,
    ) -> Outcome:
        """Ask the channel once; with ``prove`` the pack's own tests are really run."""
        return check(
            self.address,
            self.installed,
            seconds=seconds,
            min_age=min_age,
            clock=clock,
            try_out=try_out if prove else accept,
        )

    def serve(self) -> Serving:
        """Start the server of this computer, inside this process."""
        return Serving(self.settings)

    def versions_on_disk(self) -> list[str]:
        """Versions whose files lie in the data folder."""
        packs = (self.installed.folder / "versions").glob("*/pack.yaml")
        return sorted(path.read_text(encoding="utf-8").partition("version: ")[2].split()[0] for path in packs)

    def leftovers(self) -> list[str]:
        """What an installation that came to nothing left behind."""
        found = [*self.installed.folder.glob("draft-*"), *self.installed.folder.glob("unfinished-*")]
        return [path.name for path in [*found, *self.installed.metadata.glob("downloads/*")]]


class Serving:
    """The server of a subscriber."""

    def __init__(self, settings: Settings) -> None:
        """Choose a pack and load it, as at a start."""
        # A test looks and asks by itself; the watch never does.
        self.app = create_app(settings, store=MemoryStore(), pace=Pace(look=86_400, first=86_400 * 1000))
        self.watch = pack_watch_of(self.app)

    def health(self) -> Mapping[str, object]:
        """What it says of itself, after it has looked at the data folder."""
        self.watch.follow()
        answer: Mapping[str, object] = self._get("/v1/health")
        return answer

    def version(self) -> str:
        """The version that checks are answered with."""
        pack = self.health()["pack"]
        assert isinstance(pack, Mapping)
        return f"{pack['id']} {pack['version']}"

    def packs(self) -> Mapping[str, object]:
        """The answer of ``/v1/packs``."""
        self.watch.follow()
        return self._get("/v1/packs")

    def _get(self, path: str) -> Mapping[str, object]:
        response = self.app.test_client().get(path)
        assert response.status_code == 200
        parsed: Mapping[str, object] = response.get_json()
        return parsed
