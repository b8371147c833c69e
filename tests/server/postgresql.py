"""A real PostgreSQL cluster for tests: on a socket of its own in a folder of its own, started and stopped by them."""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import event
from sqlalchemy.pool import Pool

from handrail.storage.database import open_engine
from handrail.storage.migrations import migrate

_SECONDS = 30
_TEMPLATE = "handrail_template"
# Nothing here has to outlive a power cut.
_OPTIONS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "listen_addresses=", "max_connections=100")


class Cluster:
    """A running cluster without any TCP port: only who may enter its folder reaches it."""

    def __init__(self, postgres: Path) -> None:
        """Make it and wait until it answers; ``postgres`` is the program."""
        self._numbers = itertools.count(1)
        # The path of a socket may have about 100 characters, so it does not lie in the folder of a test.
        self._folder = Path(tempfile.mkdtemp(prefix="handrail-pg-"))
        self._account = _unprivileged()
        if self._account:
            os.chown(self._folder, self._account.pw_uid, self._account.pw_gid)
        data = str(self._folder / "data")
        programs = postgres.resolve().parent
        self._run(
            programs / "initdb", f"--pgdata={data}", "--username=handrail", "--auth=trust", "--no-sync",
            "--encoding=UTF8", "--locale=C",
        )  # fmt: skip
        options = [part for option in _OPTIONS for part in ("-c", option)]
        with (self._folder / "log").open("wb") as log:
            self._process = subprocess.Popen(
                [programs / "postgres", "-D", data, "-k", str(self._folder), *options],
                stdout=log,
                stderr=log,
                cwd=self._folder,
                **self._as_account(),
            )
        self._wait_until_it_answers()
        self._has_template = False

    @contextmanager
    def database(self, *, is_migrated: bool = True) -> Iterator[str]:
        """The URL of a new database without rows; whoever opens it need not close it."""
        if is_migrated and not self._has_template:
            # Once for all tests: a copy is much quicker than migrations.
            engine = open_engine(self._create(_TEMPLATE, "template0"), echo=False)
            migrate(engine)
            engine.dispose()
            self._has_template = True
        name = f"handrail_{next(self._numbers)}"
        with _closing_connections():
            yield self._create(name, _TEMPLATE if is_migrated else "template0")
        self._administer(f'DROP DATABASE "{name}" WITH (FORCE)')

    def _administer(self, statement: str) -> None:
        with psycopg.connect(self._conninfo(), autocommit=True) as connection:
            connection.execute(statement)  # type: ignore[arg-type]

    def stop(self) -> None:
        """End it and delete everything."""
        self._process.send_signal(signal.SIGINT)
        self._process.wait(_SECONDS)
        shutil.rmtree(self._folder)

    def _create(self, name: str, template: str) -> str:
        self._administer(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return f"postgresql://handrail@/{name}?host={self._folder}"

    def _conninfo(self) -> str:
        return f"host={self._folder} user=handrail dbname=postgres"

    def _wait_until_it_answers(self) -> None:
        end = time.monotonic() + _SECONDS
        while True:
            try:
                psycopg.connect(self._conninfo()).close()
                return
            except psycopg.OperationalError:
                log = (self._folder / "log").read_text(errors="replace")
                assert self._process.poll() is None, log
                assert time.monotonic() < end, log
                time.sleep(0.02)

    def _run(self, *command: str | Path) -> None:
        done = subprocess.run(command, capture_output=True, text=True, cwd=self._folder, **self._as_account())
        assert done.returncode == 0, done.stdout + done.stderr

    def _as_account(self) -> dict[str, Any]:
        account = self._account
        return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if account else {}


def _unprivileged() -> pwd.struct_passwd | None:
    """Who the cluster runs as where the tests run as root, which PostgreSQL refuses; Debian makes ``postgres``."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        return pwd.getpwnam("nobody")


@contextmanager
def _closing_connections() -> Iterator[None]:
    """Close what was opened in the block: a connection that is forgotten is a warning of its driver."""
    opened: list[Any] = []

    def remember(connection: Any, _record: object) -> None:
        opened.append(connection)

    event.listen(Pool, "connect", remember)
    try:
        yield
    finally:
        event.remove(Pool, "connect", remember)
        for connection in opened:
            connection.close()
