"""The pages for people: the start page with a form to try a message and the pairing code, and its result."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from handrail.engine.explain import help_for
from handrail.engine.model import Message, Reader, Sender, Severity, Source
from handrail.storage import Pairing
from handrail.web.csrf import csrf_token, require_csrf_token
from handrail.web.events import log_event
from handrail.web.highlight import pieces
from handrail.web.limits import RateLimit, is_at_this_computer
from handrail.web.pack_watch import PackWatch
from handrail.web.problems import ApiProblem
from handrail.web.runtime import Runtime
from handrail.web.texts import PageTexts, page_texts

# The one message that is tried, by its id in the engine's answer.
_ID = "0"
_BETWEEN_DIGITS = str.maketrans("", "", " -./()\u00a0")


def routes(
    runtime: Runtime, watch: PackWatch, pairing: Pairing, limit: RateLimit, clock: Callable[[], float]
) -> Blueprint:
    """The routes, with what they need."""
    pages = Blueprint("pages", __name__)
    pages.add_app_template_filter(dial, "tel")

    def start_page(texts: PageTexts) -> str:
        pack, now = runtime.engine.pack, datetime.fromtimestamp(clock(), UTC)
        return render_template(
            "start.html",
            texts=texts,
            csrf_token=csrf_token(),
            mode=runtime.mode,
            embedder=runtime.embedder,
            pack=pack,
            pack_age=pack.age_days(now.date()),
            channel=watch.channel(now.timestamp()),
            disabled=watch.served.disabled,
            regions=pack.regions,
            region=_own_region(pack.regions),
            code=pairing.show() if is_at_this_computer() else None,
        )

    @pages.get("/")
    def start() -> str:
        return start_page(page_texts(request.accept_languages))

    @pages.get("/try")
    def try_nothing() -> AnyResponse:
        # Someone reloaded the result, or typed the address.
        return redirect(url_for("pages.start"), 303)

    @pages.post("/try")
    def try_message() -> str | AnyResponse:
        limit.take(request.remote_addr or "")
        require_csrf_token()
        text = request.form.get("text", "")
        if not text.strip():
            return redirect(url_for("pages.start"), 303)
        texts = page_texts(request.accept_languages)
        region, engine = request.form.get("region", ""), runtime.engine
        if region not in engine.pack.regions:
            region = ""
        reader = Reader(locale=texts.language, region=region or None)
        analysis = engine.analyze(
            [Message(text, Sender.OTHER, id=_ID)], reader=reader, now=datetime.fromtimestamp(clock(), UTC)
        )
        runtime.count(analysis)
        log_event("try", mode=analysis.mode)
        assessment, warning = analysis.assessment, analysis.warning
        # What speaks for the warning; the words of a guard speak against it.
        evidence = [
            e for s in assessment.signals if s.source is not Source.GUARD for e in s.evidence if e.message_id == _ID
        ]
        return render_template(
            "result.html",
            texts=texts,
            csrf_token=csrf_token(),
            assessment=assessment,
            warning=warning,
            is_quiet=assessment.severity in (Severity.NONE, Severity.LOW),
            pieces=pieces(text, evidence),
            help=warning.help if warning else help_for(engine.pack, reader),
            regions=engine.pack.regions,
            region=region,
        )

    @pages.post("/pair/new")
    def new_code() -> AnyResponse:
        require_csrf_token()
        if not is_at_this_computer():
            raise ApiProblem(403)
        pairing.renew()
        return redirect(url_for("pages.start", _anchor="pair"), 303)

    return pages


def dial(phone: str) -> str | None:
    """What to dial, for a link; ``None`` where it is not plainly a number."""
    number = phone.translate(_BETWEEN_DIGITS)
    return number if number.removeprefix("+").isdecimal() else None


def _own_region(regions: tuple[str, ...]) -> str:
    """The region of the browser's first language, where there is help of its own."""
    for language, _ in request.accept_languages:
        region = language.partition("-")[2].upper()
        if region in regions:
            return region
    return ""
