"""The pages for people: they work without JavaScript, escape everything, and keep the pairing code at home."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from handrail import web
from handrail.engine.model import Evidence
from handrail.storage import Pairing
from handrail.web.highlight import Piece, pieces
from handrail.web.pages import dial
from handrail.web.texts import CATALOGUES

from ..conftest import Clock
from .fakes import WORD

CODE = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b")


def csrf_token(client: FlaskClient) -> str:
    """The token of the form on the start page."""
    found = re.search(r'name="csrf_token" value="([^"]+)"', client.get("/").text)
    assert found
    return found[1]


def try_text(client: FlaskClient, text: str, region: str = "GB", **headers: str) -> TestResponse:
    """Send the form as a browser would."""
    form = {"csrf_token": csrf_token(client), "text": text, "region": region}
    return client.post("/try", data=form, headers=headers)


def test_the_start_page_shows_a_code_that_works(client: FlaskClient) -> None:
    [code] = CODE.findall(client.get("/").text)
    assert client.post("/v1/pair", json={"code": code}).status_code == 200


def test_reloading_shows_the_same_code_and_a_press_makes_another(client: FlaskClient) -> None:
    [first] = CODE.findall(client.get("/").text)
    assert CODE.findall(client.get("/").text) == [first]
    response = client.post("/pair/new", data={"csrf_token": csrf_token(client)})
    assert (response.status_code, response.headers["Location"]) == (303, "/#pair")
    [second] = CODE.findall(client.get("/").text)
    assert first != second
    assert client.post("/v1/pair", json={"code": first}).status_code == 400


def test_the_time_left_is_said(client: FlaskClient, pairing: Pairing, clock: Clock) -> None:
    assert "about 5 minutes" in client.get("/").text
    clock.now += 200
    assert "about 2 minutes" in client.get("/").text


@pytest.mark.parametrize(
    "environment",
    [
        {"REMOTE_ADDR": "192.168.0.7"},
        {"REMOTE_ADDR": ""},
        {"REMOTE_ADDR": "nonsense"},
        {"HTTP_HOST": "handrail.example"},
        {"HTTP_FORWARDED": "for=1.2.3.4"},
        {"HTTP_X_FORWARDED_FOR": "127.0.0.1"},
        {"HTTP_X_FORWARDED_HOST": "localhost"},
        {"HTTP_X_FORWARDED_PROTO": "https"},
        {"HTTP_X_FORWARDED_ANYTHING": ""},
        {"HTTP_X_REAL_IP": "127.0.0.1"},
        {"HTTP_VIA": "1.1 proxy"},
        {"HTTP_CF_CONNECTING_IP": "1.2.3.4"},
    ],
    ids=lambda environment: " ".join(environment),
)
def test_the_code_never_leaves_this_computer(client: FlaskClient, environment: dict[str, str]) -> None:
    token = csrf_token(client)
    page = client.get("/", environ_overrides=environment)
    assert page.status_code == 200
    assert not CODE.search(page.text)
    assert "handrail pair" in page.text
    if "HTTP_HOST" not in environment:
        refused = client.post("/pair/new", data={"csrf_token": token}, environ_overrides=environment)
        assert refused.status_code == 403


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])
def test_loopback_is_this_computer(client: FlaskClient, address: str) -> None:
    assert CODE.search(client.get("/", environ_overrides={"REMOTE_ADDR": address}).text)


def test_a_threat_is_shown_with_its_words_marked_its_steps_and_its_sum(client: FlaskClient) -> None:
    page = try_text(client, f"\U0001f600 <b>send</b> money {WORD} & more").text
    assert f"\U0001f600 &lt;b&gt;send&lt;/b&gt; money <mark>{WORD}</mark> &amp; more" in page
    for expected in (
        "This looks like blackmail [en]",
        "high",
        "Stop answering",
        "Help of GB",
        "en.threat/or-else",
        "+5",
    ):
        assert expected in page


def test_an_innocent_message_is_not_called_safe(client: FlaskClient) -> None:
    page = try_text(client, "are we still on for practice tomorrow?").text
    assert "No known script was recognised" in page
    assert "That is no promise" in page
    assert "Help of GB" in page
    assert "<mark>" not in page
    assert "you are safe" not in page.lower()


@pytest.mark.parametrize("region", ["", "FR", "<script>", "GB' OR 1", "WW"])
def test_a_region_that_is_not_on_the_list_is_none(client: FlaskClient, region: str) -> None:
    response = try_text(client, WORD, region)
    assert response.status_code == 200
    assert "Help of None" in response.text


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "{{ 7 * 7 }}",
        "\u202e\u2066",
        "\x00",
        "a" + "\u0301" * 5_000,
        "x" * 200_000,
        "\r\n" * 100 + "x",
    ],
    ids=lambda text: f"{len(text)}:{text[:8]!a}",
)
def test_hostile_text_is_shown_escaped_and_whole(client: FlaskClient, text: str) -> None:
    response = try_text(client, text + WORD)
    assert response.status_code == 200
    assert f"<mark>{WORD}</mark>" in response.text
    assert "<script" not in response.text
    assert "<img src=x" not in response.text
    assert "49" not in response.text


def test_nothing_to_check_leads_back(client: FlaskClient) -> None:
    assert try_text(client, " \n ").headers["Location"] == "/"
    assert client.get("/try").headers["Location"] == "/"


@pytest.mark.parametrize("path", ["/try", "/pair/new"])
@pytest.mark.parametrize("token", [None, "", "wrong", "\u00e9", "x" * 10_000])
def test_a_form_from_elsewhere_is_refused(client: FlaskClient, path: str, token: str | None) -> None:
    csrf_token(client)
    response = client.post(path, data={"text": WORD} | ({} if token is None else {"csrf_token": token}))
    assert (response.status_code, response.mimetype) == (400, "text/html")


def test_the_token_of_another_browser_is_refused(app: Flask, client: FlaskClient) -> None:
    csrf_token(client)
    response = client.post("/try", data={"text": WORD, "csrf_token": csrf_token(app.test_client())})
    assert response.status_code == 400


def test_a_page_of_another_site_cannot_send_the_form(client: FlaskClient) -> None:
    assert try_text(client, WORD, Origin="https://evil.example").status_code == 403
    assert try_text(client, WORD, Origin="http://localhost").status_code == 200


def test_the_cookie_is_kept_from_scripts_and_other_sites(client: FlaskClient) -> None:
    cookie = client.get("/").headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie


def test_a_message_too_long_for_the_form_is_said_on_a_page(client: FlaskClient) -> None:
    response = try_text(client, "x" * 300_000)
    assert (response.status_code, response.mimetype) == (413, "text/html")
    assert "too long" in response.text


def test_trying_too_often_is_said_on_a_page(client: FlaskClient) -> None:
    form = {"csrf_token": csrf_token(client), "text": "x"}
    for _ in range(60):
        client.post("/try", data=form)
    response = client.post("/try", data=form)
    assert (response.status_code, response.mimetype) == (429, "text/html")


def test_errors_of_pages_are_pages(client: FlaskClient) -> None:
    for response in (client.get("/nothing"), client.put("/"), client.get("/", headers={"Host": "evil.example"})):
        assert response.mimetype == "text/html"
        assert "That did not work" in response.text


@pytest.mark.parametrize(
    ("accepted", "language", "says"),
    [
        ("es-MX,es;q=0.9,en;q=0.1", "es", "Prueba con un mensaje"),
        ("de,en-GB;q=0.5", "en", "Try a message"),
        ("de", "en", "Try a message"),
        ("", "en", "Try a message"),
        ("*", "en", "Try a message"),
        ("\u00e9;q=x", "en", "Try a message"),
    ],
)
def test_pages_speak_the_language_of_the_browser(client: FlaskClient, accepted: str, language: str, says: str) -> None:
    page = client.get("/", headers={"Accept-Language": accepted}).text
    assert f'<html lang="{language}">' in page
    assert says in page


def test_the_warning_is_in_the_language_of_the_page(client: FlaskClient) -> None:
    assert "blackmail [es]" in try_text(client, WORD, **{"Accept-Language": "es"}).text


def test_help_is_offered_for_the_country_of_the_browser(client: FlaskClient) -> None:
    assert '<option value="GB" selected>' in client.get("/", headers={"Accept-Language": "en-GB"}).text
    assert '<option value="" selected>' in client.get("/", headers={"Accept-Language": "en"}).text


def test_every_language_says_the_same_things() -> None:
    english = CATALOGUES["en"]
    for language, words in CATALOGUES.items():
        assert words.keys() == english.keys(), language
        for key, sentence in words.items():
            blanks = re.findall(r"{\w*}", sentence)
            assert sorted(blanks) == sorted(re.findall(r"{\w*}", english[key])), (language, key)


def test_every_sentence_is_used() -> None:
    files = [path for path in Path(web.__file__).parent.rglob("*.*") if path.suffix in (".py", ".html")]
    sources = "".join(path.read_text(encoding="utf-8") for path in files if not path.name.startswith("texts_"))
    prefixes = ("status.", "severity.", "region.", "error.")
    unused = [key for key in CATALOGUES["en"] if f'"{key}"' not in sources and f"'{key}'" not in sources]
    assert [key for key in unused if not key.startswith(prefixes)] == []


class Outline(HTMLParser):
    """Notes what a page loads and how its form fields are labelled."""

    def __init__(self, page: str) -> None:
        """Read the page."""
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append((tag, dict(attrs)))


@pytest.mark.parametrize("which", ["start", "result", "error"])
def test_pages_need_no_script_and_load_nothing_from_elsewhere(client: FlaskClient, which: str) -> None:
    response = {
        "start": lambda: client.get("/"),
        "result": lambda: try_text(client, WORD),
        "error": lambda: client.get("/x"),
    }
    outline = Outline(response[which]().text)
    for tag, attributes in outline.tags:
        assert tag not in ("script", "style", "iframe")
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        if tag in ("link", "img"):
            address = attributes.get("href") or attributes.get("src")
            assert address is not None
            assert address.startswith("/static/")
            assert client.get(address, buffered=True).status_code == 200
    fields = {attributes.get("id") for tag, attributes in outline.tags if tag in ("textarea", "select")}
    labels = {attributes.get("for") for tag, attributes in outline.tags if tag == "label"}
    assert fields == labels


@pytest.mark.parametrize(
    ("phone", "number"),
    [
        ("0800 1111", "08001111"),
        ("+34 900-202-010", "+34900202010"),
        ("(0345) 6000.459", "03456000459"),
        ("1-800-THE-LOST (1-800-843-5678)", None),
        ("900 or 901", None),
        ("", None),
    ],
)
def test_only_what_is_plainly_a_number_can_be_dialled(phone: str, number: str | None) -> None:
    assert dial(phone) == number


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], "abcdef"),
        ([(1, 3)], "a[bc]def"),
        ([(0, 6)], "[abcdef]"),
        ([(3, 5), (1, 2)], "a[b]c[de]f"),
        ([(1, 4), (2, 3)], "a[bcd]ef"),
        ([(1, 3), (2, 5)], "a[bcde]f"),
        ([(1, 3), (3, 5)], "a[bcde]f"),
        ([(4, 99)], "abcd[ef]"),
        ([(-5, 2)], "[ab]cdef"),
        ([(3, 3), (5, 2), (90, 99)], "abcdef"),
    ],
)
def test_marks_cover_exactly_the_evidence(spans: list[tuple[int, int]], expected: str) -> None:
    cut = pieces("abcdef", [Evidence("0", start, end, "") for start, end in spans])
    assert "".join(f"[{piece.text}]" if piece.is_marked else piece.text for piece in cut) == expected
    assert all(piece != Piece("", is_marked=piece.is_marked) for piece in cut)
