"""A worker answers by rules at once, in full when the model is there, and says so when it never comes."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from handrail.config import Settings
from handrail.embedding import EmbedderUnavailable
from handrail.engine.model import Analysis, Assessment, Mode
from handrail.storage import MemoryStore
from handrail.web import create_app, runtime_of
from handrail.web.runtime import EmbedderStatus, Runtime

from ..conftest import Clock
from .fakes import FakeEmbedder, FakeEngine
from .serving import wait_for


class SlowLoad:
    """Loads when the test lets it."""

    def __init__(self, error: Exception | None = None) -> None:
        """``error`` is what it comes to, if anything."""
        self.go = threading.Event()
        self.error = error
        self.loaded: list[str] = []

    def __call__(self, name: str) -> FakeEmbedder:
        """Load, once allowed."""
        self.loaded.append(name)
        assert self.go.wait(30)
        if self.error:
            raise self.error
        return FakeEmbedder()


def test_rules_answer_until_the_model_is_there() -> None:
    load = SlowLoad()
    runtime = Runtime(FakeEngine(), "use", load)
    runtime.start()
    wait_for(lambda: load.loaded == ["use"])
    assert (runtime.mode, runtime.embedder.status) == (Mode.RULES_ONLY, EmbedderStatus.LOADING)
    assert runtime.engine.analyze([]).mode is Mode.RULES_ONLY
    load.go.set()
    wait_for(lambda: runtime.embedder.status is EmbedderStatus.READY)
    assert (runtime.mode, runtime.engine.analyze([]).mode) == (Mode.FULL, Mode.FULL)


def test_the_model_is_loaded_once_however_many_requests_begin_it() -> None:
    load = SlowLoad()
    runtime = Runtime(FakeEngine(), "use", load)
    threads = [threading.Thread(target=runtime.start) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    load.go.set()
    wait_for(lambda: runtime.embedder.status is EmbedderStatus.READY)
    assert load.loaded == ["use"]


def test_no_model_is_loaded_where_none_is_wanted() -> None:
    load = SlowLoad()
    runtime = Runtime(FakeEngine(), "none", load)
    runtime.start()
    runtime.load_now()
    assert (load.loaded, runtime.embedder.status, runtime.mode) == ([], EmbedderStatus.OFF, Mode.RULES_ONLY)


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (EmbedderUnavailable("the weights are not the pinned ones"), "the weights are not the pinned ones"),
        (ImportError("no module"), "ImportError"),
        (MemoryError(), "MemoryError"),
    ],
)
def test_a_model_that_cannot_be_had_is_said_aloud_and_rules_go_on(
    error: Exception, says: str, caplog: pytest.LogCaptureFixture
) -> None:
    load = SlowLoad(error)
    load.go.set()
    runtime = Runtime(FakeEngine(), "use", load)
    runtime.load_now()
    assert (runtime.mode, runtime.embedder.status) == (Mode.RULES_ONLY, EmbedderStatus.FAILED)
    assert says in (runtime.embedder.detail or "")
    assert "embedder-failed" in caplog.text
    assert says in caplog.text
    runtime.load_now()
    assert load.loaded == ["use"]


def test_health_and_the_page_follow_the_model(settings: Settings, clock: Clock) -> None:
    load = SlowLoad()
    chosen = Settings(settings.data_dir, settings.database_url, settings.secret_keys)
    client = create_app(chosen, FakeEngine(), MemoryStore(), clock=clock, load=load).test_client()

    def embedder() -> str:
        answer = client.get("/v1/health").get_json()
        return f"{answer['mode']} {answer['embedder']['status']}"

    assert embedder() == "rules-only loading"
    assert "still loading" in client.get("/").text
    load.go.set()
    wait_for(lambda: embedder() == "full ready")
    assert "full protection" in client.get("/").text


def test_a_failed_model_is_shown_on_the_page_and_in_health(settings: Settings, clock: Clock) -> None:
    load = SlowLoad(EmbedderUnavailable("<b>gone</b>"))
    load.go.set()
    chosen = Settings(settings.data_dir, settings.database_url, settings.secret_keys)
    client = create_app(chosen, FakeEngine(), MemoryStore(), clock=clock, load=load).test_client()
    wait_for(lambda: client.get("/v1/health").get_json()["embedder"]["status"] == "failed")
    assert client.get("/v1/health").get_json()["embedder"]["detail"] == "<b>gone</b>"
    assert "&lt;b&gt;gone&lt;/b&gt;" in client.get("/").text


def test_rules_that_ran_out_of_time_are_counted() -> None:
    runtime = Runtime(FakeEngine(), "none", SlowLoad())
    for _ in range(2):
        runtime.count(Analysis(Assessment(unknown_rules=("a", "b")), None))
    assert (runtime.checks, runtime.rule_timeouts) == (2, 4)


def test_a_server_serves_what_overrides_make_of_the_pack(settings: Settings, tmp_path: Path) -> None:
    ours = tmp_path / "ours.yaml"
    ours.write_text("silence:\n  - {id: en.demand/pay-me, reason: ours}\n")
    pack = Path(__file__).parents[2] / "contract" / "pack"
    app = create_app(replace(settings, pack=pack, overrides=ours), store=MemoryStore())
    served = runtime_of(app).engine.pack
    assert served.local.silenced == ("en.demand/pay-me",)
    assert "en.demand/pay-me" not in [rule.id for rule in served.rules]
