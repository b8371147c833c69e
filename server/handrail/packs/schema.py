"""The files of a pack as types: what each key means, and which values it takes."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from handrail.engine.model import AgeBand, Circumstance, Severity, Slot, Stage, WarningKind
from handrail.engine.rules import GuardRole

Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
ListName = Annotated[str, StringConstraints(pattern=r"^[a-z_]+$")]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")]
RuleId = Annotated[
    str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?\.[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$")
]
Version = Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+$")]
Purpose = Literal["emergency", "report", "image-removal", "crisis", "child", "victim-support", "directory"]
ContrastClass = Literal[
    "quotation", "negation", "reporting", "joke", "lyrics", "other_object", "business", "help_seeking", "near_miss"
]

Status = Literal["experimental", "test", "stable", "deprecated"]


class StrictModel(BaseModel):
    """A part of a file: no key that it does not name."""

    # What stands under a field as a docstring is what an editor shows beside the key.
    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


class CompositeSpec(StrictModel):
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


class ThresholdSpec(StrictModel):
    """The least score of each severity."""

    low: int
    medium: int
    high: int
    critical: int


class PackFile(StrictModel):
    """``pack.yaml``."""

    id: Name
    """Short name of the pack: small letters, digits and dashes."""
    version: Version
    """Goes up with every release: three numbers, such as 1.2.0."""
    released: datetime.date
    """The day of the release, such as 2026-01-31."""
    schema_version: int = Field(alias="schema", ge=1)
    """The pack format that the files are written in; new packs write 2."""
    min_engine: Version | None = None
    """The oldest Handrail that can use this pack; without it, any that reads the format."""
    title: Text
    description: Text
    licence: Text
    thresholds: ThresholdSpec
    memory: dict[Slot, int]
    composites: list[CompositeSpec]


class WordsFile(StrictModel):
    """``words/<language>.yaml``: the lists that phrases name in braces."""

    language: Language
    lists: dict[ListName, list[Text]]


class Examples(StrictModel):
    """The proof of a rule; ``[[…]]`` marks the evidence, and each ``no_match`` names its contrast class."""

    match: list[Text] = Field(default_factory=list)
    """Messages that the rule finds; [[ and ]] mark the exact words, once in each. At least three."""
    no_match: list[dict[ContrastClass, Text]] = Field(default_factory=list)
    """Messages that it must not find, each behind its contrast class. At least three, of two classes."""
    known_miss: list[dict[str, Text]] = Field(default_factory=list)
    """Messages that it ought to find and does not yet."""
    known_false_alarm: list[dict[str, Text]] = Field(default_factory=list)
    """Messages that it finds and ought not to."""


class DeprecationSpec(StrictModel):
    """Why and since when a rule is deprecated."""

    date: datetime.date
    """Since when, such as 2026-01-31."""
    reason: Text
    """Why, in one sentence."""
    replaced_by: RuleId | None = None
    """The rule that does its work now, such as en.threat/pay-or-i-share."""


class RuleSpec(StrictModel):
    """One rule."""

    id: Name
    """Small letters, digits and dashes; never used again for something else."""
    aliases: list[RuleId] = Field(default_factory=list)
    """Whole ids that this rule had before, such as en.threat/old-name."""
    title: Text
    """What it is, in a few words."""
    status: Status = "stable"
    """experimental and stable raise warnings; test and deprecated raise nothing."""
    deprecation: DeprecationSpec | None = None
    """With status deprecated: date, reason and perhaps replaced_by."""
    description: Annotated[str, StringConstraints(pattern=r"^Detects ")]
    """One sentence that begins with "Detects"."""
    slot: Slot
    """Which kind of evidence the rule gives."""
    weight: int = Field(ge=0, le=5)
    """Points, 0 to 5: 1 is said by friends as well, 5 only by somebody who means it."""
    patterns: list[Text] = Field(min_length=1)
    """Phrases, any of which fires the rule."""
    exclusions: list[Text] = Field(default_factory=list)
    """Phrases that silence the rule where they overlap its own words."""
    false_alarms: Text | None = None
    """Who writes the same words and means no harm."""
    references: list[Text] = Field(min_length=1)
    """At least one published page that describes it."""
    examples: Examples
    """The proof of the rule: messages that it finds, and messages that it must not find."""


class RuleFile(StrictModel):
    """``rules/<language>/<stage>.yaml``; with ``speaker: self``, rules for the protected person's own words."""

    language: Language
    """The language of the phrases, such as en, pt-BR or hi-Latn."""
    stage: Stage | None = None
    """The stage of the script that these rules belong to; none with `speaker: self`."""
    speaker: Literal["other", "self"] = "other"
    """Whose words the rules read: the other side's, or the protected person's own (self)."""
    rules: list[RuleSpec]

    @model_validator(mode="after")
    def _stage_belongs_to_the_other_side(self) -> RuleFile:
        if (self.stage is None) != (self.speaker == "self"):
            raise ValueError("rules for the other side need a stage, and rules with `speaker: self` have none")
        return self


class GuardExamples(StrictModel):
    """The proof of a guard: messages it silences, and messages it must not silence."""

    silenced: list[Text] = Field(min_length=1)
    not_silenced: list[Text] = Field(min_length=1)


class GuardSpec(StrictModel):
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


class GuardFile(StrictModel):
    """``guards/<language>.yaml``."""

    language: Language
    guards: list[GuardSpec]


class ScriptsFile(StrictModel):
    """``scripts/<language>.yaml``: reference examples for similarity."""

    language: Language
    positive: list[Text]
    benign: list[Text]


class StepSpec(StrictModel):
    """A thing to do now."""

    id: Name
    text: Text
    url: Text | None = None
    age: AgeBand | None = None
    regions: list[str] = Field(default_factory=list)


class CardSpec(StrictModel):
    """The words of one kind of card; ``{script}`` in the lead stands for the known script's name."""

    title: Text
    lead: Text
    steps: list[StepSpec] = Field(min_length=1)


class VariantSpec(StrictModel):
    """How a known script is called, and its own steps: they come first, and take the place of steps of the same id."""

    name: Text
    steps: list[StepSpec] = Field(default_factory=list)


class TextsFile(StrictModel):
    """``texts/<language>.yaml``: everything a person reads."""

    language: Language
    reviewed: Text | None
    cards: dict[WarningKind, CardSpec]
    variants: dict[Name, VariantSpec]
    slots: dict[Slot, Text]
    labels: dict[Name, Text]


class HelpSpec(StrictModel):
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
    seen: datetime.date
    confidence: Literal["verified", "single-source", "not-found"]
    notes: Text | None = None


class HelpFile(StrictModel):
    """``help/<region>.yaml``."""

    region: Annotated[str, StringConstraints(pattern=r"^(WW|EU|[A-Z]{2}(-[A-Z0-9]{1,3})?)$")]
    help: list[HelpSpec]


class TurnSpec(StrictModel):
    """One message of a whole-dialogue test."""

    sender: Literal["other", "self", "unknown"]
    text: Text


class ExpectSpec(StrictModel):
    """What a whole dialogue must come to; ``high_by`` is the index of the last message at which ``high`` is in time."""

    severity: Severity
    variant: Name | None = None
    high_by: int | None = None


class ConversationSpec(StrictModel):
    """One whole-dialogue test."""

    id: Name
    title: Text
    messages: list[TurnSpec] = Field(min_length=1)
    expect: ExpectSpec


class ConversationsFile(StrictModel):
    """``conversations/<language>.yaml``."""

    language: Language
    conversations: list[ConversationSpec]
