"""The server gives exactly the golden answers; ``tests/extension/contract.test.ts`` reads the same files.

The pack beside this file never changes, so neither do the answers. Where the contract changes on purpose, the JSON is
edited by hand, so that somebody reads what both sides will have to live with.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from handrail import Engine, load_pack
from handrail.config import Settings
from handrail.storage import MemoryStore, Pairing
from handrail.web import create_app

FOLDER = Path(__file__).parent
NOON = 1_768_132_800.0  # 2026-01-11T12:00:00Z, ten days after the pack's release
NAMES = sorted(path.name.removesuffix(".request.json") for path in FOLDER.glob("*.request.json"))


@pytest.fixture
def client(tmp_path: Path) -> FlaskClient:
    """A client of a server with the frozen pack, at noon."""
    settings = Settings(tmp_path, f"sqlite:///{tmp_path / 'h.db'}", ("s" * 32,), embedder="none")
    store = MemoryStore()
    client = create_app(settings, Engine(load_pack(FOLDER / "pack")), store, clock=lambda: NOON).test_client()
    pairing = Pairing(store, settings.secret_keys, lambda: NOON)
    token = pairing.exchange(pairing.show().text, "Golden").token
    client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {token}"
    return client


def golden(name: str) -> Any:
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def check(client: FlaskClient, body: Any) -> Any:
    response = client.post("/v1/check", json=body)
    assert response.status_code == 200
    return response.get_json()


@pytest.mark.parametrize("name", NAMES)
def test_the_answer_is_the_golden_one(client: FlaskClient, name: str) -> None:
    answer, expected = check(client, golden(f"{name}.request.json")), golden(f"{name}.answer.json")
    # The token is opaque: all that is agreed on is that it is a string.
    assert isinstance(answer.pop("state"), str)
    assert isinstance(expected.pop("state"), str)
    assert answer == expected


def test_every_offset_of_the_golden_answer_counts_code_points_of_the_text_as_sent() -> None:
    texts = {message["id"]: message["text"] for message in golden("threat.request.json")["messages"]}
    answer = golden("threat.answer.json")
    spans = [span for signal in answer["assessment"]["signals"] for span in signal["evidence"]]
    assert len(spans) == 2
    for span in spans:
        assert texts[span["message_id"]][span["start"] : span["end"]] == span["quote"]
        # Beyond the basic plane on the way: a client that counts UTF-16 units points elsewhere.
        assert any(ord(char) > 0xFFFF for char in texts[span["message_id"]][: span["start"]])


def test_the_state_of_an_answer_carries_the_incident_on(client: FlaskClient) -> None:
    request = golden("threat.request.json")
    first = check(client, request)
    later = {"id": "m5", "sender": "other", "author": "a1", "text": "pay me 600"}
    second = check(client, {**request, "state": first["state"], "messages": [later]})
    assert second["state_reset"] is False
    assert second["warning"]["id"] == first["warning"]["id"] == golden("threat.answer.json")["warning"]["id"]
    assert second["assessment"]["severity"] == "high"


def test_every_member_of_the_api_is_in_the_golden_answer() -> None:
    answer = golden("threat.answer.json")
    assert set(answer) == {"assessment", "warning", "state", "state_reset", "mode", "pack", "ignored"}
    assert {"severity", "stage", "variant", "score", "slots", "signals"} <= set(answer["assessment"])
    assert answer["ignored"] == ["messages[3].later"]
    assert answer["pack"] == {"id": "tiny", "version": "1.2.3", "age_days": 10}
