"""The wire form of sightings. Stricter than the rest: nothing but known words, so that nothing else can be stored."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field, StrictBool

from handrail.engine.model import Slot
from handrail.redaction import SKETCH_BYTES, Kind
from handrail.web.lenient import Lenient, Reads, Text, read_language
from handrail.web.schemas import Answer, MessageIn

MAX_RULES = 40
MAX_SLOTS = 40
MAX_MESSAGES = 40
MAX_NAMES = 50

_Rules = Annotated[list[Text], Field(max_length=MAX_RULES)]
_Slots = Annotated[list[Slot], Field(max_length=MAX_SLOTS)]
_Language = Annotated[Text, Reads(read_language, otherwise="und")]


class PreviewRequest(Lenient):
    """What a sighting is to be made of. Words of the protected person (`self`) and pictures are left out."""

    messages: Annotated[list[MessageIn], Field(max_length=MAX_MESSAGES)]
    rules: _Rules = Field(default=[], description="Ids of the rules that matched; empty after a miss.")
    slots: _Slots = Field(default=[], description="The slots that were filled, in order.")
    language: _Language = Field(default="und", description="Of the chat, like `en` or `hi-Latn`.")
    strike_out: Annotated[list[Text], Field(max_length=MAX_NAMES)] = Field(
        default=[], description="Names and other words that the person wants out of the text."
    )


class SightingRequest(Lenient):
    """What is told. `text` counts only together with `is_adult` and `has_read`."""

    incident: Text = Field(description="Opaque, like the `id` of the warning. Only a blind name of it is kept.")
    sketch: str = Field(
        pattern=f"^[0-9a-f]{{{2 * SKETCH_BYTES}}}$", description="The `sketch` of the preview, unchanged."
    )
    rules: _Rules = Field(default=[])
    slots: _Slots = Field(default=[])
    language: _Language = "und"
    text: Text | None = Field(default=None, description="The `text` of the preview, unchanged.")
    is_adult: StrictBool = Field(default=False, description="The person says that they are 18 or over.")
    has_read: StrictBool = Field(default=False, description="The person has read exactly this text.")


class SightingOut(Answer):
    """All that would be sent, and nothing else; with `incident` and the two answers it is the request."""

    rules: list[str]
    slots: list[Slot]
    language: str
    sketch: str
    text: str


class PreviewAnswer(Answer):
    """What would be sent."""

    sighting: SightingOut
    week: str = Field(description="The week under which it would be kept, ISO 8601, like `2026-W03`.")
    redacted: dict[Kind, int] = Field(description="How many identifiers of each kind were taken out.")
    ignored: list[Text]


class SightingAnswer(Answer):
    """What became of it."""

    is_new: bool = Field(description="False where this device told of this incident before: what was kept first stays.")
    text_kept_until: date | None = Field(description="The last day of the text; null where none was kept.")
    ignored: list[Text]
