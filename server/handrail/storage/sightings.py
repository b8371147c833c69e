"""Sightings: what people chose to tell the maintainers. The only place where text of messages can ever be stored.

Who told is blinded (``blinding.py``), when is known to the week, and text is there only where it was agreed to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import LargeBinary, String, Text, delete, func, insert, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column, sessionmaker

from handrail.storage.blinding import Blinding, Period
from handrail.storage.database import Table, as_store_error, open_engine, writing_turn
from handrail.storage.migrations import migrate

TEXT_DAYS = 90
KEPT_WEEKS = 52
# After so long the key of a period is destroyed, and nothing links its sightings to a device any more.
PERIOD_DAYS = 28
# What one device may tell in a day.
DAY_SIGHTINGS = 5
# A browser paired more recently is heard, and not counted: pairing many at once makes no crowd.
SETTLED_SECONDS = 7 * 24 * 3600
_DAY_SECONDS = 24 * 3600
_BATCH = 10_000


@dataclass(frozen=True, slots=True)
class Sighting:
    """What is told: ids of rules, slots in their order, a language tag, a sketch, and redacted text or none."""

    rules: tuple[str, ...]
    slots: tuple[str, ...]
    language: str
    sketch: bytes
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Teller:
    """Who tells, as the server sees it while it answers. Never stored; times are epoch seconds."""

    device_id: str
    paired_at: int
    incident: str


class Outcome(StrEnum):
    """What became of a sighting."""

    KEPT = "kept"
    KNOWN = "known"
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True)
class Report:
    """A sighting as it is kept.

    ``token`` is unique to device and incident, ``reporter`` to a device and ``day`` to a day, each within ``period``
    alone: equal names in different periods mean nothing. ``week`` is ISO 8601, like ``2026-W03``.
    """

    token: str
    period: int
    reporter: str
    day: str
    is_settled: bool
    week: str
    sighting: Sighting


class _Period(Table):
    __tablename__ = "sighting_periods"
    id: Mapped[int] = mapped_column(primary_key=True)
    nonce: Mapped[bytes | None] = mapped_column(LargeBinary(32))
    key_mark: Mapped[str] = mapped_column(String(16))
    # Days since 1970.
    begun_on: Mapped[int]


class _Sighting(Table):
    __tablename__ = "sightings"
    # The token is random to whoever lacks the key, so not even the order of rows tells when something was told.
    token: Mapped[str] = mapped_column(String(32), primary_key=True)
    period: Mapped[int] = mapped_column(index=True)
    reporter: Mapped[str] = mapped_column(String(16))
    day: Mapped[str] = mapped_column(String(16))
    is_settled: Mapped[bool]
    week: Mapped[str] = mapped_column(String(8), index=True)
    language: Mapped[str] = mapped_column(String(16))
    rules: Mapped[str] = mapped_column(Text)
    slots: Mapped[str] = mapped_column(Text)
    sketch: Mapped[bytes] = mapped_column(LargeBinary(128))
    text: Mapped[str | None] = mapped_column(Text)


class SqlSightings:
    """Keeps sightings in a database, and forgets them in time. Every method is one short transaction."""

    def __init__(self, url: str, secret_keys: Sequence[str], *, echo: bool = False) -> None:
        """Open the database, and migrate it where it is new or older.

        Raises:
            StoreError: The database cannot be opened, or a newer Handrail made it.
        """
        self._blinding = Blinding(secret_keys)
        self._engine = open_engine(url, echo=echo)
        self._reads = sessionmaker(self._engine)
        self._writes = sessionmaker(writing_turn(self._engine))
        try:
            with as_store_error():
                migrate(self._engine)
        finally:
            self.close()

    def add(self, sighting: Sighting, teller: Teller, *, now: int) -> Outcome:
        """Keep a sighting unless this device told of this incident before or too much today; ``now`` in epoch seconds.

        What is kept first stays: telling again changes nothing.
        """
        today = now // _DAY_SECONDS
        with self._writing() as session:
            blind = self._blinding.of(self._period(session, today))
            token = blind.token(teller.device_id, teller.incident)
            if session.get(_Sighting, token) is not None:
                return Outcome.KNOWN
            reporter, day = blind.reporter(teller.device_id), blind.day(today)
            same = (_Sighting.period == blind.period, _Sighting.reporter == reporter, _Sighting.day == day)
            if (session.scalar(select(func.count()).where(*same)) or 0) >= DAY_SIGHTINGS:
                return Outcome.TOO_MANY
            is_settled = now - teller.paired_at >= SETTLED_SECONDS
            report = Report(token, blind.period, reporter, day, is_settled, week_of(_date(now)), sighting)
            session.add(_Sighting(**_columns(report)))
            return Outcome.KEPT

    def add_reports(self, reports: Iterable[Report]) -> None:
        """Keep reports as they are, as when sightings are moved from one database to another."""
        batch: list[dict[str, object]] = []
        with self._writing() as session:
            for report in reports:
                batch.append(_columns(report))
                if len(batch) == _BATCH:
                    session.execute(insert(_Sighting), batch)
                    batch = []
            if batch:
                session.execute(insert(_Sighting), batch)

    def forget(self, *, now: int) -> None:
        """Delete what has had its time: texts after ``TEXT_DAYS`` days, sightings after a year, keys of past periods.

        A week counts from its Monday, so nothing is kept longer than promised. What is deleted is overwritten.
        """
        old_text = week_of(_date(now) - timedelta(days=TEXT_DAYS))
        old = week_of(_date(now) - timedelta(weeks=KEPT_WEEKS))
        past = now // _DAY_SECONDS - PERIOD_DAYS
        with self._writing() as session:
            changed = [
                session.execute(statement.execution_options(synchronize_session=False))
                for statement in (
                    update(_Sighting).where(_Sighting.text.is_not(None), _Sighting.week <= old_text).values(text=None),
                    delete(_Sighting).where(_Sighting.week <= old),
                    update(_Period).where(_Period.nonce.is_not(None), _Period.begun_on <= past).values(nonce=None),
                )
            ]
            has_changed = any(getattr(result, "rowcount", 0) for result in changed)
        if has_changed and self._engine.dialect.name == "sqlite":
            # Else old pages stay readable in the log of the database until it happens to be written over.
            # By the driver alone: it does not work inside a transaction.
            with as_store_error():
                connection = self._engine.raw_connection()
                try:
                    connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
                finally:
                    connection.close()

    def reports(self) -> Iterator[Report]:
        """All sightings, oldest week first, a few thousand in memory at a time."""
        with self._reading() as session:
            rows = select(_Sighting).order_by(_Sighting.week, _Sighting.token).execution_options(yield_per=_BATCH)
            for row in session.scalars(rows):
                yield _report(row)
                session.expunge(row)

    def close(self) -> None:
        """Let go of every connection. New ones are opened at the next use, also after a fork."""
        self._engine.dispose()

    def _period(self, session: Session, today: int) -> Period:
        row = session.scalars(select(_Period).order_by(_Period.id.desc()).limit(1)).first()
        if row is not None and row.nonce is not None and row.begun_on <= today < row.begun_on + PERIOD_DAYS:
            period = Period(row.id, row.nonce, row.key_mark)
            if self._blinding.knows(period):
                return period
        if row is not None:
            row.nonce = None
        nonce, key_mark = self._blinding.begin()
        begun = _Period(nonce=nonce, key_mark=key_mark, begun_on=today)
        session.add(begun)
        session.flush()
        return Period(begun.id, nonce, key_mark)

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        with as_store_error(), self._reads.begin() as session:
            yield session

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        with as_store_error(), self._writes.begin() as session:
            yield session


def week_of(day: date) -> str:
    """The week of a day by ISO 8601, like ``2026-W03``; weeks sort as they follow each other."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def _date(now: int) -> date:
    return datetime.fromtimestamp(now, UTC).date()


def _columns(report: Report) -> dict[str, object]:
    sighting = report.sighting
    return {
        "token": report.token,
        "period": report.period,
        "reporter": report.reporter,
        "day": report.day,
        "is_settled": report.is_settled,
        "week": report.week,
        "language": sighting.language,
        "rules": " ".join(sighting.rules),
        "slots": " ".join(sighting.slots),
        "sketch": sighting.sketch,
        "text": sighting.text,
    }


def _report(row: _Sighting) -> Report:
    sighting = Sighting(tuple(row.rules.split()), tuple(row.slots.split()), row.language, row.sketch, row.text)
    return Report(row.token, row.period, row.reporter, row.day, row.is_settled, row.week, sighting)
