"""Reads a JSON body strictly, so that no two readers of it can disagree."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from flask import Request

from handrail.web.problems import ApiProblem

_NOT_JSON = "The body is not valid JSON in UTF-8."


class StrictRequest(Request):
    """A request whose JSON is one object in UTF-8: no duplicate names, no NaN, no number or nesting without end."""

    def get_json(self, force: bool = False, silent: bool = False, cache: bool = True) -> Any:
        """The object in the body. ``silent`` is not honoured: a body that cannot be read is always refused.

        Raises:
            ApiProblem: 415 when the body is not said to be plain JSON, 400 when it is not one JSON object.
        """
        if not self.is_json or self.headers.get("Content-Encoding", "identity").lower() != "identity":
            raise ApiProblem(415)
        return read_object(self.get_data(cache=False))


def read_object(body: bytes) -> dict[str, Any]:
    """The JSON object in ``body``.

    Raises:
        ApiProblem: 400, saying what is wrong without repeating any of it.
    """
    try:
        value = json.loads(body.decode("utf-8"), object_pairs_hook=_without_duplicates, parse_constant=_refuse_constant)
    except RecursionError:
        raise ApiProblem(400, "The JSON is nested too deeply.") from None
    except ValueError:  # broken JSON, wrong UTF-8, or a number with thousands of digits
        raise ApiProblem(400, _NOT_JSON) from None
    if not isinstance(value, dict):
        raise ApiProblem(400, "The body must be a JSON object.")
    return value


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ApiProblem(400, "A JSON object names one of its members twice.")
    return members


def _refuse_constant(_name: str) -> NoReturn:
    raise ValueError("NaN and Infinity are no JSON")
