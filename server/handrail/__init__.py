"""Handrail recognises known extortion scripts in chat messages and says what to do now."""

from handrail.engine.analyze import Engine
from handrail.engine.model import Assessment, Message, SafetyWarning
from handrail.packs import load_pack
from handrail.version import VERSION as __version__

__all__ = ["Assessment", "Engine", "Message", "SafetyWarning", "__version__", "load_pack"]
