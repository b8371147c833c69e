"""What tests of several folders share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Playwright


@pytest.fixture(scope="session")
def driver() -> Iterator[Playwright]:
    """Drives browsers; a process can have one only."""
    from playwright.sync_api import sync_playwright  # a run without the browser tests does without Playwright

    with sync_playwright() as playwright:
        yield playwright
