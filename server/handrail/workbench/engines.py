"""The engine under evaluation, whole or with one component switched off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from handrail.embedding import EmbedderUnavailable, load_embedder
from handrail.engine.analyze import Engine
from handrail.engine.rules import Composite, Pack, Scripts
from handrail.packs import load_pack
from handrail.workbench.problems import EvaluationError


class Component(StrEnum):
    """A part of the detector that can be switched off, in the order a table names them."""

    FRAGMENTS = "fragments"
    FOLDING = "spelling"
    EXCLUSIONS = "exclusions"
    GUARDS = "guards"
    EMBEDDER = "sentence model"
    SIMILARITY = "similarity"
    TAGGER = "tagger"
    MEMORY = "memory"
    COMPOSITES = "composites"
    ORDER = "order"


MEANINGS = {
    Component.FRAGMENTS: "short messages in a row read together",
    Component.FOLDING: "the vocabulary that tells leetspeak and look-alike letters from odd words",
    Component.EXCLUSIONS: "what silences a rule in the same sentence",
    Component.GUARDS: "jokes, reports, advice and the like that speak against a warning",
    Component.EMBEDDER: "sentence vectors altogether, as in the mode rules-only",
    Component.SIMILARITY: "sentence vectors against known scripts",
    Component.TAGGER: "the learned models that name slots in words that no rule knows",
    Component.MEMORY: "what was said in earlier messages",
    Component.COMPOSITES: "slots that together mean more than each alone",
    Component.ORDER: "composites that ask for an order or a repetition",
}


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a process makes its engine: pack folder (``None`` = core), embedder (``None`` = rules only), what is off."""

    pack: Path | None = None
    embedder: str | None = None
    without: Component | None = None
    is_warm: bool = False

    @property
    def remembers(self) -> bool:
        """Whether the state is carried from message to message."""
        return self.without is not Component.MEMORY


def build_engine(recipe: Recipe) -> Engine:
    """The engine of a recipe.

    Raises:
        EvaluationError: The embedder cannot be had.
        PackError: The pack cannot be used.
    """
    pack = load_pack(recipe.pack)
    change = _CHANGES.get(recipe.without) if recipe.without else None
    engine = Engine(change(pack) if change else pack, windows=recipe.without is not Component.FRAGMENTS)
    if recipe.embedder is not None and recipe.without is not Component.EMBEDDER:
        try:
            engine = engine.with_embedder(load_embedder(recipe.embedder))
        except EmbedderUnavailable as error:
            raise EvaluationError(f"{str(error).rstrip('.')}. Or evaluate with --mode rules-only.") from None
    if recipe.is_warm:
        engine.warm_up()
    return engine


def components_of(recipe: Recipe, pack: Pack) -> list[Component]:
    """What can be switched off, and is there."""
    absent: set[Component] = set()
    if recipe.embedder is None:
        absent |= {Component.EMBEDDER, Component.SIMILARITY}
    if not pack.taggers:
        absent.add(Component.TAGGER)
    return [component for component in Component if component not in absent]


def _without_scripts(pack: Pack) -> Pack:
    return replace(pack, scripts=Scripts())


def _without_exclusions(pack: Pack) -> Pack:
    return replace(pack, rules=tuple(replace(rule, exclusions=()) for rule in pack.rules))


def _without_order(pack: Pack) -> Pack:
    return replace(pack, composites=tuple(c for c in pack.composites if not _asks_for_order(c)))


def _asks_for_order(composite: Composite) -> bool:
    return composite.is_ordered or composite.repeats > 1


_CHANGES: dict[Component, Callable[[Pack], Pack]] = {
    Component.FOLDING: lambda pack: replace(pack, vocabulary=frozenset()),
    Component.EXCLUSIONS: _without_exclusions,
    Component.SIMILARITY: _without_scripts,
    Component.TAGGER: lambda pack: replace(pack, taggers=()),
    Component.GUARDS: lambda pack: replace(pack, guards=()),
    Component.COMPOSITES: lambda pack: replace(pack, composites=()),
    Component.ORDER: _without_order,
}
