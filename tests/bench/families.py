"""``python -m tests.bench.families``: dashboards of many households beside a load of checks, on a real server.

Prints the time from asking for a dashboard to having all of it, with the aim beside it. Asserts nothing.
"""

from __future__ import annotations

import argparse
import http.client
import os
import random
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from sqlalchemy import insert

from handrail.household.weeks import Band, day_of, shown_weeks
from handrail.storage import open_store
from handrail.storage.households import tables as t
from handrail.storage.households.transactions import Transactions
from handrail.storage.pairing import hash_token
from handrail.storage.sql import DeviceRow
from handrail.web.family.gate import COOKIE

from .process import LOOPBACK, Client, await_answer, body_of, free_port, paired_token, running
from .texts import SETS
from .timing import quantile

AIM_MS = 200
DEVICES_EACH = 5
LOADERS = 2


def main() -> int:
    """Fill a database, serve it, and ask for dashboards while others ask for checks."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.families", description=__doc__)
    parser.add_argument("--households", type=int, default=1000)
    parser.add_argument("--dashboards", type=int, default=300)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="handrail-bench-") as name:
        folder = Path(name)
        token, port = paired_token(folder), free_port()
        begun = perf_counter()
        cookies = fill(f"sqlite:///{folder / 'handrail.db'}", options.households)
        devices, seconds = DEVICES_EACH * options.households, perf_counter() - begun
        print(f"{options.households} households with {devices} devices, made in {seconds:.0f} s")
        with running(folder, port, with_empty=False):
            await_answer(port, token)
            quiet = dashboards(port, cookies, options.dashboards)
            with checking(port, token) as checks:
                busy = dashboards(port, cookies, options.dashboards)
    for label, times in (("alone", quiet), ("beside checks", busy)):
        p50, p95 = quantile(times, 0.5), quantile(times, 0.95)
        print(f"dashboard {label}: p50 {p50:.0f} ms, p95 {p95:.0f} ms (aim: p95 under {AIM_MS} ms), n = {len(times)}")
    print(f"checks meanwhile: {checks[0] / (sum(busy) / 1000):.0f} a second by {LOADERS} clients")
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores: above 2 the machine was shared")
    return 0


def fill(url: str, households: int) -> list[str]:
    """Make households with a guardian, two profiles and five devices each; the cookies of the guardians' sessions."""
    open_store(url).close()
    now = int(time.time())
    weeks, chance = shown_weeks(day_of(now)), random.Random(1)
    rows: dict[type, list[dict[str, object]]] = {}

    def add(table: type, **values: object) -> None:
        rows.setdefault(table, []).append(values)

    cookies = []
    for number in range(households):
        home, guardian = f"{number:032x}", f"{number + 10**6:032x}"
        add(t.HouseholdRow, id=home, name=f"Household {number}", language="en", alert_days=None, created_at=now)
        add(
            t.GuardianRow,
            id=guardian,
            household_id=home,
            sign_in_name=f"guardian{number}",
            display_name="Mum",
            password_hash="none",
            created_at=now,
        )
        cookies.append(f"session-{number}")
        add(
            t.GuardianSessionRow,
            token_hash=hash_token(cookies[-1]),
            guardian_id=guardian,
            created_at=now,
            last_used=now,
            expires_at=now + 40_000,
        )
        for place in range(2):
            add(
                t.ProfileRow,
                id=f"{2 * number + place + 2 * 10**6:032x}",
                household_id=home,
                nickname=f"Teen {place}",
                age_band="under18",
                until="2099-12",
                language="en",
                region="GB",
                mode=("supported", "supervised")[place],
                sensitivity="usual",
                early_notices=True,
                sites_on=None,
                policy_revision=1,
                created_at=now,
            )
        for place in range(DEVICES_EACH):
            device = f"{DEVICES_EACH * number + place:012x}"
            add(
                DeviceRow,
                id=device,
                name="Firefox on Linux",
                token_hash=f"{device:>064}",
                created_at=now,
                last_seen=now,
            )
            add(
                t.MembershipRow,
                device_id=device,
                profile_id=f"{2 * number + place % 2 + 2 * 10**6:032x}",
                state="joined",
                counts_agreed=True,
                until="2099-12",
                joined_at=0,
                reported_at=now,
                extension_version="0.1.0",
                pack_id="core",
                pack_version="1.0.0",
                pack_date="2026-11-01",
                health_state="protecting",
                unreadable_sites=1,
            )
            for week in weeks:
                add(t.WeekRow, device_id=device, week=week, band=chance.choice(list(Band)).value)
    database = Transactions(url)
    with database.writing() as session:
        for table, values in rows.items():
            session.execute(insert(table), values)
    database.close()
    return cookies


def dashboards(port: int, cookies: list[str], times: int) -> list[float]:
    """Milliseconds of so many dashboards, each of another household."""
    connection = http.client.HTTPConnection(LOOPBACK, port, timeout=30)
    taken = []
    for cookie in random.Random(2).choices(cookies, k=times):
        begun = perf_counter()
        connection.request("GET", "/family/", headers={"Cookie": f"{COOKIE}={cookie}"})
        response = connection.getresponse()
        page = response.read()
        taken.append((perf_counter() - begun) * 1000)
        if response.status != 200 or page.count(b'<svg class="chart"') != DEVICES_EACH:
            raise RuntimeError("That was no dashboard.")
    return taken


@contextmanager
def checking(port: int, token: str) -> Iterator[list[int]]:
    """Have clients check messages without a pause; how many were checked."""
    checked, stop = [0], threading.Event()
    bodies = [body_of(text) for text in SETS["mixed"]]

    def load() -> None:
        client = Client(port, token)
        while not stop.is_set():
            client.check(bodies[checked[0] % len(bodies)])
            checked[0] += 1

    threads = [threading.Thread(target=load, daemon=True) for _ in range(LOADERS)]
    for thread in threads:
        thread.start()
    try:
        yield checked
    finally:
        stop.set()
        for thread in threads:
            thread.join(10)


if __name__ == "__main__":
    sys.exit(main())
