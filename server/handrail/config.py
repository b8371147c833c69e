"""Settings of the server: the only reader of the environment."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

EMBEDDERS = ("use", "minilm", "none")
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
MIN_SECRET_CHARS = 32

_YES_NO = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}
# A host name, an IPv4 address, or an IPv6 address in brackets: no scheme, port, path or wildcard.
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\]")
_DATABASE_URL = re.compile(r"[a-z][a-z0-9+]*://.*", re.DOTALL)
# Plain http is for this computer alone: signatures protect a pack on its way, but not who asks for it.
_CHANNEL = re.compile(
    r"(?P<url>(?:https://[^\s/?#@]+|http://(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?)(?:/[^\s?#]*)?)"
    r"#root-(?P<version>[1-9]\d*)=(?P<sha256>[0-9a-f]{64})"
)
_HOW_TO_MAKE_ONE = "python3 -c 'import secrets; print(secrets.token_urlsafe(32))'"
# One thread for each numeric library: more would only fight over the cores, and a pool does not survive a fork.
_THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
# A serving process never fetches a model.
_OFFLINE = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false"}


class SettingsError(ValueError):
    """A setting that cannot be used; the text says which one and how to put it right."""


@dataclass(frozen=True, slots=True)
class ChannelAddress:
    """Where signed packs come from, and the one root of trust: version and SHA-256 of a root metadata file."""

    url: str
    root_version: int
    root_sha256: str

    @classmethod
    def parse(cls, text: str) -> ChannelAddress:
        """Read ``https://host/folder#root-1=<64 hex digits>``.

        Raises:
            ValueError: It is no such address.
        """
        found = _CHANNEL.fullmatch(text.strip())
        if found is None:
            raise ValueError("no channel address")
        return cls(found["url"].rstrip("/"), int(found["version"]), found["sha256"])

    def __str__(self) -> str:
        return f"{self.url}#root-{self.root_version}={self.root_sha256}"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything an operator can choose. Each field is one ``HANDRAIL_…`` variable."""

    # HANDRAIL_DATA_DIR: folder for everything that is written. Default: the platform's folder for user data.
    data_dir: Path
    # HANDRAIL_DATABASE_URL: where devices and pairing codes are kept, SQLite or PostgreSQL. Default: SQLite in the data
    # folder.
    database_url: str = field(repr=False)
    # HANDRAIL_SECRET_KEYS: comma-separated; the first signs, all verify. Default: made once in the data folder.
    secret_keys: tuple[str, ...] = field(repr=False)
    # HANDRAIL_HOSTS: comma-separated host names the server answers to, besides those of this computer.
    hosts: frozenset[str] = frozenset()
    # HANDRAIL_EMBEDDER: "use" (default), "minilm", "none", or the folder of a sentence-transformers model.
    embedder: str = "use"
    # HANDRAIL_PACK: folder of another pattern pack. Default: the pack inside the package.
    pack: Path | None = None
    # HANDRAIL_OVERRIDES: file or folder that adds rules to the pack and silences some. Default: overrides.yaml in the
    # data folder, where there is one.
    overrides: Path | None = None
    # HANDRAIL_CHANNEL: address of a signed pack channel, as its maintainers give it out. Default: none, no network.
    channel: ChannelAddress | None = None
    # HANDRAIL_CORPORA: folder of the corpora that `handrail eval --format calibration` reads; no server needs it.
    corpora: Path | None = None
    # HANDRAIL_LOG_LEVEL: DEBUG, INFO (default), WARNING or ERROR. No level logs what was written in a chat.
    log_level: str = "INFO"
    # HANDRAIL_SIGHTINGS: on or off (default); takes sightings that people choose to tell, for those who write patterns.
    sightings: bool = False
    # HANDRAIL_FAMILY_PLAIN_HTTP: yes or no (default); lets guardians sign in over plain http from other computers.
    family_plain_http: bool = False
    # HANDRAIL_DATABASE_ECHO: yes or no (default); logs the SQL statements, without their values.
    database_echo: bool = False

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] = os.environ) -> Settings:
        """Read the settings, and make the data folder and the secret key where they are missing.

        An empty variable counts as unset. The data folder is made with mode 0700, the key file with 0600.

        Raises:
            SettingsError: A variable holds something that cannot be used, or the folder cannot be made.
        """
        data_dir = _data_dir(environ.get("HANDRAIL_DATA_DIR", ""))
        pack, channel = _pack(environ.get("HANDRAIL_PACK", "")), _channel(environ.get("HANDRAIL_CHANNEL", ""))
        if pack and channel:
            raise SettingsError("HANDRAIL_PACK and HANDRAIL_CHANNEL both name a pack; set one of them.")
        return cls(
            data_dir=data_dir,
            database_url=_database_url(environ.get("HANDRAIL_DATABASE_URL", ""), data_dir),
            secret_keys=_secret_keys(environ.get("HANDRAIL_SECRET_KEYS", ""), data_dir),
            hosts=_hosts(environ.get("HANDRAIL_HOSTS", "")),
            embedder=_embedder(environ.get("HANDRAIL_EMBEDDER", "")),
            pack=pack,
            overrides=_overrides(environ.get("HANDRAIL_OVERRIDES", ""), data_dir),
            channel=channel,
            corpora=_corpora(environ.get("HANDRAIL_CORPORA", "")),
            log_level=_log_level(environ.get("HANDRAIL_LOG_LEVEL", "")),
            sightings=_yes_or_no("HANDRAIL_SIGHTINGS", environ.get("HANDRAIL_SIGHTINGS", ""), "on or off"),
            family_plain_http=_yes_or_no("HANDRAIL_FAMILY_PLAIN_HTTP", environ.get("HANDRAIL_FAMILY_PLAIN_HTTP", "")),
            database_echo=_yes_or_no("HANDRAIL_DATABASE_ECHO", environ.get("HANDRAIL_DATABASE_ECHO", "")),
        )


