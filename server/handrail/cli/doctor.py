"""``handrail doctor``: what is installed, loaded and missing, in plain words."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from datetime import UTC, datetime

import click

from handrail import __version__
from handrail.config import Settings, SettingsError, data_dir_in
from handrail.engine.rules import LocalChanges, Pack
from handrail.packs import PackError, load_pack


@click.command()
def doctor() -> None:
    """Say what works here, what is missing, and how to get it. Exit status 1 when Handrail cannot work."""
    click.echo(f"Handrail {__version__}, Python {platform.python_version()} on {platform.system()}")
    is_well = True
    for is_good, sentence in _findings():
        is_well = is_well and is_good is not False
        click.echo(f"  {'ok  ' if is_good else 'note' if is_good is None else 'BAD '}  {sentence}")
    click.echo(
        "Handrail can work here." if is_well else "Handrail cannot work here until what is marked BAD is mended."
    )
    sys.exit(0 if is_well else 1)


def _findings() -> Iterator[tuple[bool | None, str]]:
    """(good, note or bad; sentence) of everything that is looked at."""
    try:
        settings = Settings.from_environment()
    except SettingsError as error:
        yield False, str(error)
        return
    yield True, f"Data folder: {settings.data_dir}"
    yield from _pack_findings(settings)
    yield from _channel_findings(settings)
    yield from _embedder_findings(settings)
    yield from _store_findings(settings)
    yield from _service_findings(settings)


def _pack_findings(settings: Settings) -> Iterator[tuple[bool | None, str]]:
    try:
        pack = _pack_in_use(settings)
    except PackError as error:
        yield False, f"The pattern pack cannot be used: {error}"
        return
    age = pack.age_days(datetime.now(UTC).date())
    yield (
        True,
        f"Pattern pack: {pack.id} {pack.version}, {age} days old, "
        f"{len(pack.rules)} rules in {', '.join(pack.languages)}",
    )
    if settings.overrides is not None:
        yield True, f"Overrides: {settings.overrides}, {_changes(pack.local)}"
        for name in pack.local.unknown:
            yield None, f"The overrides silence {name}, which the pack does not have (any more): take it out."
    if age > 90:
        yield None, "The pack is more than three months old; scripts change. Update Handrail."


def _changes(local: LocalChanges) -> str:
    parts = [
        f"{what} {', '.join(names)}" for what, names in (("adds", local.added), ("silences", local.silenced)) if names
    ]
    return "; ".join(parts) or "changes nothing"


def _pack_in_use(settings: Settings) -> Pack:
    if settings.channel is None:
        return load_pack(settings.pack, overrides=settings.overrides)
    from handrail.updates.installed import InstalledPacks
    from handrail.updates.serving import choose

    return choose(InstalledPacks(settings.data_dir, settings.channel), overrides=settings.overrides).pack


def _channel_findings(settings: Settings) -> Iterator[tuple[bool | None, str]]:
    if settings.channel is None:
        return
    from handrail.updates.installed import InstalledPacks

    visits = InstalledPacks(settings.data_dir, settings.channel).visits()
    if visits.problem is not None:
        yield None, f"Pack channel {settings.channel.url}: {visits.problem}"
    elif visits.good_at is None:
        yield None, f"Pack channel {settings.channel.url} was not asked yet; ask it with `handrail pack install`."
    else:
        day = datetime.fromtimestamp(visits.good_at, UTC).strftime("%Y-%m-%d %H:%M UTC")
        yield True, f"Pack channel {settings.channel.url}, last good visit {day}"


def _embedder_findings(settings: Settings) -> Iterator[tuple[bool | None, str]]:
    from handrail.embedding import EmbedderUnavailable, load_embedder

    if settings.embedder == "none":
        yield None, "Sentence model: switched off (HANDRAIL_EMBEDDER=none); Handrail works with rules only."
    else:
        try:
            yield (
                True,
                f"Sentence model: {load_embedder(settings.embedder).name} loads, and its weights are the pinned ones.",
            )
        except EmbedderUnavailable as error:
            yield None, f"Sentence model: {error}. Handrail works with rules only."
    if settings.embedder != "minilm":
        import importlib.util

        has_torch = importlib.util.find_spec("sentence_transformers") is not None
        yield (
            (True, "sentence-transformers is installed; HANDRAIL_EMBEDDER=minilm would use it.")
            if has_torch
            else (
                None,
                "sentence-transformers is not installed (optional): pip install 'handrail[sentence-transformers]'",
            )
        )


def _store_findings(settings: Settings) -> Iterator[tuple[bool | None, str]]:
    from handrail.storage import StoreError, open_store

    try:
        devices = [d for d in open_store(settings.database_url).devices() if d.revoked_at is None]
    except StoreError as error:
        yield False, str(error)
        return
    if devices:
        yield True, f"Paired browsers: {len(devices)}"
    else:
        yield (
            None,
            "No browser is paired yet. Start the server with `handrail serve`, then get a code with `handrail pair`.",
        )


def _service_findings(settings: Settings) -> Iterator[tuple[bool | None, str]]:
    from handrail.service import kind_here, manager_of

    state = manager_of(kind_here()).state()
    if not state.is_installed:
        yield None, "Handrail does not start by itself when you log in (optional): handrail service install"
        return
    for sentence in state.sentences:
        yield (True if state.is_running else None), f"Service: {sentence}"
    if state.settings is not None and (its := data_dir_in(state.settings)) != settings.data_dir:
        yield (
            None,
            f"The service keeps its data in {its}, and this command looks into {settings.data_dir}: set "
            f"HANDRAIL_DATA_DIR={its} here to see the browsers that are paired with the service.",
        )
