"""The files of a pack as types: what each key means, and which values it takes."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from handrail.engine.model import AgeBand, Circumstance, Severity, Slot, Stage, WarningKind
from handrail.engine.rules import GuardRole

SCHEMA = 1

Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
ListName = Annotated[str, StringConstraints(pattern=r"^[a-z_]+$")]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")]
Purpose = Literal["emergency", "report", "image-removal", "crisis", "child", "victim-support", "directory"]
ContrastClass = Literal[
    "quotation", "negation", "reporting", "joke", "lyrics", "other_object", "business", "help_seeking", "near_miss"
]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class CompositeSpec(_Strict):
    """Slots that together mean more than each alone: one slot of every group."""

    id: Name
    description: Text
    groups: list[list[Slot]] = Field(min_length=1)
    weight: int = Field(ge=1, le=20)
    grants: Severity
    variant: Name | None = None
    turns: int = Field(default=40, ge=0)
    repeats: int = Field(default=1, ge=1)
    ordered: bool = False
    least: int = Field(default=0, ge=0, le=5)
    when: list[Circumstance] = Field(default_factory=list)


class ThresholdSpec(_Strict):
    """The least score of each severity."""

    low: int
    medium: int
    high: int
    critical: int


class PackFile(_Strict):
    """``pack.yaml``."""

    id: Name
    version: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+$")]
    released: date
    schema_version: int = Field(alias="schema", ge=1, le=SCHEMA)
    title: Text
    description: Text
    licence: Text
    thresholds: ThresholdSpec
    memory: dict[Slot, int]
    composites: list[CompositeSpec]


class WordsFile(_Strict):
    """``words/<language>.yaml``: the lists that phrases name in braces."""

    language: Language
    lists: dict[ListName, list[Text]]


class Examples(_Strict):
    """The proof of a rule; ``[[…]]`` marks the evidence, and each ``no_match`` names its contrast class."""

    match: list[Text] = Field(default_factory=list)
    no_match: list[dict[ContrastClass, Text]] = Field(default_factory=list)
    known_miss: list[dict[str, Text]] = Field(default_factory=list)
    known_false_alarm: list[dict[str, Text]] = Field(default_factory=list)


class RuleSpec(_Strict):
    """One rule."""

    id: Name
    title: Text
    status: Literal["experimental", "test", "stable", "deprecated"]
    description: Annotated[str, StringConstraints(pattern=r"^Detects ")]
    slot: Slot
    weight: int = Field(ge=0, le=5)
    patterns: list[Text] = Field(min_length=1)
    exclusions: list[Text] = Field(default_factory=list)
    false_alarms: Text | None = None
    references: list[Text] = Field(min_length=1)
    examples: Examples


class RuleFile(_Strict):
    """``rules/<language>/<stage>.yaml``; with ``speaker: self``, rules for the protected person's own words."""

    language: Language
    stage: Stage | None = None
    speaker: Literal["other", "self"] = "other"
    rules: list[RuleSpec]

    @model_validator(mode="after")
    def _stage_belongs_to_the_other_side(self) -> RuleFile:
        if (self.stage is None) != (self.speaker == "self"):
            raise ValueError("rules for the other side need a stage, and rules with `speaker: self` have none")
        return self


class GuardExamples(_Strict):
    """The proof of a guard: messages it silences, and messages it must not silence."""

    silenced: list[Text] = Field(min_length=1)
    not_silenced: list[Text] = Field(min_length=1)


class GuardSpec(_Strict):
    """One guard."""

    id: Name
    title: Text
    description: Text
    role: GuardRole = GuardRole.BENIGN
    silences: list[Slot] = Field(default_factory=list)
    unless: list[list[Slot]] = Field(default_factory=list)
    weight: int = Field(default=0, ge=-20, le=0)
    whole_message: bool = False
    least: int = Field(default=1, ge=1, le=5)
    least_words: int = Field(default=0, ge=0)
    patterns: list[Text] = Field(min_length=1)
    examples: GuardExamples


class GuardFile(_Strict):
    """``guards/<language>.yaml``."""

    language: Language
    guards: list[GuardSpec]


class ScriptsFile(_Strict):
    """``scripts/<language>.yaml``: reference examples for similarity."""

    language: Language
    positive: list[Text]
    benign: list[Text]


class StepSpec(_Strict):
    """A thing to do now."""

    id: Name
    text: Text
    url: Text | None = None
    age: AgeBand | None = None
    regions: list[str] = Field(default_factory=list)


class CardSpec(_Strict):
    """The words of one kind of card; ``{script}`` in the lead stands for the known script's name."""

    title: Text
    lead: Text
    steps: list[StepSpec] = Field(min_length=1)


class VariantSpec(_Strict):
    """How a known script is called, and its own steps: they come first, and take the place of steps of the same id."""

    name: Text
    steps: list[StepSpec] = Field(default_factory=list)


class TextsFile(_Strict):
    """``texts/<language>.yaml``: everything a person reads."""

    language: Language
    reviewed: Text | None
    cards: dict[WarningKind, CardSpec]
    variants: dict[Name, VariantSpec]
    slots: dict[Slot, Text]
    labels: dict[Name, Text]


class HelpSpec(_Strict):
    """One help line, with where its facts come from."""

    name: Text
    purpose: list[Purpose] = Field(min_length=1)
    audience: Literal["under18", "adult", "all"]
    phone: Text | None = None
    sms: Text | None = None
    chat: Text | None = None
    url: Annotated[str, StringConstraints(pattern=r"^https://")] | None = None
    hours: Text | None = None
    sources: list[Text] = Field(min_length=1)
    seen: date
    confidence: Literal["verified", "single-source", "not-found"]
    notes: Text | None = None


class HelpFile(_Strict):
    """``help/<region>.yaml``."""

    region: Annotated[str, StringConstraints(pattern=r"^(WW|EU|[A-Z]{2}(-[A-Z0-9]{1,3})?)$")]
    help: list[HelpSpec]


class TurnSpec(_Strict):
    """One message of a whole-dialogue test."""

    sender: Literal["other", "self", "unknown"]
    text: Text


class ExpectSpec(_Strict):
    """What a whole dialogue must come to; ``high_by`` is the index of the last message at which ``high`` is in time."""

    severity: Severity
    variant: Name | None = None
    high_by: int | None = None


class ConversationSpec(_Strict):
    """One whole-dialogue test."""

    id: Name
    title: Text
    messages: list[TurnSpec] = Field(min_length=1)
    expect: ExpectSpec


class ConversationsFile(_Strict):
    """``conversations/<language>.yaml``."""

    language: Language
    conversations: list[ConversationSpec]
