"""What people write leaves no trace: a canary goes through every route and is looked for everywhere.

Routes are taken from the URL map, so a new one is covered on the day it is made.
"""

from __future__ import annotations

import io
import json
import logging
import re
import unicodedata
import urllib.parse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import MetaData, select
from werkzeug.test import TestResponse

from handrail.config import Settings
from handrail.engine.model import Message
from handrail.storage import Pairing, Store, open_store
from handrail.storage.database import open_engine
from handrail.web import create_app

from ..conftest import Clock
from .fakes import FakeEngine

# Not ASCII and leetspeak, as what people paste is.
WORD = "z3br4qu\u00e1x"
CANARY = f"h3y \u00dc {WORD}-\U0001f426 p4y 0r 3ls3"
FAULT = "f4ult"


def normalised(text: str) -> str:
    """The text without case, accents, leetspeak, and whatever is no letter."""
    folded = unicodedata.normalize("NFKD", text).casefold().translate(str.maketrans("430157", "aeoist"))
    return re.sub("[^a-z]", "", folded)


def traces(text: str) -> list[str]:
    """The ways in which the canary is in ``text``."""
    forms = {
        "raw": CANARY,
        "word": WORD,
        "JSON": json.dumps(CANARY)[1:-1],
        "URL": urllib.parse.quote(CANARY),
        "form": urllib.parse.quote_plus(CANARY),
        "repr": repr(CANARY.encode())[2:-1],
        "ascii": ascii(CANARY)[1:-1],
        "latin": CANARY.encode().decode("latin-1"),
    }
    found = [name for name, form in forms.items() if form.casefold() in text.casefold()]
    return found + (["normalised"] if normalised(WORD) in normalised(urllib.parse.unquote(text)) else [])


@pytest.mark.parametrize(
    "hidden",
    [
        CANARY,
        json.dumps(CANARY),
        urllib.parse.quote(CANARY),
        repr(CANARY.encode()),
        "x=ZEBRAQUAX",
        "Z\u0301ebraquax",
        "z-3-b-r-4-q-u-4-x",
    ],
)
def test_the_search_itself_finds_every_form(hidden: str) -> None:
    assert traces(f"before {hidden} after")


