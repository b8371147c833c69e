"""Settings come from the environment, and a bad one is refused with the sentence that puts it right."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from handrail.config import Settings, SettingsError, engine_choice

KEY = "k" * 32


def read(tmp_path: Path, **variables: str) -> Settings:
    """Settings with a data folder of this test."""
    return Settings.from_environment({"HANDRAIL_DATA_DIR": str(tmp_path / "data"), **variables})


def mode_of(path: Path) -> int:
    """The permissions of a file."""
    return stat.S_IMODE(path.stat().st_mode)


def test_without_any_variable_there_are_defaults(tmp_path: Path) -> None:
    settings = read(tmp_path)
    assert settings.database_url == f"sqlite:///{tmp_path / 'data' / 'handrail.db'}"
    assert (settings.embedder, settings.pack, settings.log_level) == ("use", None, "INFO")
    assert (settings.hosts, settings.database_echo) == (frozenset(), False)


def test_the_default_folder_is_where_the_platform_keeps_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Settings.from_environment({}).data_dir.is_relative_to(tmp_path)


def test_an_empty_variable_counts_as_unset(tmp_path: Path) -> None:
    names = (
        "DATABASE_URL",
        "SECRET_KEYS",
        "HOSTS",
        "EMBEDDER",
        "PACK",
        "CORPORA",
        "LOG_LEVEL",
        "DATABASE_ECHO",
        "SIGHTINGS",
    )
    assert read(tmp_path, **{f"HANDRAIL_{name}": "" for name in names}) == read(tmp_path)


PIN = "0123456789abcdef" * 4


@pytest.mark.parametrize(
    ("value", "url", "version"),
    [
        (f"https://packs.example/core#root-1={PIN}", "https://packs.example/core", 1),
        (f" https://packs.example:8443/a/b/#root-12={PIN} ", "https://packs.example:8443/a/b", 12),
        (f"http://127.0.0.1:8000#root-1={PIN}", "http://127.0.0.1:8000", 1),
        (f"http://localhost/x#root-1={PIN}", "http://localhost/x", 1),
    ],
)
def test_a_channel_is_an_address_with_its_root_of_trust(tmp_path: Path, value: str, url: str, version: int) -> None:
    channel = read(tmp_path, HANDRAIL_CHANNEL=value).channel
    assert channel is not None
    assert (channel.url, channel.root_version, channel.root_sha256) == (url, version, PIN)
    assert str(channel) == f"{url}#root-{version}={PIN}"


@pytest.mark.parametrize(
    "value",
    [
        "https://packs.example/core",
        f"http://packs.example/core#root-1={PIN}",
        f"https://me:pw@packs.example/core#root-1={PIN}",
        f"https://packs.example/core?x=1#root-1={PIN}",
        f"https://packs.example/core#root-0={PIN}",
        f"https://packs.example/core#root-1={PIN[1:]}",
        f"file:///srv/core#root-1={PIN}",
        f"http://localhost.evil.example/#root-1={PIN}",
    ],
)
def test_a_channel_without_its_root_of_trust_is_refused(tmp_path: Path, value: str) -> None:
    with pytest.raises(SettingsError, match="HANDRAIL_CHANNEL: copy the whole address"):
        read(tmp_path, HANDRAIL_CHANNEL=value)


def test_a_folder_and_a_channel_cannot_both_be_the_pack(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").touch()
    with pytest.raises(SettingsError, match="set one of them"):
        read(tmp_path, HANDRAIL_PACK=str(tmp_path), HANDRAIL_CHANNEL=f"https://packs.example#root-1={PIN}")


def test_everything_can_be_set(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").touch()
    (tmp_path / "corpora").mkdir()
    settings = read(
        tmp_path,
        HANDRAIL_DATABASE_URL="postgresql+psycopg://me:pw@db/handrail",
        HANDRAIL_SECRET_KEYS=f" {KEY}new , {KEY}old ",
        HANDRAIL_HOSTS="Handrail.example, [2001:db8::1],",
        HANDRAIL_EMBEDDER="minilm",
        HANDRAIL_PACK=str(tmp_path),
        HANDRAIL_OVERRIDES=str(tmp_path / "pack.yaml"),
        HANDRAIL_CORPORA=str(tmp_path / "corpora"),
        HANDRAIL_LOG_LEVEL="debug",
        HANDRAIL_DATABASE_ECHO="Yes",
        HANDRAIL_SIGHTINGS="on",
        HANDRAIL_FAMILY_PLAIN_HTTP="yes",
    )
    assert settings == Settings(
        data_dir=tmp_path / "data",
        database_url="postgresql+psycopg://me:pw@db/handrail",
        secret_keys=(f"{KEY}new", f"{KEY}old"),
        hosts=frozenset({"handrail.example", "[2001:db8::1]"}),
        embedder="minilm",
        pack=tmp_path,
        overrides=tmp_path / "pack.yaml",
        corpora=tmp_path / "corpora",
        log_level="DEBUG",
        database_echo=True,
        sightings=True,
        family_plain_http=True,
    )


def test_overrides_in_the_data_folder_are_found_by_themselves(tmp_path: Path) -> None:
    assert read(tmp_path).overrides is None
    usual = tmp_path / "data" / "overrides.yaml"
    usual.touch()
    assert read(tmp_path).overrides == usual
    assert engine_choice({"HANDRAIL_DATA_DIR": str(tmp_path / "data")}).overrides == usual


def test_an_embedder_may_be_a_folder(tmp_path: Path) -> None:
    assert read(tmp_path, HANDRAIL_EMBEDDER=str(tmp_path)).embedder == str(tmp_path)


@pytest.mark.parametrize(
    ("variable", "value", "says"),
    [
        ("HANDRAIL_DATABASE_URL", "/var/lib/handrail.db", "sqlite:////path"),
        ("HANDRAIL_SECRET_KEYS", "short", "secrets.token_urlsafe"),
        ("HANDRAIL_SECRET_KEYS", f"{KEY},short", "secrets.token_urlsafe"),
        ("HANDRAIL_SECRET_KEYS", " , ", "secrets.token_urlsafe"),
        ("HANDRAIL_HOSTS", "http://handrail.example", "host names alone"),
        ("HANDRAIL_HOSTS", "handrail.example:8787", "host names alone"),
        ("HANDRAIL_HOSTS", "*", "host names alone"),
        ("HANDRAIL_HOSTS", "*.example", "host names alone"),
        ("HANDRAIL_HOSTS", "a b", "host names alone"),
        ("HANDRAIL_EMBEDDER", "/no/such/folder", "minilm"),
        ("HANDRAIL_PACK", "/no/such/folder", "no pack.yaml"),
        ("HANDRAIL_OVERRIDES", "/no/such/file.yaml", "name the file or folder of your own rules"),
        ("HANDRAIL_CORPORA", "/no/such/folder", "holds the corpora"),
        ("HANDRAIL_LOG_LEVEL", "LOUD", "WARNING"),
        ("HANDRAIL_DATABASE_ECHO", "perhaps", "yes or no"),
        ("HANDRAIL_SIGHTINGS", "perhaps", "on or off"),
        ("HANDRAIL_DATA_DIR", "/dev/null/data", "that you can write to"),
    ],
)
def test_a_bad_value_is_refused_with_what_to_do(tmp_path: Path, variable: str, value: str, says: str) -> None:
    with pytest.raises(SettingsError) as failure:
        read(tmp_path, **{variable: value})
    assert variable in str(failure.value)
    assert says in str(failure.value)


@pytest.mark.parametrize("variable", ["HANDRAIL_SECRET_KEYS", "HANDRAIL_DATABASE_URL"])
def test_a_bad_secret_is_not_repeated(tmp_path: Path, variable: str) -> None:
    with pytest.raises(SettingsError) as failure:
        read(tmp_path, **{variable: "hunter2"})
    assert "hunter2" not in str(failure.value)


def test_settings_can_be_printed_without_giving_secrets_away(tmp_path: Path) -> None:
    settings = read(tmp_path, HANDRAIL_SECRET_KEYS=KEY, HANDRAIL_DATABASE_URL="postgresql://me:hunter2@db/x")
    assert KEY not in repr(settings)
    assert "hunter2" not in repr(settings)


def test_only_the_owner_can_read_the_folder_and_the_key(tmp_path: Path) -> None:
    read(tmp_path)
    assert mode_of(tmp_path / "data") == 0o700
    assert mode_of(tmp_path / "data" / "secret.key") == 0o600
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["secret.key"]


def test_the_key_is_made_once(tmp_path: Path) -> None:
    first = read(tmp_path).secret_keys
    assert read(tmp_path).secret_keys == first
    assert len(first[0]) >= 43


def test_no_key_is_made_where_keys_are_set(tmp_path: Path) -> None:
    read(tmp_path, HANDRAIL_SECRET_KEYS=KEY)
    assert list((tmp_path / "data").iterdir()) == []


@pytest.mark.parametrize(
    ("content", "mode", "says"),
    [("k" * 43, 0o644, "chmod 600"), ("", 0o600, "delete it"), ("short", 0o600, "delete it")],
)
def test_a_key_file_that_cannot_be_trusted_is_refused(tmp_path: Path, content: str, mode: int, says: str) -> None:
    read(tmp_path)
    file = tmp_path / "data" / "secret.key"
    file.write_text(content)
    file.chmod(mode)
    with pytest.raises(SettingsError, match=says):
        read(tmp_path)


def test_processes_that_start_together_agree_on_one_key(tmp_path: Path) -> None:
    program = (
        "import sys; from handrail.config import Settings; print(flush=True); sys.stdin.readline();"
        "print(Settings.from_environment().secret_keys[0])"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "HANDRAIL_DATA_DIR": str(tmp_path / "data")}
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )
        for _ in range(4)
    ]
    for racer in racers:
        assert racer.stdout is not None
        racer.stdout.readline()
    keys = {racer.communicate("go\n", timeout=60)[0].strip() for racer in racers}
    assert len(keys) == 1
    assert keys != {""}
