"""A swap under load: no request fails, and every worker is on the new pack within one check."""

from __future__ import annotations

import http.client
import json
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager

from handrail.config import Settings
from handrail.storage import Pairing, open_store

from ..web.serving import RunningServer, running_server, wait_for
from .channels import Maintainers, Subscriber

WORKERS = 2
SECONDS = 120
BODY = json.dumps({"messages": [{"text": "i have your picture, pay me 500", "sender": "other"}]})


def token_of(subscriber: Subscriber) -> str:
    """Pair a device, as the command line does."""
    settings = Settings.from_environment({"HANDRAIL_DATA_DIR": str(subscriber.data_dir)})
    store = open_store(settings.database_url)
    pairing = Pairing(store, settings.secret_keys, time.time)
    token = pairing.exchange(pairing.show().text, "Test").token
    store.close()
    return token


class Load:
    """People who check messages without a pause, each on a connection that stays open."""

    def __init__(self, server: RunningServer, token: str) -> None:
        """Nobody yet."""
        self._server, self._token = server, token
        self._is_over = threading.Event()
        self.versions: Counter[str] = Counter()
        self.errors: list[str] = []

    @contextmanager
    def running(self, people: int) -> Iterator[None]:
        """Check until the block ends."""
        threads = [threading.Thread(target=self._person) for _ in range(people)]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._is_over.set()
            for thread in threads:
                thread.join()

    def _person(self) -> None:
        with closing(http.client.HTTPConnection("127.0.0.1", self._server.port, timeout=60)) as connection:
            while not self._is_over.is_set():
                try:
                    self._check(connection)
                except (OSError, http.client.HTTPException, AssertionError, ValueError) as error:
                    self.errors.append(f"{type(error).__name__}: {error}")
                    return

    def _check(self, connection: http.client.HTTPConnection) -> None:
        headers = {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"}
        connection.request("POST", "/v1/check", BODY, headers)
        response = connection.getresponse()
        answer = json.loads(response.read())
        assert response.status == 200, answer
        assert answer["assessment"]["severity"] == "high"
        self.versions[answer["pack"]["version"]] += 1


def versions_of(server: RunningServer, asks: int = 24) -> set[str]:
    """The versions that workers answer with: each ask is a new connection, which any worker may take."""
    answers = (server.get("/v1/health")[1].partition(b"\r\n\r\n")[2] for _ in range(asks))
    return {json.loads(answer)["pack"]["version"] for answer in answers}


def test_a_pack_is_swapped_under_load_in_every_worker_and_nobody_notices(
    maintainers: Maintainers, subscriber: Subscriber
) -> None:
    environment = {"HANDRAIL_CHANNEL": str(subscriber.address)}
    with running_server(
        subscriber.data_dir, workers=WORKERS, environment=environment, program=f"{__package__}.reloading"
    ) as server:
        assert versions_of(server) == {"1.2.3"}
        load = Load(server, token_of(subscriber))
        with load.running(people=4):
            wait_for(lambda: load.versions["1.2.3"] > 20, SECONDS)
            maintainers.publish("1.2.4")
            wait_for(lambda: versions_of(server) == {"1.2.4"}, SECONDS)
            after = load.versions["1.2.4"]
            wait_for(lambda: load.versions["1.2.4"] > after + 20, SECONDS)
        assert load.errors == []
        assert load.versions.keys() == {"1.2.3", "1.2.4"}
        loaded = [line for line in server.log().splitlines() if " pack id=tiny version=1.2.4" in line]
        assert len(loaded) == WORKERS
        maintainers.publisher.disable({"en.demand/pay-me": "fires on receipts"})
        maintainers.publisher.sign(maintainers.signers)
        wait_for(lambda: b'"disabled":["en.demand/pay-me"]' in server.get("/v1/packs")[1], SECONDS)
        assert server.stop() == 0