# They name files, and a service has another working folder than the shell in which they were set.
_PATHS = frozenset({"HANDRAIL_DATA_DIR", "HANDRAIL_PACK", "HANDRAIL_OVERRIDES", "HANDRAIL_CORPORA"})


def settings_set_in(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The settings that the environment holds, as they stand there, with whole paths. Nothing is checked."""
    found = {}
    for name, value in environ.items():
        if value and name.startswith("HANDRAIL_") and name[9:].lower() in Settings.__dataclass_fields__:
            found[name] = str(Path(value).expanduser().absolute()) if name in _PATHS else value
    return found


def data_dir_in(environ: Mapping[str, str]) -> Path:
    """The data folder that these variables lead to. Nothing is made."""
    return _data_path(environ.get("HANDRAIL_DATA_DIR", ""))


def prepare_process() -> None:
    """Give every numeric library one thread and keep model libraries offline.

    Libraries that are imported later read these variables; those that are there already are told. What the operator
    has set stays.
    """
    is_open = not any(name in os.environ for name in _THREAD_VARIABLES)
    for name in _THREAD_VARIABLES:
        os.environ.setdefault(name, "1")
    if is_open:
        from threadpoolctl import threadpool_limits

        threadpool_limits(limits=1)
    for name, value in _OFFLINE.items():
        os.environ.setdefault(name, value)


def _data_path(value: str) -> Path:
    if value:
        return Path(value).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("handrail", appauthor=False)


def _data_dir(value: str) -> Path:
    folder = _data_path(value)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, ValueError):
        raise SettingsError(
            f"HANDRAIL_DATA_DIR: the folder {folder} cannot be made; name a folder that you can write to."
        ) from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise SettingsError(f"HANDRAIL_DATA_DIR: {folder} cannot be written to; name a folder that you can write to.")
    return folder


def _database_url(value: str, data_dir: Path) -> str:
    if not value:
        return f"sqlite:///{data_dir / 'handrail.db'}"
    if not _DATABASE_URL.fullmatch(value):
        # The value may hold a password, so it is not repeated.
        raise SettingsError("HANDRAIL_DATABASE_URL is not a database URL; write it like sqlite:////path/to/handrail.db")
    return value


def _secret_keys(value: str, data_dir: Path) -> tuple[str, ...]:
    keys = tuple(key.strip() for key in value.split(",") if key.strip()) if value else (_key_of(data_dir),)
    if not keys or any(len(key) < MIN_SECRET_CHARS for key in keys):
        raise SettingsError(
            f"HANDRAIL_SECRET_KEYS: each key needs at least {MIN_SECRET_CHARS} characters; make one: {_HOW_TO_MAKE_ONE}"
        )
    return keys


def _key_of(data_dir: Path) -> str:
    """The key in the data folder; the first process to come makes it, and all others read that one."""
    path = data_dir / "secret.key"
    try:
        if not path.exists():
            _write_once(path, secrets.token_urlsafe(32))
        if path.stat().st_mode & 0o077 and os.name == "posix":
            raise SettingsError(f"{path} can be read by others on this computer; run: chmod 600 {path}")
        key = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        raise SettingsError(f"{path} cannot be read or made; delete it, or set HANDRAIL_SECRET_KEYS.") from None
    if len(key) < MIN_SECRET_CHARS:
        raise SettingsError(f"{path} holds no usable key; delete it, and a new one is made at the next start.")
    return key


def _write_once(path: Path, content: str) -> None:
    """Make ``path`` with all of ``content`` or leave the one that is there: no reader ever sees half a key."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(content + "\n")
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)
        except FileExistsError:
            pass  # another process was first, and its key is the one
    finally:
        draft.unlink()


