"""Pattern packs: reading, checking and compiling the folders that maintainers write."""

from handrail.packs.loader import load_pack
from handrail.packs.problems import PackError, Problem

__all__ = ["PackError", "Problem", "load_pack"]
