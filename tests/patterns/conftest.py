"""Fixtures for the core pack: read and proved once."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from handrail import Engine
from handrail.packs.examples import Case, prove
from handrail.packs.loader import PackFiles, compile_pack, core_folder, read_files


@cache
def core_files() -> PackFiles:
    """The files of the core pack."""
    return read_files(core_folder())


@cache
def core_cases() -> dict[str, Case]:
    """Every example of the core pack, run, by its name. A name that occurs twice gets a number."""
    cases: dict[str, Case] = {}
    for case in prove(core_files()):
        name, count = case.name, 2
        while name in cases:
            name, count = f"{case.name}#{count}", count + 1
        cases[name] = case
    return cases


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test for every example of the core pack, under the example's own name."""
    if "case_name" in metafunc.fixturenames:
        metafunc.parametrize("case_name", core_cases())


@pytest.fixture(scope="session")
def files() -> PackFiles:
    """The files of the core pack."""
    return core_files()


@pytest.fixture(scope="session")
def engine(files: PackFiles) -> Engine:
    """An engine with the core pack, rules only."""
    return Engine(compile_pack(files))


@pytest.fixture(scope="session")
def core_engine(files: PackFiles) -> Engine:
    """An engine with the core pack's rules alone: no sentence model, no tagger."""
    return Engine(replace(compile_pack(files), taggers=()))
