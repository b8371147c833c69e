"""The engine that a command works with, as the settings say."""

from __future__ import annotations

import click

from handrail.config import engine_choice
from handrail.engine.analyze import Engine
from handrail.packs import load_pack


def make_engine(*, rules_only: bool = False) -> Engine:
    """The engine with the chosen pack and embedder; without an embedder where none can be had, which is said aloud."""
    choice = engine_choice()
    engine = Engine(load_pack(choice.pack, overrides=choice.overrides))
    if rules_only or choice.embedder == "none":
        return engine
    from handrail.embedding import EmbedderUnavailable, load_embedder

    try:
        return engine.with_embedder(load_embedder(choice.embedder))
    except EmbedderUnavailable as error:
        click.echo(f"Rules only: {error}", err=True)
        return engine