def _hosts(value: str) -> frozenset[str]:
    names = [name.strip().lower() for name in value.split(",") if name.strip()]
    for name in names:
        if not _HOST.fullmatch(name):
            raise SettingsError(
                "HANDRAIL_HOSTS: write host names alone, separated by commas, like handrail.example,chat.example "
                "(no http://, no port, no path, no *)."
            )
    return frozenset(names)


def _embedder(value: str) -> str:
    if not value:
        return EMBEDDERS[0]
    if value in EMBEDDERS or Path(value).expanduser().is_dir():
        return value
    raise SettingsError(f"HANDRAIL_EMBEDDER: use one of {', '.join(EMBEDDERS)}, or the folder of a model that exists.")


def _pack(value: str) -> Path | None:
    if not value:
        return None
    folder = Path(value).expanduser().absolute()
    if not (folder / "pack.yaml").is_file():
        raise SettingsError(f"HANDRAIL_PACK: {folder} has no pack.yaml; name the folder of a pattern pack.")
    return folder


def _overrides(value: str, data_dir: Path) -> Path | None:
    if not value:
        usual = data_dir / "overrides.yaml"
        return usual if usual.is_file() else None
    path = Path(value).expanduser().absolute()
    if not path.exists():
        raise SettingsError(f"HANDRAIL_OVERRIDES: there is no {path}; name the file or folder of your own rules.")
    return path


def _channel(value: str) -> ChannelAddress | None:
    if not value:
        return None
    try:
        return ChannelAddress.parse(value)
    except ValueError:
        raise SettingsError(
            "HANDRAIL_CHANNEL: copy the whole address that the channel's maintainers give out, like "
            "https://packs.example/core#root-1=<64 hexadecimal digits> (https, no user name, no ?)."
        ) from None


def _corpora(value: str) -> Path | None:
    if not value:
        return None
    folder = Path(value).expanduser().absolute()
    if not folder.is_dir():
        raise SettingsError(f"HANDRAIL_CORPORA: there is no folder {folder}; name the one that holds the corpora.")
    return folder


def _log_level(value: str) -> str:
    level = value.upper() or "INFO"
    if level not in LOG_LEVELS:
        raise SettingsError(f"HANDRAIL_LOG_LEVEL: use one of {', '.join(LOG_LEVELS)}.")
    return level


def _yes_or_no(name: str, value: str, words: str = "yes or no") -> bool:
    if not value:
        return False
    answer = _YES_NO.get(value.strip().lower())
    if answer is None:
        raise SettingsError(f"{name}: write {words}.")
    return answer


@dataclass(frozen=True, slots=True)
class EngineChoice:
    """The settings that concern the engine alone; reading them makes no folder and no key."""

    embedder: str
    pack: Path | None
    overrides: Path | None = None


def engine_choice(environ: Mapping[str, str] = os.environ) -> EngineChoice:
    """Read HANDRAIL_EMBEDDER, HANDRAIL_PACK and HANDRAIL_OVERRIDES.

    Raises:
        SettingsError: One of them cannot be used.
    """
    return EngineChoice(
        embedder=_embedder(environ.get("HANDRAIL_EMBEDDER", "")),
        pack=_pack(environ.get("HANDRAIL_PACK", "")),
        overrides=_overrides(environ.get("HANDRAIL_OVERRIDES", ""), _data_path(environ.get("HANDRAIL_DATA_DIR", ""))),
    )


def corpora_choice(environ: Mapping[str, str] = os.environ) -> Path | None:
    """Read HANDRAIL_CORPORA.

    Raises:
        SettingsError: It names no folder.
    """
    return _corpora(environ.get("HANDRAIL_CORPORA", ""))
