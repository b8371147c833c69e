"""Bodies that are broken in every way we could think of, each with the status it must get."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class BadBody:
    """A body and what it must be refused with. ``secret`` is in it and must not come back."""

    name: str
    data: bytes
    status: int
    content_type: str = "application/json"
    encoding: str | None = None


SECRET = "c4n4ry"
_MESSAGE = {"text": SECRET, "sender": "other"}


def _json(name: str, value: Any, status: int = 400) -> BadBody:
    return BadBody(name, json.dumps(value).encode(), status)


def _message(name: str, **members: Any) -> BadBody:
    return _json(name, {"messages": [{**_MESSAGE, **members}]})


# Not one of these is a JSON object that could be read: every route with a body refuses them alike.
UNREADABLE = [
    BadBody("empty", b"", 400),
    BadBody("cut off", b'{"messages": [{"text": "c4n4ry', 400),
    BadBody("no JSON", b"c4n4ry", 400),
    BadBody("two values", b'{"code": "c4n4ry"} {}', 400),
    BadBody("wrong UTF-8", b'{"code": "c4n4ry\xff"}', 400),
    BadBody("raw surrogates", b'{"code": "c4n4ry\xed\xa0\x80"}', 400),
    BadBody("byte order mark", b'\xef\xbb\xbf{"code": "c4n4ry"}', 400),
    BadBody("UTF-16", '{"code": "c4n4ry"}'.encode("utf-16"), 400),
    BadBody("NUL", b'{"code": "c4n4ry\x00"}', 400),
    BadBody("NaN", b'{"code": "c4n4ry", "x": NaN}', 400),
    BadBody("Infinity", b'{"code": "c4n4ry", "x": -Infinity}', 400),
    BadBody("number without end", b'{"code": "c4n4ry", "x": ' + b"9" * 10_000 + b"}", 400),
    BadBody("deep lists", b'{"c4n4ry": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", 400),
    BadBody("deep objects", b'{"c4n4ry":' * 20_000 + b"1" + b"}" * 20_000, 400),
    BadBody("same name twice", b'{"code": "c4n4ry", "code": "c4n4ry"}', 400),
    BadBody("same name twice inside", b'{"messages": [{"text": "c4n4ry", "text": "b"}]}', 400),
    _json("list", [SECRET]),
    _json("string", SECRET),
    _json("string with JSON inside", json.dumps({"code": SECRET, "messages": []})),
    _json("number", 1),
    _json("null", None),
    _json("true", True),
    BadBody("not said to be JSON", b'{"code": "c4n4ry", "messages": []}', 415, "text/plain"),
    BadBody("no type", b'{"code": "c4n4ry", "messages": []}', 415, ""),
    BadBody("strange type", b'{"code": "c4n4ry", "messages": []}', 415, "c4n4ry"),
    BadBody("form", b"code=c4n4ry&messages=c4n4ry", 415, "application/x-www-form-urlencoded"),
    BadBody("multipart", b"--b\r\n\r\nc4n4ry\r\n--b--", 415, "multipart/form-data; boundary=b"),
    BadBody("compressed", gzip.compress(b'{"code": "c4n4ry", "messages": []}'), 415, encoding="gzip"),
    BadBody("too large", b'{"code": "' + b"c4n4ry" * 50_000 + b'"}', 413),
]

# JSON objects of the wrong form, for /v1/check.
WRONG_CHECKS = [
    _json("no messages", {}),
    _json("messages: null", {"messages": None}),
    _json("messages: object", {"messages": {SECRET: 1}}),
    _json("messages: string", {"messages": SECRET}),
    _json("message: string", {"messages": [SECRET]}),
    _json("message: null", {"messages": [None]}),
    _json("message: list", {"messages": [[SECRET]]}),
    _json("message: empty", {"messages": [{}]}),
    _json("many wrong messages", {"messages": [SECRET] * 5_000}),
    _json("no sender", {"messages": [{"text": SECRET}]}),
    _json("no text", {"messages": [{"sender": "other"}]}),
    _message("sender: unheard of", sender=SECRET),
    _message("sender: surrogate", sender="\ud800"),
    _message("sender: null", sender=None),
    _message("sender: number", sender=1),
    _message("sender: list", sender=["other"]),
    _message("text: null", text=None),
    _message("text: number", text=1),
    _message("text: object", text={SECRET: 1}),
    _message("id: number", id=1),
    _message("author: object", author={}),
    _message("kind: null", kind=None),
    _message("kind: number", kind=1),
    _message("sent_at: number", sent_at=1_700_000_000),
    _message("sent_at: object", sent_at={}),
    _message("seen: string", seen="true"),
    _message("seen: number", seen=1),
    _message("seen: null", seen=None),
    *(
        _json(f"{name}: {value!r:.20}", {"messages": [], name: value})
        for name, values in {
            "conversation": (None, 1, SECRET, [SECRET]),
            "context": (None, 1, SECRET, [SECRET]),
            "locale": (1, {}, []),
            "region": (1, {}, True),
            "age_band": (18, {}, True),
            "state": (1, {}, [SECRET]),
        }.items()
        for value in values
    ),
    _json("key: number", {"messages": [], "conversation": {"key": 1}}),
    _json("contact: number", {"messages": [], "conversation": {"contact": 1}}),
    _json("recent_move: string", {"messages": [], "context": {"recent_move": "yes"}}),
]

WRONG_PAIRS = [
    _json("no code", {}),
    _json("code: null", {"code": None}),
    _json("code: number", {"code": 12345678}),
    _json("code: list", {"code": [SECRET]}),
    _json("wrong code", {"code": SECRET}),
    _json("long code", {"code": SECRET * 10_000}),
    _json("surrogate code", {"code": "\ud800" * 8}),
    _json("name: number", {"code": "0000-0000", "name": 1}),
]