@pytest.fixture
def log(loud_app: Flask) -> Iterator[io.StringIO]:
    """Everything that any logger of the process says, each at its loudest."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s %(args)s"))
    loggers = [logging.getLogger(name) for name in (None, *logging.root.manager.loggerDict)]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    logging.getLogger().addHandler(handler)
    yield stream
    logging.getLogger().removeHandler(handler)
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


@pytest.fixture
def database(settings: Settings) -> Iterator[Store]:
    """A real database that echoes its statements."""
    store = open_store(settings.database_url, echo=True)
    yield store
    store.close()


@pytest.fixture
def loud_app(settings: Settings, database: Store, clock: Clock) -> Flask:
    """An app whose engine fails with the canary in its hand when asked to."""

    def fail(messages: list[Message]) -> None:
        if any(FAULT in message.text for message in messages):
            raise ValueError(CANARY, messages)

    return create_app(replace(settings, sightings=True), FakeEngine(before=fail), database, clock=clock)


def requests_to(app: Flask) -> Iterator[tuple[str, str]]:
    """Every method and path of the app, known or not, with the canary where a path has a blank."""
    methods = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"}
    quoted = urllib.parse.quote(CANARY)
    for rule in app.url_map.iter_rules():
        path = re.sub("<[^>]+>", quoted, rule.rule)
        for method in sorted(methods):
            yield method, path
    for path in (f"/{quoted}", f"/v1/{quoted}", f"/v1/check/{quoted}", f"/try/{quoted}"):
        yield from ((method, path) for method in ("GET", "POST"))


def bodies() -> Iterator[tuple[str, bytes]]:
    """Bodies that hold the canary, with their type."""
    message = {"text": CANARY, "sender": "other", "id": CANARY, "author": CANARY, "sent_at": CANARY, "kind": CANARY}
    every = {
        "messages": [message],
        "conversation": {"key": CANARY, "site": CANARY, "contact": CANARY},
        "locale": CANARY,
        "region": CANARY,
        "age_band": CANARY,
        "state": CANARY,
        "code": CANARY,
        "name": CANARY,
        CANARY: CANARY,
    }
    sighting = {"incident": CANARY, "sketch": "0" * 256, "rules": [CANARY], "slots": [], "language": CANARY}
    for value in (
        every,
        {"messages": [{**message, "text": FAULT + CANARY}]},
        {"messages": [{**message, "text": "or else " + CANARY}]},
        {"messages": [{**message, "sender": CANARY}]},
        {"messages": CANARY},
        {"messages": [{CANARY: CANARY}]},
        {"code": [CANARY]},
        {"code": "ZZZZ-ZZZZ", "name": CANARY},
        {**sighting, "messages": [message], "strike_out": [CANARY]},
        {**sighting, "text": CANARY},
        {**sighting, "text": CANARY, "is_adult": True, "has_read": False},
        {**sighting, "text": CANARY + " @someone", "is_adult": True, "has_read": True},
        {**sighting, "slots": [CANARY], "sketch": CANARY},
        [CANARY],
        CANARY,
    ):
        yield "application/json", json.dumps(value, ensure_ascii=False).encode()
    text = json.dumps(every).encode()
    yield "application/json", text[:-1]
    yield "application/json", text.replace(b"z3br", b"\xffz3br")
    yield "application/json", b'{"a": ' + CANARY.encode() + b"}"
    yield "application/json", b'{"%s": 1, "%s": 2}' % (CANARY.encode(), CANARY.encode())
    yield CANARY.encode().decode("latin-1"), text
    yield "text/plain", CANARY.encode()
    yield "application/x-www-form-urlencoded", urllib.parse.urlencode({"text": CANARY, "csrf_token": CANARY}).encode()
    yield "application/json", text + b" " * 300_000


HEADERS = {"User-Agent": CANARY, "X-Canary": CANARY, "Accept-Language": CANARY, "Referer": CANARY}


def send(client: FlaskClient, token: str | None) -> Iterator[TestResponse]:
    """Send the canary through everything, in bodies, queries, paths and headers."""
    base = {name: value.encode().decode("latin-1") for name, value in HEADERS.items()}
    if token is not None:
        base["Authorization"] = f"Bearer {token}"
    for method, path in requests_to(client.application):
        for content_type, body in bodies():
            yield client.open(
                path, method=method, data=body, content_type=content_type, headers=base, query_string={"q": CANARY}
            )
        for header in ("Host", "Origin", "Authorization", "Cookie", "X-Forwarded-For"):
            value = CANARY.encode().decode("latin-1")
            yield client.open(path, method=method, headers={**base, header: value})
    with client.session_transaction() as session:
        session["csrf"] = "t"
    for text in (CANARY, "or else " + CANARY, FAULT + CANARY):
        form = {"text": text, "csrf_token": "t", "region": CANARY}
        yield client.post("/try", data=form, headers=base)


def is_an_answer_to_the_sender(response: TestResponse) -> bool:
    """The answers that quote what was sent, to the one who sent it."""
    return response.status_code == 200 and response.request.path in ("/v1/check", "/v1/sightings/preview", "/try")


@pytest.mark.parametrize(
    ("is_paired", "database_url"),
    [(True, "sqlite"), (False, "sqlite"), (True, "postgresql")],
    indirect=["database_url"],
)
def test_the_canary_is_in_no_log_error_file_or_row(
    loud_app: Flask,
    database: Store,
    settings: Settings,
    clock: Clock,
    log: io.StringIO,
    is_paired: bool,
) -> None:
    pairing = Pairing(database, settings.secret_keys, clock)
    token = pairing.exchange(pairing.show().text, "Browser").token if is_paired else None
    client = loud_app.test_client()
    seen: set[tuple[str, int]] = set()
    for response in send(client, token):
        seen.add((response.request.path, response.status_code))
        with response:
            if not is_an_answer_to_the_sender(response):
                assert traces(response.get_data(as_text=True)) == [], (response.request.path, response.status_code)
            assert traces(str(response.headers)) == [], (response.request.path, response.status_code)
    assert ("/try", 200) in seen
    assert ("/try", 500) in seen
    if is_paired:
        assert {("/v1/sightings", 200), ("/v1/sightings", 400), ("/v1/sightings/preview", 200)} <= seen
    assert {("/v1/check", 200), ("/v1/check", 500)} <= seen if is_paired else ("/v1/check", 401) in seen
    text = log.getvalue()
    for expected in ("check messages=" if is_paired else "request", "fault type=ValueError", "BEGIN", "pairing_codes"):
        assert expected in text
    assert traces(text) == []
    assert_no_row_holds_it(settings.database_url)
    if settings.database_url.startswith("sqlite:"):
        assert_no_file_holds_it(settings.data_dir)


def assert_no_row_holds_it(url: str) -> None:
    """No row of any table holds the canary."""
    metadata, engine = MetaData(), open_engine(url, echo=False)
    with engine.connect() as connection:
        metadata.reflect(connection)
        assert {"devices", "sightings"} <= set(metadata.tables)
        for table in metadata.sorted_tables:
            for row in connection.execute(select(table)):
                assert traces(" ".join(map(str, row))) == [], table.name
    engine.dispose()


def assert_no_file_holds_it(folder: Path) -> None:
    """No file of the folder holds the canary, the side files of the database among them."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"handrail.db", "handrail.db-wal", "handrail.db-shm"}
    for path in files:
        data = path.read_bytes()
        for encoding in ("utf-8", "latin-1", "utf-16-le"):
            assert traces(data.decode(encoding, "replace")) == [], path.name
