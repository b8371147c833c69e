"""``handrail family``: invitations, the list, the way back for who was locked out, and deletion."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest
from argon2 import PasswordHasher
from click.testing import Result

from handrail.config import Settings
from handrail.storage.households.founding import Application
from handrail.storage.households.model import TRIES_BEFORE_LOCK
from handrail.storage.households.passwords import Passwords
from handrail.storage.households.signing_in import SignInRefusedError
from handrail.web.family.services import Services, open_services

Run = Callable[..., Result]
PASSWORD = "three quiet green doors"
CODE = re.compile(r"\b(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}\b")


@pytest.fixture
def services(environment: dict[str, str]) -> Services:
    """What a server on the same folder works with."""
    cheap = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    return open_services(Settings.from_environment(environment), time.time, cheap)


def application(invitation: str | None = None) -> Application:
    """Someone who wants a household."""
    return Application("The Larks", "en", "Mum", "mum.lark", PASSWORD, invitation)


def test_an_invitation_sets_up_one_household(run: Run, services: Services) -> None:
    result = run("family", "create")
    assert result.exit_code == 0
    [code] = CODE.findall(result.stdout)
    assert services.founding.welcome(application(code), is_free=False).guardian.display_name == "Mum"


def test_the_list_names_households_and_how_to_begin_one(run: Run, services: Services) -> None:
    assert "There is no household yet" in run("family", "list").stdout
    services.founding.welcome(application(), is_free=True)
    listed = run("family", "list").stdout
    assert re.fullmatch(r"[0-9a-f]{32}  The Larks  since \d{4}-\d\d-\d\d  guardians: mum.lark\n", listed)


def test_unlocking_lets_the_password_work_again(run: Run, services: Services) -> None:
    services.founding.welcome(application(), is_free=True)
    for _ in range(TRIES_BEFORE_LOCK):
        with pytest.raises(SignInRefusedError):
            services.signing_in.sign_in("mum.lark", "wrong")
    assert run("family", "unlock", "Mum.Lark").exit_code == 0
    assert services.signing_in.sign_in("mum.lark", PASSWORD).token


def test_unlocking_can_give_new_recovery_codes(run: Run, services: Services) -> None:
    old = services.founding.welcome(application(), is_free=True).recovery_codes
    codes = CODE.findall(run("family", "unlock", "mum.lark", "--recovery-codes").stdout)
    assert len(set(codes) - set(old)) == 10
    with pytest.raises(SignInRefusedError):
        services.signing_in.recover("mum.lark", old[0], "four loud red windows")
    assert services.signing_in.recover("mum.lark", codes[0], "four loud red windows").token


@pytest.mark.parametrize("command", [("unlock", "nobody"), ("delete", "0" * 32, "--yes")], ids=lambda c: c[0])
def test_who_is_not_there_is_said_plainly(run: Run, command: tuple[str, ...]) -> None:
    result = run("family", *command)
    assert result.exit_code == 1
    assert "handrail family list" in result.stderr


def test_a_household_is_deleted_after_a_question(run: Run, services: Services) -> None:
    household = services.founding.welcome(application(), is_free=True).guardian.household_id
    assert run("family", "delete", household, input="n\n").exit_code == 1
    assert services.accounts.household(household) is not None
    assert run("family", "delete", household, input="y\n").exit_code == 0
    assert services.accounts.households() == []
