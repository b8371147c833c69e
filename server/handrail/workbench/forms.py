"""The three forms of labelled and unlabelled lines → cases."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from itertools import chain, islice
from typing import Any

from handrail.engine.model import AgeBand, Contact, Message, Reader, Sender, Situation
from handrail.jsonlines import LineError, items_of, message_of, messages_of, parse_object
from handrail.workbench.cases import ORDINARY, Case, Part, Target, Unit
from handrail.workbench.corpora import corpus_cases
from handrail.workbench.problems import EvaluationError
from handrail.workbench.sources import Faults, Lines, SourceFile

UNLABELLED = "unlabelled"
_SENDERS = {"them": Sender.OTHER, "me": Sender.SELF, "other": Sender.OTHER, "self": Sender.SELF}
_LOOKED_AT = 200
_STRANGE = "the line is of no known form"


class Form(StrEnum):
    """How the lines of a file are written; recognised by its first good line."""

    DIALOGUES = "dialogues"
    CORPUS = "corpus rows"
    BATCH = "handrail check --jsonl"


class Half(StrEnum):
    """Which half of the innocent corpus rows is judged: figures are reported on one, thresholds fitted on the other."""

    REPORT = "report"
    FIT = "fit"
    ALL = "all"


def form_of(data: dict[str, Any]) -> Form | None:
    """The form that a line is written in, if any."""
    if isinstance(messages := data.get("messages"), list):
        first = messages[0] if messages else {}
        is_ours = (isinstance(first, dict) and "from" in first) or "label" in data
        return Form.DIALOGUES if is_ours else Form.BATCH
    if not isinstance(data.get("text"), str):
        return None
    if data.keys() & {"conv_id", "turn", "speaker"}:
        return Form.CORPUS
    return Form.DIALOGUES if "label" in data else Form.BATCH


def recognise(source: SourceFile) -> Form:
    """The form of a file, from its first good line among those at its beginning.

    Raises:
        EvaluationError: The file is empty, or no line there is of a known form.
    """
    is_empty = True
    for _, line in islice(Lines(source, Faults()), _LOOKED_AT):
        is_empty = False
        if (form := _form_of_line(line)) is not None:
            return form
    raise EvaluationError(_no_form(source, is_empty=is_empty))


def read_cases(
    lines: Lines, faults: Faults, half: Half, assumed: Target | None, on_form: Callable[[Form], object]
) -> Iterator[Case]:
    """The cases of a file, one by one; ``assumed`` is what unlabelled ones ought to come to.

    Raises:
        EvaluationError: The file is empty, or its lines are of no known form.
    """
    rows = _objects(lines, faults)
    for number, data in rows:
        if (form := form_of(data)) is not None:
            break
        faults.add(lines.source.name, number, _STRANGE)
    else:
        raise EvaluationError(_no_form(lines.source, is_empty=not lines.count))
    on_form(form)
    of_form = _of_form(form, lines.source, chain([(number, data)], rows), faults)
    if form is Form.CORPUS:
        yield from corpus_cases(of_form, lines.source, lambda key: _is_in(half, key), faults)
        return
    for number, data in of_form:
        try:
            if form is Form.DIALOGUES:
                yield _dialogue(data, number, lines.source, assumed)
            else:
                yield _unlabelled(data, number, lines.source, assumed)
        except LineError as error:
            faults.add(lines.source.name, number, str(error))


def is_reporting_half(key: str) -> bool:
    """Whether figures may be reported on a corpus row; on the other rows thresholds may be fitted.

    ``key`` is the conversation's id, or the text where there is none. The even last hexadecimal digit of its SHA-256
    marks the fitting half.
    """
    return int(hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[-1], 16) % 2 == 1


def _is_in(half: Half, key: str) -> bool:
    return half is Half.ALL or is_reporting_half(key) is (half is Half.REPORT)


def _objects(lines: Lines, faults: Faults) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in lines:
        try:
            yield number, parse_object(line)
        except LineError as error:
            faults.add(lines.source.name, number, str(error).partition(";")[0])


def _of_form(
    form: Form, source: SourceFile, rows: Iterable[tuple[int, dict[str, Any]]], faults: Faults
) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, data in rows:
        found = form_of(data)
        if found is form:
            yield number, data
        else:
            faults.add(source.name, number, "the line is of another form than the ones before it")


def _form_of_line(line: str) -> Form | None:
    try:
        return form_of(parse_object(line))
    except LineError:
        return None


def _no_form(source: SourceFile, *, is_empty: bool) -> str:
    if is_empty:
        return f"{source.name} is empty."
    return f"{source.name} is of no form that handrail eval knows; docs/evaluation.md shows the three it reads."


def _dialogue(data: dict[str, Any], number: int, source: SourceFile, assumed: Target | None) -> Case:
    is_conversation = "messages" in data
    messages = _said(data) if is_conversation else messages_of(data)
    label, target = _labelled(data, assumed)
    kind = data.get("variant") or data.get("kind") or (ORDINARY if target is Target.BENIGN else "none named")
    return Case(
        source=source.name,
        line=number,
        id=_id(data, number),
        part=Part.HELD_OUT if source.is_held_out else Part.DEVELOPMENT,
        unit=Unit.CONVERSATION if is_conversation else Unit.MESSAGE,
        target=target,
        label=label,
        language=_language(data),
        messages=tuple(messages),
        kind=_short(str(kind)),
        risky=_index(data, "first_risky_index", len(messages)),
        demand=_index(data, "first_demand_index", len(messages)),
        is_private=source.is_held_out,
        reader=Reader(age_band=_one_of(AgeBand, data, "age_band")),
        situation=_situation(data),
    )


def _unlabelled(data: dict[str, Any], number: int, source: SourceFile, assumed: Target | None) -> Case:
    return Case(
        source=source.name,
        line=number,
        id=_id(data, number),
        part=Part.CORPUS,
        unit=Unit.CONVERSATION if "messages" in data else Unit.MESSAGE,
        target=assumed or Target.OTHER,
        label=f"taken as {assumed.value}" if assumed else UNLABELLED,
        language=_language(data),
        messages=tuple(messages_of(data)),
        is_private=source.is_held_out,
    )


def _said(data: dict[str, Any]) -> list[Message]:
    messages = []
    for index, item in items_of(data):
        sender = _SENDERS.get(str(item.get("from", item.get("sender"))))
        if sender is None:
            raise LineError(f'"from" of message {index} must be them or me')
        messages.append(message_of(item, index, sender))
    if not messages:
        raise LineError("the conversation has no messages")
    return messages


def _labelled(data: dict[str, Any], assumed: Target | None) -> tuple[str, Target]:
    label = data.get("label")
    if label is None:
        return (f"taken as {assumed.value}", assumed) if assumed else (UNLABELLED, Target.OTHER)
    if label not in (Target.EXTORTION.value, Target.BENIGN.value):
        raise LineError('"label" must be extortion or benign')
    return label, Target(label)


def _situation(data: dict[str, Any]) -> Situation:
    facts = data.get("context")
    facts = facts if isinstance(facts, dict) else {}
    contact = _one_of(Contact, data, "contact") or Contact.UNKNOWN
    return Situation(contact, facts.get("recent_move") is True, facts.get("recent_incident") is True)


def _one_of(kind: Any, data: dict[str, Any], name: str) -> Any:
    value = data.get(name)
    if value is None:
        return None
    try:
        return kind(value)
    except ValueError:
        raise LineError(f'"{name}" must be one of {", ".join(kind)}') from None


def _index(data: dict[str, Any], name: str, messages: int) -> int | None:
    value = data.get(name)
    if value is None:
        return None
    if type(value) is not int or not 0 <= value < messages:
        raise LineError(f'"{name}" must be the index of one of the messages, counted from 0')
    return value


def _id(data: dict[str, Any], number: int) -> str:
    value = data.get("id")
    return _short(str(value)) if isinstance(value, str | int) and value != "" else f"line {number}"


def _language(data: dict[str, Any]) -> str:
    value = data.get("lang")
    return _short(value) if isinstance(value, str) and value else "und"


def _short(text: str) -> str:
    """A label as a report can show it."""
    return "".join(char if char.isprintable() else " " for char in text[:80])
