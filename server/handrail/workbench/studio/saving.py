"""Writing into the YAML files of a pack so that everything else in them stays: comments, order of keys, quotes."""

from __future__ import annotations

import hashlib
import io
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from handrail.packs import PackError
from handrail.packs.loader import problems_in
from handrail.packs.problems import Problem
from handrail.packs.reader import SourceFile
from handrail.workbench.studio.drafts import LinesDraft, RuleDraft
from handrail.workbench.training import FOLDER as TRAINING
from handrail.workbench.training import TrainingFile

_QUOTED = ("patterns", "exclusions", "match")
_ORDER = ("id", "aliases", "title", "status", "deprecation", "description", "slot", "weight", "patterns", "exclusions",
          "false_alarms", "references", "examples")  # fmt: skip


def save_rule(folder: Path, draft: RuleDraft, seen: str) -> Path:
    """Write a rule into its file, which is made where it is missing; ``seen`` is the file's digest when it was read.

    Raises:
        PackError: The file has changed since, or the pack would be wrong; then the file is as it was.
    """
    path = rule_path(folder, draft)
    place = CommentedMap({"speaker": "self"} if draft.stage == "own" else {"stage": draft.stage})
    content = _read(path) or CommentedMap({"language": draft.language, **place, "rules": CommentedSeq()})
    rules = content["rules"]
    known = next((rule for rule in rules if rule["id"] == draft.id), None)
    if known is None:
        known = CommentedMap()
        rules.append(known)
    _update(known, draft.content)
    return _write(folder, path, content, seen)


def save_lines(folder: Path, kind: str, draft: LinesDraft, seen: str) -> Path:
    """Add lines at the end of their lists in ``scripts`` or ``training``; otherwise as :func:`save_rule`.

    Raises:
        PackError: As :func:`save_rule` does.
    """
    path = folder / kind / f"{draft.language}.yaml"
    if kind == TRAINING and (longer := _appended(_text_of(path), draft)):
        return _write(folder, path, longer, seen)
    empty = {"positive": CommentedSeq(), "benign": CommentedSeq()} if kind == "scripts" else {}
    content = _read(path) or CommentedMap({"language": draft.language, **empty})
    for key, lines in draft.lines.items():
        entries = content.setdefault(key, CommentedSeq())
        for line in lines:
            entries.append({k: _text(v) for k, v in line.items()} if isinstance(line, dict) else _text(line))
    return _write(folder, path, content, seen)


def _appended(text: str, draft: LinesDraft) -> str | None:
    """A training file with lines at its end, as text: to read and write tens of thousands of lines takes a minute.

    ``None`` where its last key is not the list that grows.
    """
    keys = re.findall(r"^(\w+):", text, re.MULTILINE)
    dash = re.search(r"^singles:\n( *)- ", text, re.MULTILINE)
    if not keys or keys[-1] != "singles" or dash is None:
        return None
    entries = [(label, said) for line in draft.lines["singles"] for label, said in line.items()]
    lines = [f"{dash[1]}- {label}: {json.dumps(said, ensure_ascii=False)}\n" for label, said in entries]
    return text + ("" if text.endswith("\n") else "\n") + "".join(lines)


def rule_path(folder: Path, draft: RuleDraft) -> Path:
    """The file that holds a rule, or would."""
    for path in sorted((folder / "rules" / draft.language).glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        place = "speaker: self" if draft.stage == "own" else f"stage: {draft.stage}"
        if re.search(rf"^{place}\s*$", text, re.MULTILINE) and re.search(
            rf"^ *- id: {re.escape(draft.id)}\s*$", text, re.MULTILINE
        ):
            return path
    return folder / "rules" / draft.language / f"{'own-words' if draft.stage == 'own' else draft.stage}.yaml"


def digest_of(path: Path) -> str:
    """By what a later save recognises that a file is still as it was; a file that is not there has one too."""
    return hashlib.sha256(_text_of(path).encode("utf-8")).hexdigest()


def _text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _read(path: Path) -> Any:
    return _yaml(_text_of(path)).load(_text_of(path))


def _write(folder: Path, path: Path, content: Any, seen: str) -> Path:
    before = _text_of(path)
    if digest_of(path) != seen:
        name = path.relative_to(folder).as_posix()
        raise PackError([Problem(name, 0, "has changed since you opened it; copy what you wrote and load it again")])
    path.parent.mkdir(parents=True, exist_ok=True)
    _put(path, content if isinstance(content, str) else _dumped(content, before))
    problems = _problems(folder, path)
    if problems:
        if before:
            _put(path, before)
        else:
            path.unlink()
        raise PackError(problems)
    return path


def _dumped(content: Any, like: str) -> str:
    out = io.StringIO()
    _yaml(like).dump(content, out)
    return out.getvalue()


def _problems(folder: Path, path: Path) -> list[Problem]:
    """What is wrong after a write; training lines are no part of what an engine reads."""
    if path.parent.name != TRAINING:
        return problems_in(folder)
    problems: list[Problem] = []
    SourceFile(path, folder).parse(TrainingFile, problems)
    return problems


def _put(path: Path, text: str) -> None:
    unfinished = path.with_name(f".{path.name}.unfinished")
    unfinished.write_text(text, encoding="utf-8")
    unfinished.replace(path)


def _yaml(text: str) -> YAML:
    """A round trip in the indentation that a text has."""
    made = YAML()
    made.preserve_quotes = True
    made.width = 100_000
    made.allow_unicode = True
    if re.search(r"^[a-z_]+:\n(?:#.*\n)*- ", text, re.MULTILINE):
        made.indent(mapping=2, sequence=2, offset=0)
    else:
        made.indent(mapping=2, sequence=4, offset=2)
    return made


def _update(known: Any, new: Mapping[str, Any]) -> None:
    """Change what differs, key by key, and leave the rest as it was written."""
    for key, value in new.items():
        if key == "examples":
            _update(known.setdefault("examples", CommentedMap()), value)
        elif isinstance(value, list):
            _update_list(known, key, value)
        elif known.get(key) != value:
            if key in known:
                known[key] = value
            else:
                _insert(known, key, value)
    optional = {"exclusions", "false_alarms"} if "patterns" in new else {"known_miss", "known_false_alarm"}
    for key in optional - set(new):
        known.pop(key, None)


def _update_list(known: Any, key: str, value: list[Any]) -> None:
    if key not in known:
        _insert(known, key, CommentedSeq(_entry(key, entry) for entry in value))
        return
    old = known[key]
    if list(old) == value:
        return
    # Entries that stay are the very same objects, with their quotes and comments.
    same = {str(dict(entry) if isinstance(entry, dict) else entry): entry for entry in old}
    entries = [same.get(str(entry), _entry(key, entry)) for entry in value]
    while len(old) > len(entries):
        old.pop()
    for at, entry in enumerate(entries):
        if at == len(old):
            old.append(entry)
        elif old[at] is not entry:
            old[at] = entry


def _insert(known: Any, key: str, value: Any) -> None:
    """Put a new key where the format has it."""
    before = _ORDER[: _ORDER.index(key)] if key in _ORDER else ()
    at = sum(1 for each in known if each in before) if key in _ORDER else len(known)
    known.insert(at, key, value)


def _entry(key: str, entry: Any) -> Any:
    if isinstance(entry, dict):
        return CommentedMap({name: _text(text) for name, text in entry.items()})
    return _text(entry) if key in _QUOTED else entry


def _text(text: str) -> Any:
    return DoubleQuotedScalarString(text)
