"""Models that take what a newer client sends: what they do not know is left out and named, never refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar, Self, get_args

from pydantic import (
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    PlainValidator,
    PrivateAttr,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

IGNORED_NAMES = 50
IGNORED_NAME_CHARS = 100
ID_CHARS = 64

_LOCALE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}", re.IGNORECASE | re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}(-Latn)?", re.ASCII)
_REGION = re.compile(r"[a-z]{2}(-[a-z0-9]{1,3})?", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True)
class Reads:
    """How to read a string where not every string makes sense.

    ``parse`` raises ``ValueError`` for what it cannot read; then ``otherwise`` is taken and the field is named as
    ignored. What is not a string at all is left to the field's type to refuse.
    """

    parse: Callable[[str], object]
    otherwise: object = None


class Lenient(BaseModel):
    """A part of a request. ``ignored`` names what was left out of it: unknown fields and unreadable values."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    _ignored: tuple[str, ...] = PrivateAttr(default=())
    _known: ClassVar[frozenset[str]] = frozenset()
    _readers: ClassVar[dict[str, Reads]] = {}
    _parts: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Look at the fields once: checks are many."""
        super().__pydantic_init_subclass__(**kwargs)
        fields = cls.model_fields
        cls._known = frozenset(fields)
        cls._readers = {
            name: mark for name, field in fields.items() for mark in field.metadata if isinstance(mark, Reads)
        }
        cls._parts = tuple(name for name, field in fields.items() if _holds_parts(field.annotation))

    @model_validator(mode="wrap")
    @classmethod
    def _leave_out_what_is_not_known(cls, value: object, handler: ModelWrapValidatorHandler[Self]) -> Self:
        if not isinstance(value, dict):
            return handler(value)
        known = {name: part for name, part in value.items() if name in cls._known}
        ignored = [name for name in value if name not in known] if len(known) < len(value) else []
        for name, mark in cls._readers.items():
            text = known.get(name)
            if isinstance(text, str):
                try:
                    known[name] = mark.parse(text)
                except ValueError:
                    known[name] = mark.otherwise
                    ignored.append(name)
        model = handler(known)
        if ignored:
            model._ignored = tuple(ignored)
        return model

    def ignored(self) -> list[str]:
        """Dotted paths of what was left out, like ``messages[0].colour``; bounded in number and in length."""
        names: list[str] = []
        for name in self._ignored_paths():
            if len(names) == IGNORED_NAMES:
                break
            names.append(name[:IGNORED_NAME_CHARS])
        return names

    def _ignored_paths(self) -> Iterator[str]:
        yield from self._ignored
        for name in self._parts:
            part = getattr(self, name)
            if isinstance(part, Lenient):
                yield from (f"{name}.{path}" for path in part._ignored_paths())
            elif isinstance(part, list):
                for index, item in enumerate(part):
                    if isinstance(item, Lenient):
                        yield from (f"{name}[{index}].{path}" for path in item._ignored_paths())


def _holds_parts(annotation: Any) -> bool:
    types = (annotation, *get_args(annotation))
    return any(isinstance(part, type) and issubclass(part, Lenient) for part in types)


def _text(value: object) -> str:
    """Any Python string: pydantic's own type would refuse lone surrogates, which chats do contain."""
    if not isinstance(value, str):
        raise PydanticCustomError("string_type", "must be a string")
    return value


def _moment(value: object) -> datetime:
    if not isinstance(value, datetime):
        raise PydanticCustomError("moment_type", "must be a string with a date, a time and an offset")
    return value


def read_moment(text: str) -> datetime:
    """An ISO 8601 time with an offset or ``Z``; a time without one means nothing on another computer."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a time without an offset is no moment")
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise ValueError("outside the calendar") from None


def read_id(text: str) -> str:
    """An id that is short enough to be remembered in the state token."""
    if len(text) > ID_CHARS:
        raise ValueError("an id of that length would bloat the state token")
    return text


def read_locale(text: str) -> str:
    """A language tag in the form of BCP 47."""
    if not _LOCALE.fullmatch(text):
        raise ValueError("not a language tag")
    return text


def read_region(text: str) -> str:
    """A region in the form of ISO 3166, in capitals."""
    if not _REGION.fullmatch(text):
        raise ValueError("not a region code")
    return text.upper()


def read_language(text: str) -> str:
    """A language, with ``-Latn`` where Latin letters are not its own. A longer tag could hold any text."""
    if not _LANGUAGE.fullmatch(text):
        raise ValueError("not a language")
    return text


Text = Annotated[str, PlainValidator(_text), WithJsonSchema({"type": "string"})]
Moment = Annotated[datetime, PlainValidator(_moment), WithJsonSchema({"type": "string", "format": "date-time"})]
