from __future__ import annotations

import pytest

from .tables import NoPlaceError, replaced


def test_new_tables_replace_the_old_ones_and_nothing_else() -> None:
    document = "above\n<!-- begin: x -->\nold\n<!-- end: x -->\nbelow\n"
    once = replaced(document, "x", "new \\1")
    assert once == "above\n<!-- begin: x -->\n\nnew \\1\n\n<!-- end: x -->\nbelow\n"
    assert replaced(once, "x", "new \\1") == once


def test_a_document_without_the_marks_is_refused() -> None:
    with pytest.raises(NoPlaceError, match="begin: x"):
        replaced("nothing here", "x", "new")
