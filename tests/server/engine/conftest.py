"""Fixtures for the engine: the core pack, read once."""

from __future__ import annotations

import pytest
from hypothesis import settings

from handrail import Engine, load_pack
from handrail.engine.rules import Pack

# No deadline: the first text that holds a phrase's word also compiles that phrase. The same examples in every run, so
# that a red run is about the change at hand; `--hypothesis-profile=search` looks for new ones.
settings.register_profile("suite", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=3000)
settings.load_profile("suite")


@pytest.fixture(scope="session")
def core_pack() -> Pack:
    """The embedded pack."""
    return load_pack()


@pytest.fixture(scope="session")
def core(core_pack: Pack) -> Engine:
    """An engine with the embedded pack, rules only."""
    return Engine(core_pack)
