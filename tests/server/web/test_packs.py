"""What the server says of its packs and of the channel they come from."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask.testing import FlaskClient

from handrail.config import ChannelAddress, Settings
from handrail.engine.model import Mode
from handrail.storage import MemoryStore
from handrail.updates.installed import InstalledPacks, Visits
from handrail.web import create_app
from handrail.web.pack_watch import STALE_SECONDS, Pace
from handrail.web.runtime import EmbedderStatus, Runtime
from handrail.web.schemas import HealthAnswer, PacksAnswer

from ..conftest import START, Clock
from .fakes import FakeEmbedder, FakeEngine

ADDRESS = ChannelAddress("https://packs.example/core", 1, "a" * 64)


def test_packs_need_no_token_and_tell_what_is_in_use(client: FlaskClient) -> None:
    answer = client.get("/v1/packs").get_json()
    assert PacksAnswer.model_validate(answer, extra="forbid")
    assert answer == {
        "packs": [
            {
                "id": "fake",
                "version": "1.2.3",
                "released": "2026-01-01",
                "age_days": 10,
                "origin": "embedded",
                "languages": [],
                "rules": 0,
                "disabled": [],
                "parts": {},
            }
        ],
        "channel": None,
    }


@pytest.mark.parametrize(
    ("visits", "told", "words"),
    [
        (Visits(), {"status": "waiting", "good_at": None, "detail": None}, "has not answered yet"),
        (
            Visits(START, START - 60),
            {"status": "fresh", "good_at": "2026-01-11T11:59:00+00:00", "detail": None},
            "Patterns come signed from https://packs.example/core.",
        ),
        (
            Visits(START, START - STALE_SECONDS - 1, "It <b>expired</b>."),
            {"status": "stale", "good_at": "2026-01-08T11:59:59+00:00", "detail": "It <b>expired</b>."},
            "for more than three days; the patterns here stay in use. It &lt;b&gt;expired&lt;/b&gt;.",
        ),
    ],
)
def test_the_channel_is_shown_in_health_among_the_packs_and_on_the_page(
    settings: Settings, clock: Clock, tmp_path: Path, visits: Visits, told: dict[str, object], words: str
) -> None:
    installed = InstalledPacks(tmp_path, ADDRESS)
    installed.folder.mkdir(parents=True)
    installed.note(visits)
    chosen = Settings(tmp_path, settings.database_url, settings.secret_keys, embedder="none", channel=ADDRESS)
    never = Pace(look=86_400, first=1e9)
    client = create_app(chosen, FakeEngine(), MemoryStore(), clock=clock, pace=never).test_client()
    health = client.get("/v1/health").get_json()
    assert HealthAnswer.model_validate(health, extra="forbid")
    assert health["channel"] == {"url": "https://packs.example/core", **told}
    assert client.get("/v1/packs").get_json()["channel"] == health["channel"]
    assert words in client.get("/").text
    assert "a" * 64 not in client.get("/").text


def test_an_engine_that_takes_over_has_the_sentence_model_and_is_warm() -> None:
    warmed: list[object] = []

    class Warm(FakeEngine):
        def warm_up(self) -> None:
            warmed.append(self)

    runtime = Runtime(FakeEngine(), "use", lambda name: FakeEmbedder())
    runtime.load_now()
    runtime.replace(Warm())
    assert (runtime.embedder.status, runtime.mode, warmed) == (EmbedderStatus.READY, Mode.FULL, [])
    runtime.warm_up()
    runtime.replace(engine := Warm())
    assert warmed == [engine]


def test_a_model_that_comes_after_a_new_pack_is_for_that_pack() -> None:
    runtime = Runtime(FakeEngine(), "use", lambda name: FakeEmbedder())
    later = FakeEngine()
    runtime.replace(later)
    runtime.load_now()
    assert runtime.mode is Mode.FULL
    assert runtime.engine.pack is later.pack
