"""What a maintainer typed into a form → a draft: a rule, reference scripts, or a training line with its twin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from handrail.packs.schema import ContrastClass, RuleSpec
from handrail.workbench.training import LABELS

CLASSES: tuple[str, ...] = get_args(ContrastClass)
TEXTS = ("title", "description", "false_alarms")
LISTS = ("patterns", "exclusions", "references")
EXAMPLES = ("match", "no_match", "known_miss", "known_false_alarm")


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """A rule as typed; ``problems`` are those of the form itself. ``stage`` is ``own`` for own words."""

    language: str
    stage: str
    id: str
    content: dict[str, Any]
    problems: tuple[str, ...] = ()

    @property
    def rule_id(self) -> str:
        """The whole id."""
        return f"{self.language}.{self.stage}/{self.id}"

    def as_file(self) -> dict[str, Any]:
        """The draft as the content of a rule file of its own."""
        place = {"speaker": "self"} if self.stage == "own" else {"stage": self.stage}
        return {"language": self.language, **place, "rules": [self.content]}

    def examples(self) -> Iterator[tuple[str, str, bool]]:
        """Kind, plain text, and whether the rule ought to hit it as things are."""
        examples = self.content["examples"]
        for text in examples["match"]:
            yield "match", text.replace("[[", "").replace("]]", ""), True
        for key, wanted in (("no_match", False), ("known_miss", False), ("known_false_alarm", True)):
            for example in examples.get(key, []):
                for name, text in example.items():
                    yield f"{key}: {name}", text, wanted


def rule_draft(form: Mapping[str, str]) -> RuleDraft:
    """A rule from the fields of its form: one phrase, page or example a line."""
    problems: list[str] = []
    content: dict[str, Any] = {"id": form.get("id", "").strip()}
    content |= {key: form[key].strip() for key in ("title", "status", "description", "slot") if form.get(key)}
    weight = form.get("weight", "").strip()
    content["weight"] = int(weight) if weight.isdecimal() else weight
    content |= {key: _lines(form.get(key, "")) for key in ("patterns", "exclusions")}
    if form.get("false_alarms", "").strip():
        content["false_alarms"] = form["false_alarms"].strip()
    content["references"] = _lines(form.get("references", ""))
    examples: dict[str, Any] = {"match": _lines(form.get("match", ""))}
    for key in EXAMPLES[1:]:
        named = [_named(line, key, problems) for line in _lines(form.get(key, ""))]
        if named or key == "no_match":
            examples[key] = [example for example in named if example]
    content["examples"] = examples
    if not content["exclusions"]:
        del content["exclusions"]
    return RuleDraft(
        form.get("language", "").strip(), form.get("stage", "").strip(), content["id"], content, tuple(problems)
    )


def form_of(spec: RuleSpec) -> dict[str, str]:
    """The fields of a form from a saved rule."""
    form = {key: str(getattr(spec, key) or "") for key in ("id", "status", *TEXTS)}
    form |= {"slot": spec.slot.value, "weight": str(spec.weight)}
    form |= {key: "\n".join(getattr(spec, key)) for key in LISTS}
    form["match"] = "\n".join(_one_line(text) for text in spec.examples.match)
    for key in EXAMPLES[1:]:
        named = [(name, text) for example in getattr(spec.examples, key) for name, text in example.items()]
        form[key] = "\n".join(f"{name}: {_one_line(text)}" for name, text in named)
    return form


@dataclass(frozen=True, slots=True)
class LinesDraft:
    """New lines for a file of scripts or of training, by key; ``problems`` say what is wrong with them."""

    language: str
    lines: dict[str, list[Any]] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


def script_draft(language: str, form: Mapping[str, str]) -> LinesDraft:
    """New reference scripts: whole messages, extorting and innocent, one a line."""
    lines: dict[str, list[Any]] = {key: _lines(form.get(key, "")) for key in ("positive", "benign")}
    problems = [] if any(lines.values()) else ["Write at least one message."]
    return LinesDraft(language, lines, tuple(problems))


def training_draft(language: str, form: Mapping[str, str]) -> LinesDraft:
    """A new training line and its innocent twin, which shares its words."""
    label, text, twin = (form.get(key, "").strip() for key in ("label", "text", "twin"))
    problems = []
    odd = [name for name in label.split("+") if name not in LABELS]
    if odd:
        problems.append(f"`{odd[0]}` is no label; labels are {', '.join(LABELS)}, or two joined by +.")
    if not text:
        problems.append("Write the line.")
    if label != "none":
        shared = set(text.lower().split()) & set(twin.lower().split())
        if not twin:
            problems.append("Write its innocent twin: it teaches more than any other line.")
        elif not shared:
            problems.append("The twin shares no word with the line; say something innocent in the same words.")
    singles = [{label: text}, *([{"none": twin}] if twin else [])]
    return LinesDraft(language, {"singles": singles}, tuple(problems))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _named(line: str, key: str, problems: list[str]) -> dict[str, str]:
    name, colon, text = line.partition(":")
    if not colon or not text.strip() or (key == "no_match" and name.strip() not in CLASSES):
        wanted = f"one of {', '.join(CLASSES)}" if key == "no_match" else "a word for it"
        problems.append(f"{key}: begin “{line[:40]}” with {wanted} and a colon, such as near_miss: the message")
        return {}
    return {name.strip(): text.strip()}


def _one_line(text: str) -> str:
    return " ".join(text.split("\n"))
