"""The page of alerts: where they go, after how many days, and a button that tries them out."""

from __future__ import annotations

from flask import Blueprint, Response, request
from werkzeug.wrappers import Response as AnyResponse

from handrail.alerts.notifier import AddressError
from handrail.storage.households.deeds import By
from handrail.web.family.frame import page, tell, to
from handrail.web.family.gate import guardian
from handrail.web.family.services import Services
from handrail.web.limits import RateLimit

DAYS = (1, 2, 3, 5, 7, 14, 30)


def add_alerting(pages: Blueprint, services: Services, limit: RateLimit) -> None:
    """Add the routes. ``limit`` is taken by household, for tests."""
    alerting, alerts = services.alerting, services.alerts

    def by() -> By:
        return By(guardian().guardian.display_name, services.now())

    @pages.get("/alerts")
    def alerts_page() -> Response:
        household = guardian().household
        addresses = [(one.id, alerts.shown(one.address_encrypted)) for one in alerting.addresses(household.id)]
        return page(
            "alerts.html", addresses=addresses, days=household.alert_days, offered=DAYS, can_alert=alerts.can_send
        )

    @pages.post("/alerts/add")
    def add_alert_address() -> AnyResponse:
        try:
            is_kept = alerting.add_address(
                guardian().household.id, alerts.sealed(request.form.get("address", "")), by()
            )
            tell("notice.address-added" if is_kept else "notice.addresses-full")
        except AddressError:
            tell("notice.address-refused")
        return to("family.alerts_page")

    @pages.post("/alerts/remove")
    def remove_alert_address() -> AnyResponse:
        if alerting.remove_address(guardian().household.id, request.form.get("address", ""), by()):
            tell("notice.address-removed")
        return to("family.alerts_page")

    @pages.post("/alerts/days")
    def choose_days() -> AnyResponse:
        chosen = request.form.get("days", "")
        days = next((one for one in DAYS if str(one) == chosen), None)
        alerting.set_days(guardian().household.id, days, by())
        tell("notice.days-chosen")
        return to("family.alerts_page")

    @pages.post("/alerts/test")
    def try_alerts() -> AnyResponse:
        household = guardian().household
        limit.take(household.id)
        tell("notice.test-sent" if alerts.try_out(household) else "notice.test-failed")
        return to("family.alerts_page")
