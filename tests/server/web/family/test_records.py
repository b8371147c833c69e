"""What is on record can be taken away whole, and deleted so that not even the files of the database have it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest
from sqlalchemy import func, insert, select

from handrail.config import Settings
from handrail.storage import Pairing, open_store
from handrail.storage.database import Table
from handrail.storage.households.records import as_csv
from handrail.storage.households.tables import MembershipRow, ProfileRow, TrustedPersonRow, WeekRow
from handrail.storage.households.transactions import Transactions

from ...conftest import Clock
from .people import PASSWORD, Person

Meet = Callable[..., Person]
CANARY = "Zyxwarblers"


@pytest.fixture
def device_id(mum: Person, settings: Settings, clock: Clock) -> str:
    """A paired device."""
    pairing = Pairing(open_store(settings.database_url), settings.secret_keys, clock)
    return pairing.exchange(pairing.show().text, "Kitchen laptop").device.id


@pytest.fixture
def fill(mum: Person, device_id: str, database: Transactions) -> Callable[..., None]:
    """Gives the household a profile with a device of this mode and state."""

    def fill(mode: str = "supported", state: str = "joined", counts: bool = True) -> None:
        household = mum.get("/family/export.json").get_json()["households"][0]["id"]
        with database.writing() as session:
            session.execute(
                insert(ProfileRow).values(
                    id="p",
                    household_id=household,
                    nickname=CANARY,
                    age_band="under18",
                    until="2027-01",
                    language="en",
                    mode=mode,
                    sensitivity="usual",
                    early_notices=True,
                    policy_revision=1,
                    created_at=1,
                )
            )
            session.execute(
                insert(MembershipRow).values(
                    device_id=device_id,
                    profile_id="p",
                    state=state,
                    counts_agreed=counts,
                    unreadable_sites=0,
                    health_state="ok",
                )
            )
            session.execute(insert(WeekRow).values(device_id=device_id, week="2026-W01", band="1-2"))
            session.execute(
                insert(TrustedPersonRow).values(
                    id="t", profile_id="p", name="=Ann", proposed_by="guardian", address_encrypted="sealed-address"
                )
            )

    return fill


def test_the_export_has_every_table_and_nothing_that_opens_a_door(mum: Person, fill: Callable[..., None]) -> None:
    fill()
    response = mum.get("/family/export.json")
    record = response.get_json()
    assert response.headers["Content-Disposition"] == 'attachment; filename="handrail-family.json"'
    filled = {table for table, rows in record.items() if rows}
    assert filled == {
        "households",
        "guardians",
        "guardian_sessions",
        "profiles",
        "memberships",
        "health",
        "weeks",
        "trusted_people",
        "activity",
    }
    assert not {"argon2", "hash", "token", "sealed-address", PASSWORD} & set(response.text.split('"'))
    assert "$argon2id$" not in response.text and "sealed-address" not in response.text


@pytest.mark.parametrize(
    ("choices", "told"),
    [
        ({}, {"health": 1, "weeks": 1}),
        ({"counts": False}, {"health": 1, "weeks": 0}),
        ({"mode": "private"}, {"health": 0, "weeks": 0}),
        ({"state": "offered"}, {"health": 0, "weeks": 0}),
        ({"state": "left"}, {"health": 0, "weeks": 0}),
    ],
    ids=str,
)
def test_the_export_tells_no_more_of_a_device_than_was_agreed(
    mum: Person, fill: Callable[..., None], choices: dict[str, object], told: dict[str, int]
) -> None:
    fill(**choices)
    record = mum.get("/family/export.json").get_json()
    assert {table: len(record[table]) for table in told} == told


def test_the_csv_says_the_same_and_holds_no_formula(mum: Person, fill: Callable[..., None]) -> None:
    fill()
    rows = list(csv.DictReader(io.StringIO(mum.get("/family/export.csv").get_data(as_text=True))))
    names = {(row["table"], row["column"]): row["value"] for row in rows}
    assert names["profiles", "nickname"] == CANARY
    assert names["trusted_people", "name"] == "'=Ann"
    record = mum.get("/family/export.json").get_json()
    assert {row["table"] for row in rows} == {table for table, found in record.items() if found}


@pytest.mark.parametrize("value", ["=1+1", "+1", "-1", "@x", "\tx", "\rx"])
def test_a_text_that_a_spreadsheet_would_run_is_marked_as_text(value: str) -> None:
    [_, row] = list(csv.reader(io.StringIO(as_csv({"t": [{"c": value}]}), newline="")))
    assert row == ["t", "1", "c", f"'{value}"]


def test_a_wrong_password_deletes_nothing(mum: Person) -> None:
    assert mum.send("/family/delete", "/family/delete", password="not it at all").status_code == 403
    assert mum.is_in


def test_deleting_leaves_no_row_and_no_byte_and_the_device_stays_paired(
    mum: Person, meet: Meet, fill: Callable[..., None], database: Transactions, settings: Settings, device_id: str
) -> None:
    fill()
    other = meet("Otto")
    other.found()
    files = list(settings.data_dir.glob("handrail.db*"))
    assert any(CANARY.encode() in path.read_bytes() for path in files)
    answer = mum.send("/family/delete", "/family/delete", password=PASSWORD)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/family/")
    assert not mum.is_in
    assert mum.sign_in().status_code == 403
    with database.reading() as session:
        left = {
            name: session.scalar(select(func.count()).select_from(table))
            for name, table in Table.metadata.tables.items()
        }
    assert {name for name, count in left.items() if count} == {
        "households",
        "guardians",
        "guardian_sessions",
        "recovery_codes",
        "activity",
        "devices",
        "sign_in_tries",
        "pairing_codes",
    }
    assert (left["households"], left["guardians"], left["recovery_codes"], left["devices"]) == (1, 1, 10, 1)
    for path in settings.data_dir.glob("handrail.db*"):
        content = path.read_bytes()
        assert CANARY.encode() not in content and b"mum.lark" not in content, path.name
    assert other.is_in
    [device] = open_store(settings.database_url).devices()
    assert (device.id, device.revoked_at) == (device_id, None)
