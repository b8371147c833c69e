"""What all family pages have around them: words, the way from page to page, a notice of what was done."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from flask import Blueprint, Response, flash, get_flashed_messages, render_template, request, url_for

from handrail.web.csrf import csrf_token
from handrail.web.family.gate import PLAIN_HTTP, signed_in
from handrail.web.family.texts import LANGUAGES, FamilyTexts, preferred_language
from handrail.web.problems import ApiProblem

# The pages that every page leads to, by endpoint and by the key of their name.
NAVIGATION = (
    ("family.home", "nav.home"),
    ("family.talk", "nav.talk"),
    ("family.plan", "nav.plan"),
    ("family.alerts_page", "nav.alerts"),
    ("family.activity", "nav.activity"),
    ("family.security", "nav.security"),
)


def page(template: str, status: int = 200, **values: object) -> Response:
    """A page from a template of ``family/``.

    Every template has ``texts``, ``who`` (or none), ``csrf_token``, ``notices`` and ``when``.
    """
    texts = family_texts()
    html = render_template(
        f"family/{template}",
        texts=texts,
        who=signed_in(),
        csrf_token=csrf_token(),
        notices=[key for key in map(str, get_flashed_messages()) if texts.has(key)],
        nav=NAVIGATION,
        when=when,
        **values,
    )
    return Response(html, status, mimetype="text/html")


def to(endpoint: str, **values: Any) -> Response:
    """Send the browser on to another page, which it then gets by itself."""
    # The framework's own redirect has a page that repeats the address.
    return Response(status=303, headers={"Location": url_for(endpoint, **values)})


def tell(key: str) -> None:
    """Say a sentence on the next page, by its key: what was done, or what was not."""
    flash(key)


def family_texts() -> FamilyTexts:
    """The words for who asks: in the household's language, else in the browser's."""
    who = signed_in()
    if who is not None and who.household.language in LANGUAGES:
        return FamilyTexts(who.household.language)
    return FamilyTexts(preferred_language(request.accept_languages))


def when(seconds: int, *, with_time: bool = True) -> str:
    """A moment as all languages can read it; the server cannot know the reader's time zone."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC" if with_time else "%Y-%m-%d")


def frame(blueprint: Blueprint) -> None:
    """Answer problems on the pages of a blueprint with a page of this kind."""
    blueprint.register_error_handler(ApiProblem, _answer)


def _answer(problem: ApiProblem) -> Response:
    key = f"error.{PLAIN_HTTP}"
    texts = family_texts()
    message = texts(key) if problem.detail == PLAIN_HTTP else texts.error(problem.status)
    response = page("error.html", problem.status, message=message)
    response.headers.extend(list(problem.headers))
    return response
