"""What changed between two packs, rule by rule, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from handrail.packs.consistency import each_rule, rule_name
from handrail.packs.files import PackFiles
from handrail.packs.schema import GuardSpec, RuleSpec

_WORDS = {
    "patterns": "pattern",
    "exclusions": "exclusion",
    "aliases": "alias",
    "references": "reference",
    "silences": "silenced slot",
}
_PLAIN = ("title", "description", "status", "stage", "slot", "weight", "false_alarms", "role", "unless",
          "whole_message", "least", "least_words", "groups", "grants", "variant", "turns", "repeats", "ordered",
          "when")  # fmt: skip
_EXAMPLES = ("match", "no_match", "known_miss", "known_false_alarm", "silenced", "not_silenced")


def difference(old: PackFiles, new: PackFiles) -> list[str]:
    """One line for each thing that is new, changed, renamed or gone; none where nothing is."""
    lines = list(_head(old, new))
    lines += _named("rule", _rules(old), _rules(new), _renames(new))
    lines += _named("guard", _guards(old), _guards(new), {})
    lines += _named("composite", _composites(old), _composites(new), {})
    lines += _word_lists(old, new)
    lines += _files("texts", _by_key(old.texts, "language"), _by_key(new.texts, "language"))
    lines += _files("help", _by_key(old.help, "region"), _by_key(new.help, "region"))
    lines += _files("scripts", _by_key(old.scripts, "language"), _by_key(new.scripts, "language"))
    lines += _files("conversations", _by_key(old.conversations, "language"), _by_key(new.conversations, "language"))
    return lines


def _head(old: PackFiles, new: PackFiles) -> Iterator[str]:
    for key in ("id", "version", "released", "schema_version", "min_engine", "title", "description", "licence"):
        before, after = getattr(old.pack, key), getattr(new.pack, key)
        if before != after:
            yield f"pack: {key.removesuffix('_version')} {_said(before)} → {_said(after)}"
    for key, names in (("thresholds", old.pack.thresholds.model_dump()), ("memory", old.pack.memory)):
        now = new.pack.thresholds.model_dump() if key == "thresholds" else new.pack.memory
        for name in sorted({*names, *now}):
            if names.get(name) != now.get(name):
                yield f"pack: {key} {name} {_said(names.get(name))} → {_said(now.get(name))}"


def _rules(files: PackFiles) -> dict[str, Mapping[str, Any]]:
    return {
        rule_name(file, rule): {**_facts(rule), "stage": file.stage} for _, file in files.rules for rule in file.rules
    }


def _guards(files: PackFiles) -> dict[str, Mapping[str, Any]]:
    return {f"{file.language}.guard/{g.id}": _facts(g) for _, file in files.guards for g in file.guards}


def _composites(files: PackFiles) -> dict[str, Mapping[str, Any]]:
    return {f"{files.pack.id}/{c.id}": c.model_dump(mode="json") for c in files.pack.composites}


def _facts(spec: RuleSpec | GuardSpec) -> dict[str, Any]:
    facts = spec.model_dump(mode="json")
    return {**facts, **facts.pop("examples")}


def _renames(files: PackFiles) -> dict[str, str]:
    return {alias: rule_id for _, _, rule_id, spec in each_rule(files.rules) for alias in spec.aliases}


def _named(
    kind: str, old: Mapping[str, Mapping[str, Any]], new: Mapping[str, Mapping[str, Any]], renames: Mapping[str, str]
) -> Iterator[str]:
    moved = {name: renames[name] for name in old if name not in new and renames.get(name) in new}
    for name in sorted({*old, *new}):
        if name in moved:
            yield f"{name}: renamed to {moved[name]}"
            yield from (f"{moved[name]}: {change}" for change in _changes(old[name], new[moved[name]]))
        elif name not in new:
            yield f"{name}: {kind} retired ({old[name].get('title') or old[name]['description']})"
        elif name not in old and name not in moved.values():
            yield f"{name}: new {kind} ({new[name].get('title') or new[name]['description']})"
        elif name in old:
            yield from (f"{name}: {change}" for change in _changes(old[name], new[name]))


def _changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    for key in _PLAIN:
        if old.get(key) != new.get(key):
            yield f"{key.replace('_', ' ')} {_said(old.get(key))} → {_said(new.get(key))}"
    for key, word in _WORDS.items():
        yield from (f"{word} added: {entry}" for entry in _only(new.get(key), old.get(key)))
        yield from (f"{word} gone: {entry}" for entry in _only(old.get(key), new.get(key)))
    for key in _EXAMPLES:
        added, gone = len(_only(new.get(key), old.get(key))), len(_only(old.get(key), new.get(key)))
        if added or gone:
            yield f"examples of {key}: {added} added, {gone} gone"


def _word_lists(old: PackFiles, new: PackFiles) -> Iterator[str]:
    before = {(file.language, name): words for _, file in old.words for name, words in file.lists.items()}
    after = {(file.language, name): words for _, file in new.words for name, words in file.lists.items()}
    users = _users(new)
    for key in sorted({*before, *after}):
        added, gone = _only(after.get(key), before.get(key)), _only(before.get(key), after.get(key))
        if added or gone:
            said = [f"added {', '.join(added)}"] if added else []
            said += [f"gone {', '.join(gone)}"] if gone else []
            yield f"{key[0]} word list {{{key[1]}}}, named by {users.get(key, 0)} rules: {'; '.join(said)}"


def _users(files: PackFiles) -> dict[tuple[str, str], int]:
    counts: dict[tuple[str, str], int] = {}
    for _, file in files.rules:
        for rule in file.rules:
            named = {name for name in _lists_of(rule)}
            for name in named:
                counts[file.language, name] = counts.get((file.language, name), 0) + 1
    return counts


def _lists_of(rule: RuleSpec) -> list[str]:
    pieces = [piece for phrase in (*rule.patterns, *rule.exclusions) for piece in phrase.replace("|", " ").split()]
    return [piece.strip("{}?") for piece in pieces if piece.startswith("{")]


def _by_key(sources: Sequence[tuple[Any, BaseModel]], key: str) -> dict[str, Any]:
    return {getattr(file, key): file.model_dump(mode="json") for _, file in sources}


def _files(kind: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    for name in sorted({*old, *new}):
        if name not in new:
            yield f"{kind} of {name}: gone"
        elif name not in old:
            yield f"{kind} of {name}: new"
        elif old[name] != new[name]:
            places = sorted(_leaves(old[name], new[name]))
            yield f"{kind} of {name}: changed at {', '.join(places[:5])}{' …' if len(places) > 5 else ''}"


def _leaves(old: Any, new: Any, path: str = "") -> Iterator[str]:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in {*old, *new}:
            yield from _leaves(old.get(key), new.get(key), f"{path}.{key}" if path else str(key))
    elif old != new:
        yield path


def _only(these: Any, those: Any) -> list[Any]:
    known = those or []
    return [entry for entry in these or [] if entry not in known]


def _said(value: Any) -> str:
    return "none" if value is None else str(value)
