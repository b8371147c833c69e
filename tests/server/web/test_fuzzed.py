"""The whole API against its own description: whatever is sent, the answer is one that the description names."""

from __future__ import annotations

from dataclasses import replace

import pytest
import schemathesis
from flask import Flask
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from handrail.config import Settings
from handrail.storage import MemoryStore
from handrail.web import create_app

from ..conftest import Clock
from .fakes import FakeEngine

# The API takes unknown fields and says which it ignored, and what the description allows may still be no valid code.
LENIENT = [negative_data_rejection, positive_data_acceptance]
EXAMPLES = 20
BOUNDED = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def app(settings: Settings, store: MemoryStore, clock: Clock) -> Flask:
    """The app with everything switched on."""
    return create_app(replace(settings, sightings=True), FakeEngine(), store, clock=clock)


@pytest.mark.parametrize("is_paired", [True, False], ids=["paired", "not-paired"])
def test_every_answer_is_one_that_the_description_names(app: Flask, token: str, is_paired: bool) -> None:
    described = schemathesis.openapi.from_wsgi("/v1/openapi.json", app)
    headers = {"Authorization": f"Bearer {token if is_paired else 'hr1_x'}"}
    asked: list[tuple[str, int]] = []

    for found in described.get_all_operations():
        operation = found.ok()

        @BOUNDED
        @given(case=operation.as_strategy())
        def ask(case: schemathesis.Case) -> None:
            response = case.call_and_validate(headers=headers, excluded_checks=LENIENT)
            asked.append((case.operation.label, response.status_code))

        ask()

    statuses = {name: {status for one, status in asked if one == name} for name, _ in asked}
    assert len(statuses) > 12
    assert len(asked) > len(statuses) * 5
    assert (200 in statuses["POST /v1/check"]) == is_paired
