"""A fault that validation found → a sentence for somebody who does not program: where, what, and what to write."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

_QUOTED = re.compile(r"'([^']*)'")
# What a missing key may look like, where its name alone does not say it.
_LIKE = {
    "id": "id: pay-or-i-share",
    "title": "title: Demands money",
    "description": "description: Detects a demand for money.",
    "slot": "slot: demand",
    "weight": "weight: 3",
    "patterns": 'patterns: ["pay me {amount}"]',
    "references": "references: [https://example.org/page]",
    "language": "language: en",
    "stage": "stage: demand",
    "version": "version: 1.0.0",
    "released": "released: 2026-01-31",
    "schema": "schema: 2",
    "licence": "licence: Apache-2.0",
}
_FORMS = {
    "description": 'begin it with "Detects "',
    "id": "use small letters, digits and single dashes, such as pay-or-i-share",
    "aliases": "write whole ids, such as en.threat/pay-or-i-share",
    "replaced_by": "write the whole id, such as en.threat/pay-or-i-share",
    "version": "write three numbers, such as 1.2.0",
    "min_engine": "write three numbers in quotes, such as '0.2.0'",
    "language": "write it like en, pt-BR or hi-Latn",
    "region": "write it like GB, GB-SCT or WW",
    "url": "begin it with https://",
    "lists": "use small letters and _ for the name of a list",
}
_KINDS = {
    "int": "write a whole number",
    "string": "write text, in quotes where YAML takes it for something else",
    "list": "write a list: lines that begin with `- `",
    "tuple": "write a list: lines that begin with `- `",
    "dict": "write keys with values, such as `key: value`",
    "model": "write keys with values, such as `key: value`",
    "bool": "write true or false",
    "date": "write a date like 2026-01-31",
}
_SHOWN = 40


def sentence(fault: ErrorDetails, model: type[BaseModel], content: Any) -> str:
    """What is wrong, as in ``pay-me: weight: is 50; write 5 or less``."""
    steps = [step for step in fault["loc"] if step != "[key]"]
    where = _where(steps[:-1] if fault["type"] in ("missing", "extra_forbidden") else steps, content)
    return f"{where}: {_what(fault, steps, model)}"


def _where(steps: list[int | str], content: Any) -> str:
    """The nearest named thing and the keys below it; places in lists are left to the line number."""
    name, keys, value = "", [], content
    for step in steps:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            value = None
        if isinstance(step, str):
            keys.append(step)
        elif isinstance(value, dict) and isinstance(value.get("id"), str):
            name, keys = value["id"], []
        elif isinstance(value, dict) and isinstance(value.get("name"), str):
            name, keys = value["name"], []
    return ": ".join(part for part in (name, ".".join(keys)) if part) or "the file"


def _what(fault: ErrorDetails, steps: list[int | str], model: type[BaseModel]) -> str:
    kind, given = fault["type"], _shown(fault.get("input"))
    limits: Mapping[str, Any] = fault.get("ctx", {})
    key = next((step for step in reversed(steps) if isinstance(step, str)), "")
    if kind == "missing":
        return f"`{key}` is missing; add a line such as `{_LIKE.get(str(key), f'{key}: …')}`"
    if kind == "extra_forbidden":
        return f"there is no key `{key}` here; {_nearest(str(key), _keys(model, steps[:-1]), 'keys are')}"
    if kind in ("literal_error", "enum"):
        return f"{given} is not known here; {_nearest(given, _QUOTED.findall(str(limits['expected'])), 'write one of')}"
    if kind == "string_pattern_mismatch":
        whole = "/" in str(limits["pattern"])
        names = ["aliases"] if whole and key == "id" else reversed(steps)
        form = next((_FORMS[step] for step in names if step in _FORMS), f"it must fit {limits['pattern']}")
        return f"is {given}; {form}"
    if kind == "less_than_equal":
        return f"is {given}; write {limits['le']} or less"
    if kind == "greater_than_equal":
        return f"is {given}; write {limits['ge']} or more"
    if kind in ("too_short", "string_too_short"):
        return f"is empty; write at least {limits['min_length']}"
    if kind == "value_error":
        return fault["msg"].removeprefix("Value error, ")
    remedy = _KINDS.get(kind.partition("_")[0])
    if remedy:
        return f"is {given}; {remedy}"
    return f"{fault['msg'][0].lower()}{fault['msg'][1:]}"


def _shown(value: Any) -> str:
    if value is None:
        return "empty"
    if isinstance(value, dict | list):
        return "a list" if isinstance(value, list) else "a group of keys"
    text = str(value)
    return f"`{text[:_SHOWN]}…`" if len(text) > _SHOWN else f"`{text}`"


def _nearest(given: str, known: list[str], otherwise: str) -> str:
    near = difflib.get_close_matches(given.strip("`"), known, n=1)
    rest = f"{otherwise} {', '.join(known)}" if known else "remove it"
    return f"did you mean `{near[0]}`? ({rest})" if near else rest


def _keys(model: type[BaseModel], steps: list[int | str]) -> list[str]:
    """The keys that may stand at a place of a file of this model."""
    kind: Any = model
    for step in steps:
        if _is_model(kind) and isinstance(step, str):
            field = next((f for n, f in kind.model_fields.items() if step in (n, f.alias)), None)
            kind = None if field is None else field.annotation
        else:
            kind = (get_args(kind) or (None,))[-1]
        while not _is_model(kind) and (inner := [part for part in get_args(kind) if _is_model(part)]):
            if str(getattr(kind, "__origin__", "")) in ("<class 'list'>", "<class 'dict'>"):
                break
            kind = inner[0]
    return [field.alias or name for name, field in kind.model_fields.items()] if _is_model(kind) else []


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)
