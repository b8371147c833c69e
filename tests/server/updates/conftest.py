"""Fixtures for the channel: one that is published and served, and somebody who has installed its first pack."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from handrail.config import ChannelAddress

from .channels import ChannelServer, Maintainers, Subscriber, serving


@pytest.fixture
def maintainers(tmp_path: Path) -> Maintainers:
    """A channel with version 1.2.3 of the small pack."""
    made = Maintainers(tmp_path / "maintainers")
    made.publish("1.2.3")
    return made


@pytest.fixture
def channel(maintainers: Maintainers) -> Iterator[ChannelServer]:
    """The web server in front of it."""
    with serving(maintainers.path) as server:
        yield server


@pytest.fixture
def address(maintainers: Maintainers, channel: ChannelServer) -> ChannelAddress:
    """What operators set."""
    pin = maintainers.folder.root_pin()
    assert pin is not None
    return ChannelAddress(channel.url, *pin)


@pytest.fixture
def subscriber(tmp_path: Path, address: ChannelAddress) -> Subscriber:
    """Somebody who has version 1.2.3 from the channel."""
    made = Subscriber(tmp_path / "subscriber", address)
    assert made.visit().is_new
    return made
