"""The chat sites that a policy can name, as the extension calls them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from handrail.household.rules import Rule, RuleError

# Names are brands or products, and the same in every language. The last are parts that many sites are built from.
SITES: Mapping[str, str] = MappingProxyType(
    {
        "discord": "Discord",
        "google-chat": "Google Chat",
        "google-messages": "Google Messages",
        "instagram": "Instagram",
        "messenger": "Messenger",
        "reddit": "Reddit",
        "slack": "Slack",
        "snapchat": "Snapchat",
        "teams": "Microsoft Teams",
        "telegram-a": "Telegram A",
        "telegram-k": "Telegram K",
        "tiktok": "TikTok",
        "tinder": "Tinder",
        "whatsapp": "WhatsApp",
        "x": "X",
        "thelounge": "The Lounge",
        "element": "Element",
        "converse": "Converse.js",
        "chatscope": "Chatscope",
        "deep-chat": "Deep Chat",
        "vue-advanced-chat": "Vue Advanced Chat",
    }
)


def choose_sites(ids: Iterable[str]) -> tuple[str, ...]:
    """The sites of a policy, each once, in the order of ``SITES``.

    Raises:
        RuleError: ``site``: one of them is not known.
    """
    wanted = set(ids)
    if not wanted <= SITES.keys():
        raise RuleError(Rule.SITE)
    return tuple(site for site in SITES if site in wanted)
