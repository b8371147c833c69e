"""``handrail family``: what whoever runs the server does for households, without seeing more of them than it must."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import click

from handrail.config import Settings
from handrail.storage.households.accounts import SqlAccounts
from handrail.storage.households.activity import SqlActivity
from handrail.storage.households.founding import Founding
from handrail.storage.households.passwords import Passwords
from handrail.storage.households.records import Records
from handrail.storage.households.sessions import SqlSessions
from handrail.storage.households.signing_in import SigningIn
from handrail.storage.households.transactions import Transactions


@click.group()
def family() -> None:
    """Invite, list, unlock or delete households."""


@family.command()
def create() -> None:
    """Make an invitation: whoever has it can set up one household on this server."""
    _, database = _open()
    code = _founding(database).invite()
    click.echo(f"Invitation: {code}")
    click.echo("It works once, for seven days. Open /family/new on your server, and type it there.")
    click.echo("On the computer where the server runs no invitation is needed.")


@family.command("list")
def list_households() -> None:
    """List the households: when they began, and the names that their guardians sign in with."""
    _, database = _open()
    accounts = SqlAccounts(database)
    households = accounts.households()
    if not households:
        click.echo("There is no household yet. Begin on the server's page /family/new")
        return
    for household in households:
        names = ", ".join(guardian.sign_in_name for guardian in accounts.guardians(household.id))
        click.echo(f"{household.id}  {household.name}  since {_day(household.created_at)}  guardians: {names}")


@family.command()
@click.argument("sign_in_name")
@click.option("--recovery-codes", is_flag=True, help="Also make ten new recovery codes; the earlier ones stop working.")
def unlock(sign_in_name: str, recovery_codes: bool) -> None:
    """Let a guardian try again who was locked out. Make sure first that it is them."""
    settings, database = _open()
    signing_in = SigningIn(SqlAccounts(database), SqlSessions(database), Passwords(), settings.secret_keys, time.time)
    guardian = signing_in.find(sign_in_name)
    if guardian is None:
        raise click.ClickException(f"Nobody signs in as {sign_in_name!r}. See: handrail family list")
    signing_in.unlock(guardian)
    click.echo("Unlocked. Their password works again.")
    if recovery_codes:
        for code in _founding(database).renew_recovery_codes(guardian):
            click.echo(code)
        click.echo("With one of these codes they set a new password, at /family/recover")


@family.command()
@click.argument("household_id")
@click.option("--yes", is_flag=True, help="Do not ask.")
def delete(household_id: str, yes: bool) -> None:
    """Delete a household for good: guardians, profiles, weeks, log. Its devices stay paired as ordinary ones."""
    _, database = _open()
    accounts = SqlAccounts(database)
    household = accounts.household(household_id)
    if household is None:
        raise click.ClickException(f"There is no household {household_id!r}. See: handrail family list")
    if not yes:
        click.confirm(f"Delete {household.name} and all that is kept of it, for good?", abort=True)
    accounts.delete_household(household_id)
    Records(database).overwrite_deleted()
    click.echo("Deleted.")


def _open() -> tuple[Settings, Transactions]:
    settings = Settings.from_environment()
    return settings, Transactions(settings.database_url, echo=settings.database_echo)


def _founding(database: Transactions) -> Founding:
    return Founding(SqlAccounts(database), SqlActivity(database), Passwords(), time.time)


def _day(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d")
