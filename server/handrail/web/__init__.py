"""The Flask side of Handrail. This is where it is put together, and nothing else happens here."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from flask import Flask
from flask_openapi3.models.info import Info
from flask_openapi3.openapi import OpenAPI

from handrail import Engine, __version__, load_pack
from handrail.alerts.notifier import Notifier, notifier_here
from handrail.alerts.watch import SilenceWatch
from handrail.config import Settings
from handrail.embedding import load_embedder
from handrail.engine.similarity import Embedder
from handrail.storage import Pairing, Store, open_store
from handrail.storage.households.passwords import Passwords
from handrail.storage.sightings import SqlSightings
from handrail.updates.installed import InstalledPacks
from handrail.updates.serving import Origin, ServedPack, choose
from handrail.web import check, family, health, help, limits, openapi, packs, pages, pairing, problems, sightings
from handrail.web.access_log import log_requests
from handrail.web.auth import DeviceCheck
from handrail.web.family import device_api
from handrail.web.family.gate import CookieFlags, Gate
from handrail.web.family.services import open_services
from handrail.web.limits import RateLimit
from handrail.web.pack_watch import PACE, Pace, PackWatch
from handrail.web.runtime import Analyzer, Runtime
from handrail.web.state_token import StateTokens
from handrail.web.strict_json import StrictRequest

__all__ = ["create_app", "pack_watch_of", "runtime_of", "silence_watch_of"]


def create_app(
    settings: Settings,
    engine: Analyzer | None = None,
    store: Store | None = None,
    *,
    clock: Callable[[], float] = time.time,
    load: Callable[[str], Embedder] = load_embedder,
    pace: Pace = PACE,
    passwords: Passwords | None = None,
    notifier: Notifier | None = None,
) -> OpenAPI:
    """The server as a WSGI application. What is not handed in is made from the settings.

    Raises:
        PackError: The pattern pack cannot be used.
        StoreError: The database cannot be opened.
    """
    installed = InstalledPacks(settings.data_dir, settings.channel) if settings.channel else None
    served = _served(settings, engine, installed)
    runtime = Runtime(engine or Engine(served.pack), settings.embedder, load)
    watch = PackWatch(
        runtime, served, settings.channel, installed, overrides=settings.overrides, pace=pace, clock=clock
    )
    store = store or open_store(settings.database_url, echo=settings.database_echo)
    devices = DeviceCheck(store, clock)
    codes = Pairing(store, settings.secret_keys, clock)
    states = StateTokens(settings.secret_keys, clock)
    services = open_services(settings, clock, passwords, notifier or notifier_here())

    app = _App(__name__, info=Info(title="Handrail", version=__version__), **openapi.OPTIONS)
    app.logger.disabled = True  # the framework's own lines carry the texts of exceptions
    app.json.sort_keys = False  # type: ignore[attr-defined] # answers keep the order of the contract
    app.secret_key, *app.config["SECRET_KEY_FALLBACKS"] = settings.secret_keys
    app.config.update(SESSION_COOKIE_NAME="handrail", SESSION_COOKIE_SAMESITE="Strict")
    app.session_interface = CookieFlags()
    app.extensions["handrail"] = runtime, watch, services.silence

    problems.register(app)
    log_requests(app)
    limits.register(app, settings.hosts)
    app.before_request(runtime.start)
    app.before_request(watch.start)
    app.register_api(check.routes(runtime, devices, states, clock))
    app.register_api(health.routes(runtime, watch, devices, clock, __version__, sightings=settings.sightings))
    app.register_api(help.routes(runtime))
    app.register_api(packs.routes(runtime, watch, clock))
    app.register_api(pairing.routes(codes, services.stores.codes, RateLimit(30, 60)))
    app.register_api(
        device_api.routes(
            services.stores, services.alerts, runtime, devices, RateLimit(60, 60), RateLimit(6, 3600), clock
        )
    )
    if settings.sightings:
        told = SqlSightings(settings.database_url, settings.secret_keys, echo=settings.database_echo)
        told.forget(now=int(clock()))
        app.register_api(sightings.routes(told, runtime, devices, RateLimit(30, 60), clock))
    app.register_api(openapi.routes())
    app.register_blueprint(pages.routes(runtime, watch, codes, RateLimit(60, 60), clock))
    gate = Gate(services.signing_in, plain_http=settings.family_plain_http)
    app.register_blueprint(family.routes(services, gate, runtime, RateLimit(60, 60)))
    return app


class _App(OpenAPI):
    request_class = StrictRequest

    def log_exception(self, exc_info: Any) -> None:
        problems.log_fault(exc_info[1])


def runtime_of(app: Flask) -> Runtime:
    """The engine holder of an app."""
    runtime: Runtime = app.extensions["handrail"][0]
    return runtime


def pack_watch_of(app: Flask) -> PackWatch:
    """What keeps an app on the newest pack."""
    watch: PackWatch = app.extensions["handrail"][1]
    return watch


def silence_watch_of(app: Flask) -> SilenceWatch:
    """What alerts households to devices that fell silent."""
    watch: SilenceWatch = app.extensions["handrail"][2]
    return watch


def _served(settings: Settings, engine: Analyzer | None, installed: InstalledPacks | None) -> ServedPack:
    """The pack to begin with: the engine's where one was handed in."""
    if engine is not None:
        return ServedPack(engine.pack, Origin.FOLDER if settings.pack else Origin.EMBEDDED)
    if installed is not None:
        return choose(installed, overrides=settings.overrides)
    whole = load_pack(settings.pack, overrides=settings.overrides)
    return ServedPack(whole, Origin.FOLDER if settings.pack else Origin.EMBEDDED)
