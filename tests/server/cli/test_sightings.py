"""``handrail sightings``: nothing shows before enough people told, and a draft is never a finished rule."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result

from handrail.config import Settings
from handrail.redaction import sketch
from handrail.storage.sightings import Sighting, SqlSightings, Teller

from .conftest import PACK

Run = Callable[..., Result]
DAY = 24 * 3600
TEXT = "i will send it to your mother first, you have one day [name]"
# Settled long ago, and in one period whatever day it is.
TODAY = int(time.time())


@pytest.fixture
def store(environment: dict[str, str]) -> Iterator[SqlSightings]:
    """The store of the command line."""
    settings = Settings.from_environment(environment)
    store = SqlSightings(settings.database_url, settings.secret_keys)
    yield store
    store.close()


def tell(store: SqlSightings, count: int, text: str | None = TEXT) -> None:
    """So many people over three days."""
    made = sketch(TEXT)
    assert made is not None
    for n in range(count):
        sighting = Sighting(("en.threat/x",), ("audience", "deadline"), "en", made, text and f"{text}\nanswer me {n}")
        store.add(sighting, Teller(f"d{n}", 0, "i"), now=TODAY - (2 - n % 3) * DAY)


def cluster_id(run: Run) -> str:
    """The id of the only cluster."""
    found = re.match(r"([0-9a-f]{8})  \d+ independent", run("sightings", "cluster").stdout)
    assert found
    return found[1]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack that may be written to."""
    return Path(shutil.copytree(PACK, tmp_path / "pack"))


def test_nothing_is_said_where_nobody_told(run: Run) -> None:
    assert "HANDRAIL_SIGHTINGS=on" in run("sightings", "list").stdout
    assert run("sightings", "cluster").stdout == "Nothing has been told of by 5 people who count as independent.\n"


def test_four_people_show_nowhere(run: Run, store: SqlSightings, pack: Path) -> None:
    tell(store, 4)
    token = next(iter(store.reports())).token
    for command in (["list"], ["cluster", "--texts"], ["promote", token[:8], str(pack), "en.threat/your-mother"]):
        result = run("sightings", *command)
        said = result.stdout + result.stderr
        assert "mother" not in said
        assert "leverage" not in said
        assert "en.threat/x" not in said
        assert not re.search(r"\b[1-4] independent|reports\n.*\b[1-4]$", said)
    assert not (pack / "rules" / "en" / "threat.yaml").exists()


def test_a_crowd_of_fewer_than_five_cannot_be_asked_for(run: Run) -> None:
    assert run("sightings", "cluster", "--crowd", "4").exit_code == 2


def test_five_people_show_with_what_they_agreed_to_send(run: Run, store: SqlSightings) -> None:
    tell(store, 6)
    plain, full = run("sightings", "cluster").stdout, run("sightings", "cluster", "--texts").stdout
    assert "6 independent reports, 6 sightings\n  language  en\n  slots     audience → deadline\n" in plain
    assert "mother" not in plain
    assert full.count(f"    | {TEXT}\n    | answer me ") == 6


def test_a_draft_is_written_and_no_pack_loads_before_it_is_edited(run: Run, store: SqlSightings, pack: Path) -> None:
    tell(store, 5)
    result = run(
        "sightings", "promote", cluster_id(run), str(pack), "en.threat/your-mother-first", "--slot", "audience"
    )
    assert result.exit_code == 0, result.output
    rule = (pack / "rules" / "en" / "threat.yaml").read_text(encoding="utf-8")
    assert f'- "TO FILL IN: mark [[the words]] in: {TEXT}"' in rule
    assert '- "TO FILL IN: is this it? ' in rule
    assert "slot: audience" in rule
    refused = run("pack", "validate", str(pack))
    assert "still to be filled in: mark [[the words]] in: i will send it" in str(refused.exception)


def test_a_draft_without_texts_says_so(run: Run, store: SqlSightings, pack: Path) -> None:
    tell(store, 5, text=None)
    result = run("sightings", "promote", cluster_id(run), str(pack), "en.threat/your-mother-first")
    assert "Nobody agreed to send text" in result.stdout
    assert "a third one, [[the words]] marked" in (pack / "rules" / "en" / "threat.yaml").read_text(encoding="utf-8")


def test_a_text_that_has_had_its_time_is_gone_before_anything_shows(run: Run, store: SqlSightings) -> None:
    made = sketch(TEXT)
    assert made is not None
    for n in range(6):
        sighting = Sighting((), ("audience",), "en", made, TEXT)
        store.add(sighting, Teller(f"d{n}", 0, "i"), now=TODAY - (100 - n % 3) * DAY)
    assert "mother" not in run("sightings", "cluster", "--texts").stdout
    assert all(report.sighting.text is None for report in store.reports())


def test_list_counts_by_week_and_language(run: Run, store: SqlSightings) -> None:
    tell(store, 6)
    counts = re.findall(r"20\d\d-W\d\d  en +(\d+|fewer than 5)\n", run("sightings", "list").stdout)
    assert counts in (["6"], ["fewer than 5"] * 2)
