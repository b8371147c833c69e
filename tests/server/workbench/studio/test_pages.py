"""The pages of the studio: what they show, what they save, and whom they refuse."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from handrail.workbench.studio.drafts import training_draft

RULE = "/rule?id=en.demand/pay-me"
ORIGIN = {"Origin": "http://localhost"}


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


def fields(page: str) -> dict[str, str]:
    """What a browser would send for the form of a page."""
    found = dict(re.findall(r'<input[^>]*? name="(\w+)" value="([^"]*)"', page))
    found |= dict(re.findall(r'<textarea[^>]*? name="(\w+)"[^>]*>\n?(.*?)</textarea>', page, re.DOTALL))
    for name, options in re.findall(r'<select id="\w+" name="(\w+)">(.*?)</select>', page, re.DOTALL):
        found[name] = re.findall(r"<option( selected)?>([^<]*)", options)[0][1]
        for value in re.findall(r"<option selected>([^<]*)", options):
            found[name] = value
    return {name: html.unescape(value) for name, value in found.items()}


def opened(client: FlaskClient, address: str = RULE) -> dict[str, str]:
    page = client.get(address)
    assert page.status_code == 200, page.text
    return fields(page.text.partition('data-check="')[2] or page.text) | fields(page.text)


def send(client: FlaskClient, address: str, form: dict[str, str], **headers: str) -> TestResponse:
    return client.post(address, data=form, headers={**ORIGIN, **headers})


def test_the_first_page_lists_every_rule_and_finds_by_words(client: FlaskClient) -> None:
    assert client.get("/").text.count("/rule?id=") == 3
    found = client.get("/?q=amount").text
    assert "en.demand/pay-me" in found
    assert found.count("/rule?id=") == 1


def test_a_rule_is_shown_with_its_examples_marked_and_the_messages_it_hits(client: FlaskClient) -> None:
    page = client.get(RULE).text
    assert "Every example holds." in page
    assert "now <mark>send me $200</mark>" in page
    assert "✓ no_match: joke" in page
    assert re.search(r"\d+ µs for a thousand words", page)
    assert "<strong>0</strong> messages of extortion" in page


def test_a_draft_shows_at_once_what_it_hits_and_which_false_alarms_it_adds(client: FlaskClient) -> None:
    form = {**opened(client), "patterns": "pay|send|give me {amount}"}
    shown = send(client, "/rule/check", form).text
    assert "<strong>1</strong> messages of extortion and <strong>1</strong> innocent ones" in shown
    assert "<strong>1</strong> innocent ones are new" in shown
    assert "innocent, new</span> <bdi><mark>give me 5</mark> minutes</bdi> <small>friend-1</small>" in shown
    assert re.search(r"✓ better</span> threat-1: .* → a card", shown)
    assert re.search(r"✗ worse</span> friend-1: .* → a card", shown)


def test_what_is_wrong_with_a_draft_is_told_in_sentences(client: FlaskClient) -> None:
    form = opened(client)
    for changed, said in (
        ({"patterns": "pay me {sum}"}, "there is no word list &#39;sum&#39;"),
        ({"description": "Finds it."}, "begin it with &#34;Detects &#34;"),
        ({"match": "[[pay me 500]]"}, "needs at least 3 match and 3 no_match examples"),
        ({"match": "[[pay me]] 500\n[[pay me 1]]\n[[pay me 2]]"}, "but the example marks &#39;pay me&#39;"),
        ({"no_match": "what a day"}, "begin “what a day” with one of quotation"),
        ({"patterns": "pay|send me {amount}\ni stole it"}, "no match example shows the pattern &#39;i stole it&#39;"),
    ):
        assert said in send(client, "/rule/check", {**form, **changed}).text


def test_messages_are_shown_as_text_and_never_as_markup(client: FlaskClient) -> None:
    form = {**opened(client), "patterns": "bring", "match": "[[<i>bring</i>]]"}
    shown = send(client, "/rule/check", form).text
    assert "&lt;b&gt;<mark>bring</mark>&lt;/b&gt; &amp; share" in shown
    assert "<i>" not in shown
    assert "<b>" not in shown


def test_saving_writes_the_file_and_comes_back_to_the_rule(client: FlaskClient, folder: Path) -> None:
    answer = send(client, "/rule", {**opened(client), "weight": "2"})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/rule?id=en.demand/pay-me&saved=1")
    assert "weight: 2  # friends ask as well" in (folder / "rules/en/demand.yaml").read_text(encoding="utf-8")
    page = client.get(answer.headers["Location"]).text
    assert "Saved." in page
    assert "<option selected>2" in page


def test_a_new_rule_can_be_written_and_saved(client: FlaskClient, folder: Path) -> None:
    form = opened(client) | opened(client, "/rule?id=en.demand/pay-now") | {
        "title": "Demands it now", "description": "Detects a demand for now.", "slot": "demand", "weight": "2",
        "patterns": "pay now", "references": "https://example.org/a",
        "match": "[[pay now]]\n[[Pay now]]!\nplease [[pay now]]",
        "no_match": "near_miss: pay me\nnear_miss: now\njoke: pay later", "exclusions": "", "false_alarms": "Shops.",
    }  # fmt: skip
    form["seen"] = opened(client)["seen"]
    assert send(client, "/rule", form).status_code == 303
    assert "en.demand/pay-now" in client.get("/").text


def test_what_cannot_be_saved_stays_on_the_page_with_what_to_do(client: FlaskClient, folder: Path) -> None:
    before = (folder / "rules/en/demand.yaml").read_text(encoding="utf-8")
    answer = send(client, "/rule", {**opened(client), "title": "My words", "weight": "3", "patterns": "pay ..9 me"})
    assert answer.status_code == 400
    assert "Not saved." in answer.text
    assert "a gap is ..1 to ..8 words" in answer.text
    assert 'value="My words"' in answer.text
    assert (folder / "rules/en/demand.yaml").read_text(encoding="utf-8") == before


def test_a_script_and_a_training_line_can_be_added(client: FlaskClient, folder: Path) -> None:
    form = opened(client, "/scripts/en") | {"positive": "i have your picture and you will pay"}
    heard = send(client, "/scripts/en/check", form).text
    assert "<mark>i have your picture</mark>" in heard
    assert "en.capture/i-have-your-picture" in heard
    assert send(client, "/scripts/en", form).status_code == 303
    assert "you will pay" in (folder / "scripts/en.yaml").read_text(encoding="utf-8")
    form = opened(client, "/training/en") | {"label": "threat", "text": "your club sees it", "twin": "a fine day"}
    assert "The twin shares no word with the line" in send(client, "/training/en", form).text
    assert not (folder / "training").exists()
    assert send(client, "/training/en", {**form, "twin": "your club is nice"}).status_code == 303
    assert (folder / "training/en.yaml").is_file()


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"label": "boast", "text": "x y", "twin": "x"}, "`boast` is no label"),
        ({"label": "threat", "text": "", "twin": "x"}, "Write the line."),
        ({"label": "threat", "text": "x y", "twin": ""}, "Write its innocent twin"),
        ({"label": "threat+demand", "text": "x y", "twin": "x"}, None),
        ({"label": "none", "text": "x y", "twin": ""}, None),
    ],
)
def test_a_training_line_is_checked(form: dict[str, str], said: str | None) -> None:
    problems = training_draft("en", form).problems
    assert bool(problems) is (said is not None)
    assert said is None or any(problem.startswith(said) for problem in problems)


REFUSED = {
    "another name for this computer": ({"Host": "evil.example"}, {}),
    "a form from another page": ({"Origin": "http://evil.example"}, {}),
    "a form from another port": ({"Origin": "http://localhost:8787"}, {}),
    "a form from nowhere": ({"Origin": ""}, {}),
    "a sandboxed page": ({"Origin": "null"}, {}),
    "no token": ({}, {"token": ""}),
    "another token": ({}, {"token": "x" * 43}),
}


@pytest.mark.parametrize(("headers", "changed"), REFUSED.values(), ids=REFUSED.keys())
@pytest.mark.parametrize("address", ["/rule", "/rule/check", "/scripts/en", "/training/en/check"])
def test_what_does_not_come_from_its_own_page_is_refused(
    client: FlaskClient, folder: Path, address: str, headers: dict[str, str], changed: dict[str, str]
) -> None:
    before = (folder / "rules/en/demand.yaml").read_bytes()
    form = {**opened(client), "weight": "1", **changed}
    assert client.post(address, data=form, headers={**ORIGIN, **headers}).status_code == 403
    assert (folder / "rules/en/demand.yaml").read_bytes() == before


def test_no_page_is_shown_under_a_foreign_name(client: FlaskClient) -> None:
    assert client.get("/", headers={"Host": "evil.example:8788"}).status_code == 403
    for host in ("127.0.0.1:8788", "localhost:8788", "[::1]:8788"):
        assert client.get("/", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("address", ["/", RULE, "/scripts/en", "/static/studio.js", "/rule?id=en.nothing"])
def test_browsers_are_told_to_fetch_nothing_from_elsewhere_and_to_keep_nothing(
    client: FlaskClient, address: str
) -> None:
    with client.get(address) as answer:
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'; ")
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("address", ["/", RULE, "/scripts/en", "/training/en"])
def test_a_page_names_nothing_outside_itself(client: FlaskClient, address: str) -> None:
    page = client.get(address).text
    assert re.findall(r'(?:src|href|action|formaction)="(?!/|#)[^"]*"', page) == []
    assert "<script>" not in page
    assert " style=" not in page


@pytest.mark.parametrize("address", ["/rule?id=xx.demand/pay-me", "/rule", "/scripts/xx", "/training/xx"])
def test_what_the_pack_does_not_have_is_not_found(client: FlaskClient, address: str) -> None:
    assert client.get(address).status_code == 404
