"""A new pack, the files of a new language, or a new rule, with everything that a person has to write marked as such."""

from __future__ import annotations

import json
import os.path
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from handrail.engine.model import Slot, Stage
from handrail.packs.files import PACK_FILE, core_folder
from handrail.packs.formats import NEWEST
from handrail.packs.problems import PackError, Problem
from handrail.packs.reader import TO_FILL_IN

RULE_NAME = re.compile(r"(?P<language>[A-Za-z-]+)\.(?P<stage>[a-z]+)/(?P<id>[a-z0-9]+(?:-[a-z0-9]+)*)")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# The slot that most rules of a stage fill.
_SLOTS = {Stage.CAPTURE: Slot.LEVERAGE, Stage.THREAT: Slot.AUDIENCE, Stage.CONTACT: Slot.RAPPORT}

_HEAD = """\
id: {id}
version: 0.1.0
released: {today}
schema: {format}
title: "{fill} what this pack is called"
description: "{fill} what it is for, and in which languages"
licence: Apache-2.0
"""
_WORDS = """\
# Lists of words that phrases name in braces, such as {{picture}}. Folded words: small letters, no accents.
language: {language}
lists: {{}}
"""
_RULES = """\
language: {language}
{stage}
rules:
"""
_RULE = """\
  - id: {id}
    title: "{fill} what it is, in a few words"
    status: experimental
    description: "Detects {fill} what the other side does, in one sentence"
    slot: {slot}
    weight: 2  # 1 is said by friends as well, 5 only by somebody who means it
    patterns:
      - {pattern}
    false_alarms: "{fill} who writes the same words and means no harm"
    references: ["{fill} https:// and a page that describes it"]
    examples:
      match:
{matches}
      no_match:
        - near_miss: "{fill} nearly the same words, another meaning"
        - other_object: "{fill} the same words about something harmless"
        - help_seeking: "{fill} somebody who asks for help"
"""


_PATTERN = "words as in a message, in small letters, without accents"
_MATCHES = (
    "a message with [[the words]] marked",
    "another one, [[the words]] marked",
    "a third one, [[the words]] marked",
)


def new_pack(folder: Path, language: str, today: date) -> list[Path]:
    """Make a pack, or add a language to one that is there; the files that were written.

    Thresholds, composites, English texts and worldwide help come from the core pack. Nothing that is there is changed.

    Raises:
        PackError: The language or the name of the folder cannot be used, or everything is there already.
    """
    if not LANGUAGE.fullmatch(language):
        raise _fault(language, "is no language; write it like sw, pt-BR or hi-Latn")
    content: list[tuple[str, str]] = []
    if not (folder / PACK_FILE).is_file():
        name = folder.resolve().name
        if not NAME.fullmatch(name):
            raise _fault(name, "cannot be the id of a pack; name the folder with small letters, digits and dashes")
        core = core_folder()
        core_pack = (core / PACK_FILE).read_text(encoding="utf-8")
        rest = core_pack[core_pack.index("# The least score of each severity.") :]
        head = _hint(folder, "pack") + _HEAD.format(id=name, today=today, format=NEWEST, fill=TO_FILL_IN)
        content.append((PACK_FILE, f"{head}\n{rest}"))
        content += [(path, (core / path).read_text(encoding="utf-8")) for path in ("texts/en.yaml", "help/ww.yaml")]
    words = _hint(folder / "words", "words") + _WORDS.format(language=language)
    content.append((f"words/{language}.yaml", words))
    missing = [(folder / path, text) for path, text in content if not (folder / path).exists()]
    if not missing:
        raise _fault(folder.name, f"has {language} already; add a rule with: handrail pack new {folder} {language}.…/…")
    return [_written(path, text) for path, text in missing]


def new_rule(
    folder: Path, name: str, slot: str | None, *, pattern: str | None = None, matches: Sequence[str] = ()
) -> Path:
    """Add an empty rule at the end of its file, made where it is missing; the file.

    ``pattern`` and ``matches`` are suggestions for its pattern and its examples. They are still marked as to be filled
    in, so that no pack can be loaded before a person has read and edited them.

    Raises:
        PackError: There is no pack, the id cannot be used, or it is there already.
    """
    if not (folder / PACK_FILE).is_file():
        raise _fault(PACK_FILE, f"is not in {folder.name!r}; make a pack with: handrail pack new {folder} --language …")
    found = RULE_NAME.fullmatch(name)
    stages: Sequence[str] = [*(stage.value for stage in Stage), "own"]
    if not found or not LANGUAGE.fullmatch(found["language"]) or found["stage"] not in stages:
        raise _fault(name, f"is no id of a rule; write <language>.<stage>/<name>; stages are {', '.join(stages)}")
    language, stage, rule_id = found["language"], found["stage"], found["id"]
    path = folder / "rules" / language / f"{'own-words' if stage == 'own' else stage}.yaml"
    place = "speaker: self" if stage == "own" else f"stage: {stage}"
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    if re.search(rf"^  - id: {re.escape(rule_id)}\s*$", text, re.MULTILINE):
        raise _fault(name, "is there already; choose another name")
    head = text or _hint(path.parent, "rules") + _RULES.format(language=language, stage=place)
    lines = [f"mark [[the words]] in: {match}" for match in matches]
    rule = _RULE.format(
        id=rule_id,
        slot=slot or _slot_of(stage),
        fill=TO_FILL_IN,
        pattern=_to_fill_in(_PATTERN if pattern is None else f"is this it? {pattern}"),
        matches="\n".join(f"        - {_to_fill_in(line)}" for line in [*lines, *_MATCHES[len(lines) :]]),
    )
    return _written(path, head.rstrip("\n") + "\n" + rule)


def _to_fill_in(what: str) -> str:
    # A string of JSON is one of YAML.
    return json.dumps(f"{TO_FILL_IN} {what}", ensure_ascii=False)


def _slot_of(stage: str) -> str:
    if stage == "own":
        return Slot.DESPAIR.value
    return _SLOTS[Stage(stage)].value if Stage(stage) in _SLOTS else Slot(stage).value


def _hint(folder: Path, kind: str) -> str:
    """The line by which an editor finds the JSON Schema of a file in ``folder``; none without a checkout at hand."""
    schema = core_folder().parent / "schema" / f"{kind}.json"
    if not schema.is_file():
        return ""
    return f"# yaml-language-server: $schema={Path(os.path.relpath(schema, folder.resolve())).as_posix()}\n"


def _written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _fault(name: str, what: str) -> PackError:
    return PackError([Problem(name, 0, what)])
