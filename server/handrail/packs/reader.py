"""YAML files → validated types, with the line of every mistake."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from handrail.packs.problems import Problem
from handrail.packs.wording import sentence

_Safe: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
File = TypeVar("File", bound=BaseModel)
# What `handrail pack new` writes where a person has to.
TO_FILL_IN = "TO FILL IN:"
_AROUND = ' "]'


class _Loader(_Safe):  # type: ignore[misc] # the C class where it is there
    """Safe YAML that refuses a key that stands twice, where YAML would silently take the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """The mapping of a node."""
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value in seen:
                fault = f"the key `{key.value}` stands twice; take one out"
                raise yaml.constructor.ConstructorError(problem=fault, problem_mark=key.start_mark)
            if isinstance(key, yaml.ScalarNode):
                seen.add(key.value)
        mapping: dict[Any, Any] = super().construct_mapping(node, deep)
        return mapping


class SourceFile:
    """One YAML file of a pack: its path relative to the pack, its data, and the lines its values stand on."""

    def __init__(self, path: Path, folder: Path) -> None:
        self.path = path.relative_to(folder).as_posix()
        self._bytes = path.read_bytes()
        self._text = self._bytes.decode("utf-8", "replace")
        self._node: yaml.Node | None = None

    def parse(self, model: type[File], problems: list[Problem]) -> File | None:
        """The file as ``model``, or ``None`` with every mistake added to ``problems``."""
        found: list[Problem] = []
        content = self.content(found)
        problems.extend(found)
        if found:
            return None
        unfilled = [
            Problem(self.path, number, f"still to be filled in: {rest.strip(_AROUND)}")
            for number, line in enumerate(self._text.splitlines(), 1)
            if (rest := line.partition(TO_FILL_IN)[2])
        ]
        problems.extend(unfilled)
        try:
            parsed = model.model_validate(content)
        except ValidationError as error:
            for fault in error.errors(include_url=False):
                problems.append(Problem(self.path, self.line(*fault["loc"]), sentence(fault, model, content)))
            return None
        return None if unfilled else parsed

    def content(self, problems: list[Problem]) -> Any:
        """What the file holds, or ``None`` with what is wrong added to ``problems``."""
        if self._text.encode("utf-8") != self._bytes:
            problems.append(Problem(self.path, 0, "not UTF-8 text; save the file as UTF-8"))
            return None
        try:
            return yaml.load(self._text, Loader=_Loader)  # noqa: S506 - a safe loader, in C where it is there
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            reason = (
                f"not valid YAML: {_yaml_reason(error)}; look at indentation and quotes here and on the line before"
            )
            problems.append(Problem(self.path, mark.line + 1 if mark else 0, reason))
            return None

    def line(self, *location: int | str) -> int:
        """The line of the value at a path of keys and indices, or of the nearest value around it."""
        if self._node is None:
            self._node = yaml.compose(self._text, Loader=_Loader)
        node = self._node
        line = node.start_mark.line + 1 if node is not None else 0
        for step in location:
            node = _child(node, step)
            if node is None:
                break
            line = node.start_mark.line + 1
        return line


def _child(node: yaml.Node | None, step: int | str) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if getattr(key, "value", None) == str(step)), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        child: yaml.Node = node.value[step]
        return child
    return None


def _yaml_reason(error: yaml.YAMLError) -> str:
    return str(getattr(error, "problem", None) or error).splitlines()[0]
