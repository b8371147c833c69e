"""``python -m tests.bench``: ratios that were measured in one run, with the aims beside them. Asserts nothing."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from tests.measure.tables import NoPlaceError, Table, put

from handrail import Engine, load_pack
from handrail.config import prepare_process
from handrail.embedding import EmbedderUnavailable, load_embedder

from .measures import full_check, over_http, rules_path, starts, weigh
from .process import Client, SilentError, await_answer, await_full, free_port, is_weighable, paired_token, running
from .report import full_table, http_table, rules_table, starts_table, weight_table
from .texts import SETS

ROUNDS = 7
STARTS = 5


def main() -> int:
    """Measure, print, and say how busy the machine was meanwhile."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--markdown", action="store_true", help="print the tables as Markdown")
    parser.add_argument("--into", type=Path, metavar="FILE", help="write them into a document, between their marks")
    options = parser.parse_args()
    begun = perf_counter()
    try:
        tables = _measure()
        put(tables, "bench", markdown=options.markdown, into=options.into)
    except (EmbedderUnavailable, NoPlaceError, SilentError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"\nMeasured in {perf_counter() - begun:.0f} s; {_load()}.", file=sys.stderr)
    return 0


def _measure() -> list[Table]:
    prepare_process()
    engine = Engine(load_pack())
    engine.warm_up()
    embedder = load_embedder("use")
    with tempfile.TemporaryDirectory(prefix="handrail-bench-") as name:
        folder = Path(name)
        started = starts(folder, STARTS)
        token, port = paired_token(folder), free_port()
        with running(folder, port, with_empty=True) as process:
            await_answer(port, token)
            await_full(port, token, SETS["mixed"])
            client = Client(port, token)
            rules = {name: rules_path(engine, client, texts, ROUNDS) for name, texts in SETS.items()}
            http = {name: over_http(client, texts, ROUNDS) for name, texts in SETS.items()}
            weight = weigh(process, client) if is_weighable() else None
        full = {name: full_check(engine, embedder, texts, ROUNDS) for name, texts in SETS.items()}
    tables = [rules_table(rules), full_table(full), http_table(http), starts_table(started)]
    return [*tables, weight_table(weight)] if weight else tables


def _load() -> str:
    one, _, _ = os.getloadavg()
    return (
        f"load average at the end {one:.1f} on {os.cpu_count()} cores: above 1.5 the machine was shared, trust ratios"
    )


if __name__ == "__main__":
    sys.exit(main())
