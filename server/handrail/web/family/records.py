"""What is on record: the activity log, its export as JSON and CSV, and the deletion of it all."""

from __future__ import annotations

from flask import Blueprint, Response, json, request
from werkzeug.wrappers import Response as AnyResponse

from handrail.storage.households.records import as_csv
from handrail.storage.households.signing_in import SignInRefusedError
from handrail.web.events import log_event
from handrail.web.family.doors import refused
from handrail.web.family.frame import page, tell, to
from handrail.web.family.gate import Gate, guardian
from handrail.web.family.services import Services


def add_records(pages: Blueprint, gate: Gate, services: Services) -> None:
    """Add the routes."""

    @pages.get("/activity")
    def activity() -> Response:
        return page("activity.html", entries=services.activity.of_household(guardian().household.id))

    @pages.get("/export")
    def export() -> Response:
        return page("export.html")

    @pages.get("/export.json")
    def export_json() -> Response:
        records = services.records.of_household(guardian().household.id)
        body = json.dumps(records, indent=2, ensure_ascii=False) + "\n"
        return _download(body, "application/json", "json")

    @pages.get("/export.csv")
    def export_csv() -> Response:
        return _download(as_csv(services.records.of_household(guardian().household.id)), "text/csv", "csv")

    @pages.get("/delete")
    def delete_form() -> Response:
        return page("delete.html")

    @pages.post("/delete")
    def delete() -> AnyResponse:
        who = guardian()
        try:
            services.signing_in.confirm(who.guardian, request.form.get("password", ""))
        except SignInRefusedError as refusal:
            return refused(refusal, lambda **values: page("delete.html", **values))
        services.accounts.delete_household(who.household.id)
        services.records.overwrite_deleted()
        log_event("household-deleted")
        tell("notice.deleted")
        return gate.let_out(to("family.home"))


def _download(body: str, mimetype: str, ending: str) -> Response:
    response = Response(body.encode(), mimetype=mimetype)
    response.headers["Content-Disposition"] = f'attachment; filename="handrail-family.{ending}"'
    return response
