"""Runs axe over pages and over the card, whose closed shadow root axe would otherwise skip in silence."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .browser import AXE

# In the isolated world alone: axe asks elements for `shadowRoot`, which is null for a closed one. The page stays blind.
_SEE_CLOSED_ROOTS = """(() => {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot');
  Object.defineProperty(Element.prototype, 'shadowRoot', {configurable: true, get() {
    return (this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null) ?? own.get.call(this);
  }});
})()"""
_SUMMARY = """(result) => Object.fromEntries(['violations', 'incomplete', 'passes'].map((outcome) => [outcome,
  result[outcome].flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.flat().join(' ')}`))]))"""
# WCAG 2 relative luminance and contrast, over every text node that is drawn; backgrounds that let through are mixed.
_CONTRASTS = """(root) => {
  const parse = (colour) => {
    const [red, green, blue, alpha = 1] = colour.match(/[\\d.]+/g).map(Number);
    return {rgb: colour.startsWith('color(') ? [red * 255, green * 255, blue * 255] : [red, green, blue], alpha};
  };
  const over = (top, below) => top.rgb.map((part, i) => part * top.alpha + below[i] * (1 - top.alpha));
  const ground = (element) => {
    if (element === null) return [255, 255, 255];
    const own = parse(getComputedStyle(element).backgroundColor);
    return own.alpha === 1 ? own.rgb : over(own, ground(element.parentElement));
  };
  const linear = (part) => part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = (rgb) => 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
  const found = {};
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement, text = walker.currentNode.nodeValue.trim();
    if (text === '' || element.closest('style, .sr') || !element.checkVisibility()) continue;
    const below = ground(element), ink = over(parse(getComputedStyle(element).color), below);
    const [high, low] = [luminance(ink), luminance(below)].sort((a, b) => b - a);
    found[text] = Math.min(found[text] ?? Infinity, (high + 0.05) / (low + 0.05));
  }
  return found;
}"""


@dataclass(frozen=True, slots=True)
class Report:
    """What axe found: each entry names the rule and the element."""

    violations: tuple[str, ...]
    passes: tuple[str, ...]


def audit(run: Callable[[str], Any], scope: str = "document", has_closed_root: bool = False) -> Report:
    """Run axe over ``scope``, a JavaScript expression for an element, wherever ``run`` evaluates."""
    run(f"{AXE.read_text()};0")
    if has_closed_root:
        run(_SEE_CLOSED_ROOTS)
    found = json.loads(run(f"axe.run({scope}).then({_SUMMARY}).then(JSON.stringify)"))
    return Report(tuple(found["violations"]), tuple(found["passes"]))


def contrasts(run: Callable[[str], Any], root: str) -> dict[str, float]:
    """For every text drawn below ``root``, its contrast ratio with what it stands on."""
    found: dict[str, float] = run(f"({_CONTRASTS})({root})")
    return found
