"""The lines that the project promises an answer for, and what that answer is."""

from __future__ import annotations

_POSTER = (
    "Know the script! First a stranger flirts with you and asks for a picture. Then comes the message "
    "\"I have your nudes, pay me 500 or I will send them to all your followers\". Don't pay, don't send more, "
    "block the account and tell an adult you trust. You are not in trouble. Report it to the platform and the police."
)

# id → (what it must come to, the line); the ids are those that the rewordings refer to.
SOURCE_LINES = {
    "t1": ("high", "i have your nudes and i will send them to all your followers if you dont pay me 500"),
    "t2": ("high", "send me a steam gift card or everyone will see the video"),
    "t3": ("high", "1 h4ve y0ur v1deo, p@y n0w or 3very0ne s33s it"),
    "t4": ("high", "tengo tus fotos y se las voy a mandar a toda tu familia si no me pagas"),
    "g1": ("low-or-medium", "lets move to snapchat, send a pic of you and i will send mine first"),
    "b1": ("none", "lol pay me back the 20 bucks or im telling mom"),
    "b2": ("none", "my friend got sextorted last week its so scary"),
    "b3": ("none", "are we still on for practice tomorrow?"),
    "b4": ("none", "can you send me a pic of the homework"),
    "b5": ("none", "buy the gift card for moms birthday"),
    "b6": ("none", "i will send it to the whole team if you dont come lol"),
    "b7": ("none", "i have your hoodie, pay up lol"),
    "b8": ("none", _POSTER),
}

EXPECTED = {
    "high": frozenset({"high", "critical"}),
    "low-or-medium": frozenset({"low", "medium"}),
    "none": frozenset({"none"}),
}


def is_right(expect: str, severity: str) -> bool:
    """Whether a severity is what a line must come to."""
    return severity in EXPECTED[expect]
