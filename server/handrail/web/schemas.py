"""The wire form of the API: one model for each request and each answer. The OpenAPI document is made from these."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool

from handrail.engine.model import AgeBand, Contact, Kind, Mode, Sender, Severity, Slot, Source, Stage, WarningKind
from handrail.updates.serving import Origin
from handrail.web.lenient import Lenient, Moment, Reads, Text, read_id, read_locale, read_moment, read_region
from handrail.web.pack_watch import ChannelStatus


class MessageIn(Lenient):
    """One message of the conversation, as the page shows it."""

    text: Text = Field(description="What was written, exactly. Offsets in the answer are code points of this string.")
    sender: Sender = Field(description="Who wrote it; `self` is the protected person.")
    id: Annotated[Text | None, Reads(read_id)] = Field(
        default=None, description="Opaque; without one, the message is called by its place in the list."
    )
    author: Text | None = Field(default=None, description="Opaque; keeps the senders of a group apart.")
    # A kind that is not known yet has no text that anyone agreed on, so it is read as one that has none.
    kind: Annotated[Kind, Reads(Kind, otherwise=Kind.VOICE)] = Kind.TEXT
    sent_at: Annotated[Moment | None, Reads(read_moment)] = None
    seen: StrictBool = Field(default=False, description="Context and history: it raises nothing new.")


class ConversationIn(Lenient):
    """Which conversation the messages belong to."""

    key: Text = Field(default="", description="Opaque; the state token is bound to it.")
    site: Text = ""
    contact: Annotated[Contact, Reads(Contact, otherwise=Contact.UNKNOWN)] = Contact.UNKNOWN


class ContextIn(Lenient):
    """The two facts that the device keeps across chats."""

    recent_move: StrictBool = Field(default=False, description="The other side moved the chat here within 24 hours.")
    recent_incident: StrictBool = Field(default=False, description="There was an incident within 60 days.")


class CheckRequest(Lenient):
    """What is to be checked. Fields that this server does not know are ignored and named in the answer."""

    messages: list[MessageIn]
    conversation: ConversationIn = ConversationIn()
    context: ContextIn = ContextIn()
    locale: Annotated[Text | None, Reads(read_locale)] = Field(default=None, description="BCP 47, like `en-GB`.")
    region: Annotated[Text | None, Reads(read_region)] = Field(default=None, description="ISO 3166, like `GB-SCT`.")
    age_band: Annotated[AgeBand | None, Reads(AgeBand)] = None
    state: Text | None = Field(default=None, description="The `state` of the last answer for this conversation.")


class HelpQuery(Lenient):
    """Whose help is asked for."""

    locale: Annotated[Text | None, Reads(read_locale)] = None
    region: Annotated[Text | None, Reads(read_region)] = None
    age_band: Annotated[AgeBand | None, Reads(AgeBand)] = None


class PairRequest(Lenient):
    """A pairing code, and a name by which the device is shown in the list of devices."""

    code: Text = Field(description="As typed: case, spaces, dashes and look-alike letters do not matter.")
    name: Text | None = Field(default=None, description="Like `Chrome on Linux`.")


class Answer(BaseModel):
    """A part of an answer. Answers may grow fields, so clients skip what they do not know."""

    model_config = ConfigDict(frozen=True)


class EvidenceOut(Answer):
    """The exact words a signal rests on."""

    message_id: Text
    start: int
    end: int
    quote: Text


class SignalOut(Answer):
    """Something that was found, with the points it adds."""

    rule: str
    source: Source
    stage: Stage | None
    slot: Slot | None
    weight: int
    message_id: Text
    evidence: list[EvidenceOut]


class SlotOut(Answer):
    """A kind of evidence that counts in the conversation, and the message that gave it."""

    slot: Slot
    message_id: Text


class AssessmentOut(Answer):
    """All that was found, for machines. `score` is a sum of points and no probability."""

    severity: Severity
    stage: Stage | None
    variant: str | None
    score: int
    slots: list[SlotOut]
    signals: list[SignalOut]
    unknown_rules: list[str] = Field(description="Rules that ran out of time: for them the answer is unknown.")
    knows_language: bool | None = Field(
        description="Whether the messages are in a language that the pack has seen; null where they are too short."
    )


class WhyOut(Answer):
    """One reason, with the words it rests on where it rests on words."""

    text: Text
    message_id: Text | None
    start: int | None
    end: int | None


class StepOut(Answer):
    """One thing to do now."""

    id: str
    text: str
    url: str | None


class HelpLineOut(Answer):
    """Someone who can help; what was not confirmed is null."""

    name: str
    purpose: list[str]
    phone: str | None
    sms: str | None
    chat: str | None
    url: str | None
    hours: str | None


class WarningOut(Answer):
    """What the person reads. A later warning with the same `id` updates the same card."""

    id: str
    kind: WarningKind
    severity: Severity
    title: str
    why: list[WhyOut]
    steps: list[StepOut]
    help: list[HelpLineOut]
    message_ids: list[Text]


class PackOut(Answer):
    """The pattern pack that was used."""

    id: str
    version: str
    age_days: int


class CheckAnswer(Answer):
    """The answer to a check."""

    assessment: AssessmentOut
    warning: WarningOut | None
    state: str = Field(description="Hand it in with the next check of this conversation. Holds no text.")
    state_reset: bool = Field(description="The state handed in could not be used, and tracking started afresh.")
    mode: Mode
    pack: PackOut
    ignored: list[Text] = Field(description="What was left out of the request, like `messages[0].colour`.")


class DeviceOut(Answer):
    """A paired device."""

    id: str
    name: str


class PairAnswer(Answer):
    """The device's token; it is told this once."""

    token: str
    device: DeviceOut
    family: bool = Field(description="Whether it was a family's code: the device is then offered a membership.")


