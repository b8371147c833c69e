"""Every error in one shape: RFC 9457 for the API, a plain page for people. Nothing that was sent is repeated."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from http import HTTPStatus
from pathlib import Path

from flask import Flask, Response, json, render_template, request
from pydantic import ValidationError
from werkzeug.exceptions import HTTPException

from handrail.web.events import log_event
from handrail.web.lenient import IGNORED_NAME_CHARS
from handrail.web.texts import page_texts

MAX_ERRORS = 20
MEDIA_TYPE = "application/problem+json"
# Messages that do not depend on what was sent. Others are replaced by a general one.
_SAFE_MESSAGES = frozenset({"missing", "enum", "list_type", "model_type", "bool_type", "string_type", "moment_type"})
_DETAILS = {
    400: "The request cannot be read.",
    403: "This server does not answer requests from there.",
    404: "There is nothing at this address.",
    405: "This address does not take that method.",
    413: "The request is larger than 256 KiB.",
    415: "Send the body as application/json in UTF-8, without compression.",
    421: "This server does not answer to that host name.",
    429: "That was too often. Wait a minute and try again.",
}


class ApiProblem(Exception):
    """A request that is refused. ``detail`` and ``errors`` never hold anything that was sent."""

    def __init__(
        self,
        status: int,
        detail: str | None = None,
        errors: Sequence[tuple[str, str]] = (),
        headers: Sequence[tuple[str, str]] = (),
    ) -> None:
        """``errors`` are pairs of field and message; ``detail`` defaults to a sentence for the status."""
        super().__init__(status)
        self.status = status
        self.detail = detail or _DETAILS.get(status)
        self.errors = errors
        self.headers = headers


def refuse_fields(error: ValidationError) -> Response:
    """Turn what pydantic found into a problem; its own form would repeat the input.

    Raises:
        ApiProblem: Always, with status 400.
    """
    found = error.errors(include_input=False, include_url=False, include_context=False)
    errors = [
        (_path(entry["loc"]), entry["msg"] if entry["type"] in _SAFE_MESSAGES else "is not valid")
        for entry in found[:MAX_ERRORS]
    ]
    raise ApiProblem(400, "Some fields have the wrong form.", errors) from None


def register(app: Flask) -> None:
    """Answer every error of the app here, the unforeseen ones included."""
    app.register_error_handler(ApiProblem, answer_problem)
    app.register_error_handler(HTTPException, _answer_http)
    app.register_error_handler(Exception, _answer_fault)


def problem_body(status: int, detail: str | None, errors: Sequence[tuple[str, str]] = ()) -> dict[str, object]:
    """The members of a problem document."""
    body: dict[str, object] = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status}
    if detail:
        body["detail"] = detail
    if errors:
        body["errors"] = [{"field": field, "message": message} for field, message in errors]
    return body


def answer_problem(problem: ApiProblem) -> Response:
    """The problem as problem+json for the API, as a page for people."""
    if request.path.startswith("/v1/"):
        body = json.dumps(problem_body(problem.status, problem.detail, problem.errors))
        response = Response(body, problem.status, mimetype=MEDIA_TYPE)
    else:
        texts = page_texts(request.accept_languages)
        page = render_template("error.html", texts=texts, message=texts.error(problem.status))
        response = Response(page, problem.status, mimetype="text/html")
    response.headers.extend(list(problem.headers))
    return response


def _answer_http(error: HTTPException) -> Response:
    status = error.code or 500
    if status < 400:
        # A redirect for a missing slash: its page would repeat the address.
        return Response(
            "", status, headers=[(name, value) for name, value in error.get_headers() if name == "Location"]
        )
    kept = [(name, value) for name, value in error.get_headers() if name in ("Allow", "Retry-After")]
    return answer_problem(ApiProblem(status, headers=kept))


def log_fault(error: BaseException | None) -> None:
    """Log a fault of ours by its type and place: an exception's text may hold what someone wrote."""
    frames = traceback.extract_tb(error.__traceback__)[-8:] if error else []
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames)]
    log_event("fault", level="ERROR", type=type(error).__name__, at=" < ".join(places))


def _answer_fault(error: Exception) -> Response:
    log_fault(error)
    return answer_problem(ApiProblem(500))


def _path(loc: tuple[int | str, ...]) -> str:
    path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in loc)
    return path.removeprefix(".")[:IGNORED_NAME_CHARS]
