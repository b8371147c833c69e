"""``GET /v1/openapi.json``: the API described by the very types that validate it."""

from __future__ import annotations

from typing import Any

from flask import Response, current_app, jsonify
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.types import ResponseDict

from handrail.web.problems import MEDIA_TYPE, refuse_fields
from handrail.web.schemas import Problem

_PROBLEM = {"content": {MEDIA_TYPE: {"schema": {"$ref": f"#/components/schemas/{Problem.__name__}"}}}}

# How the integration is to behave: one shape for every error, no pages of its own.
OPTIONS: dict[str, Any] = {
    "doc_ui": False,
    "validation_error_status": 400,
    "validation_error_model": Problem,
    "validation_error_callback": refuse_fields,
    "security_schemes": {"device": {"type": "http", "scheme": "bearer"}},
}


def api_blueprint(name: str, *statuses: int) -> APIBlueprint:
    """A part of the API. ``statuses`` are the errors its routes can have besides those that every route has."""
    errors: ResponseDict = {str(status): dict(_PROBLEM) for status in sorted({400, 403, 405, 421, 500, *statuses})}
    return APIBlueprint(name, __name__, url_prefix="/v1", abp_responses=errors)


def routes() -> APIBlueprint:
    """The route; it is not part of its own document."""
    api = api_blueprint("openapi")

    @api.get("/openapi.json", doc_ui=False)
    def document() -> Response:
        return jsonify(current_app.api_doc)  # type: ignore[attr-defined] # the app is an OpenAPI

    return api