class EmbedderOut(Answer):
    """The sentence model of the worker that answers."""

    name: str
    status: Literal["loading", "ready", "off", "failed"]
    detail: str | None


class ApiRange(Answer):
    """The API versions this server speaks."""

    min: int
    max: int


class ChannelOut(Answer):
    """The channel that signed packs come from, and how the visits to it go."""

    url: str
    status: ChannelStatus = Field(
        description="`waiting` before the first good visit; `stale` where the last one is more than three days ago."
    )
    good_at: str | None = Field(description="When the last good visit was, ISO 8601; null before the first.")
    detail: str | None = Field(description="Why the last visit brought nothing; null where it went well.")


class HealthAnswer(Answer):
    """How the worker that answers is doing."""

    status: Literal["ok"]
    name: Literal["handrail"]
    version: str
    mode: Mode
    embedder: EmbedderOut
    pack: PackOut
    channel: ChannelOut | None = Field(description="Null where the server has no channel, which is the default.")
    api: ApiRange
    sightings: bool = Field(description="Whether this server takes sightings.")
    checks: int = Field(description="Checks answered by this worker.")
    rule_timeouts: int = Field(description="Rules that ran out of time in this worker.")
    authorised: bool | None = Field(description="Whether the token that was sent is good; null when none was sent.")


class PackInUse(Answer):
    """A pack that this worker checks against."""

    id: str
    version: str
    released: date
    age_days: int
    origin: Origin
    languages: list[str]
    rules: int = Field(description="Rules in use.")
    disabled: list[str] = Field(description="Rules that the channel has switched off.")
    parts: dict[str, int] = Field(description="Languages that their own teams sign, with the number of their version.")


class PacksAnswer(Answer):
    """The packs in use, and the channel they come from."""

    packs: list[PackInUse]
    channel: ChannelOut | None


class HelpAnswer(Answer):
    """Who can help."""

    region: str | None
    locale: str
    help: list[HelpLineOut]
    regions: list[str] = Field(description="Regions with a list of their own.")


class FieldError(Answer):
    """What is wrong with one field. Never repeats what was sent."""

    field: str
    message: str


class Problem(Answer):
    """An error, in the form of RFC 9457."""

    type: str
    title: str
    status: int
    detail: str | None = None
    errors: list[FieldError] = []
