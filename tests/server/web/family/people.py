"""A guardian in front of a browser: fills in forms as the pages have them, and keeps the cookies it is given."""

from __future__ import annotations

import re
from typing import Any

from flask import Flask
from werkzeug.test import TestResponse

from handrail.web.family.gate import COOKIE

PASSWORD = "three quiet green doors"
CODE = re.compile(r"<li>((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})</li>")


class Person:
    """Someone with a browser of their own; ``elsewhere`` is how their connection comes about."""

    def __init__(self, app: Flask, name: str = "Mum", **elsewhere: str) -> None:
        self.client = app.test_client()
        self.name = name
        self.sign_in_name = f"{name.lower()}.lark"
        self.recovery_codes: list[str] = []
        self._environment: dict[str, Any] = elsewhere

    def get(self, path: str) -> TestResponse:
        """Open a page."""
        return self.client.get(path, environ_overrides=self._environment)

    def send(self, path: str, page: str = "/family/recover", **fields: str) -> TestResponse:
        """Send a form with the token of a page that is open to all, or of ``page``."""
        return self.send_blindly(path, csrf_token=self.csrf_token(page), **fields)

    def send_blindly(self, path: str, **fields: str) -> TestResponse:
        """Send a form just so."""
        return self.client.post(path, data=fields, environ_overrides=self._environment)

    def csrf_token(self, page: str = "/family/recover") -> str:
        """The token in the forms of this browser."""
        found = re.search(r'name="csrf_token" value="([^"]+)"', self.get(page).text)
        assert found
        return found[1]

    def found(self, **fields: str) -> TestResponse:
        """Set up a household, or join one with an invitation."""
        form = {
            "household_name": f"The {self.name} family",
            "language": "en",
            "display_name": self.name,
            "sign_in_name": self.sign_in_name,
            "password": PASSWORD,
        }
        response = self.send("/family/new", "/family/new", **(form | fields))
        self.recovery_codes = CODE.findall(response.text)
        return response

    def sign_in(self, password: str = PASSWORD, name: str | None = None) -> TestResponse:
        """Try a password."""
        return self.send("/family/sign-in", sign_in_name=self.sign_in_name if name is None else name, password=password)

    @property
    def token(self) -> str | None:
        """The session that this browser holds."""
        cookie = self.client.get_cookie(COOKIE, path="/family")
        return cookie.value if cookie else None

    @token.setter
    def token(self, value: str) -> None:
        self.client.set_cookie(COOKIE, value, path="/family")

    @property
    def is_in(self) -> bool:
        """Whether the pages take this browser for a guardian's."""
        return self.get("/family/security").status_code == 200
