"""Handrail recognises known extortion scripts in chat messages and says what to do now."""

from handrail.engine.analyze import Engine
from handrail.engine.model import Assessment, Message, SafetyWarning
from handrail.packs import load_pack

__version__ = "0.1.0"
__all__ = ["Assessment", "Engine", "Message", "SafetyWarning", "load_pack"]
