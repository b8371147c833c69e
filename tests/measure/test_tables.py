from __future__ import annotations

import pytest

from .tables import NoPlaceError, Table, replaced

TABLE = Table("Fruit", ("kind", "count"), [("pear", 3), ("a|b", 10)], ("All of it.",))


def test_plain_columns_stand_under_each_other() -> None:
    lines = TABLE.plain().splitlines()
    assert lines == ["Fruit", "", "kind  count", "----  -----", "pear  3", "a|b   10", "All of it."]


def test_markdown_cells_cannot_break_the_table() -> None:
    assert r"| a\|b | 10 |" in TABLE.markdown().splitlines()


def test_new_tables_replace_the_old_ones_and_nothing_else() -> None:
    document = "above\n<!-- begin: x -->\nold\n<!-- end: x -->\nbelow\n"
    once = replaced(document, "x", "new \\1")
    assert once == "above\n<!-- begin: x -->\n\nnew \\1\n\n<!-- end: x -->\nbelow\n"
    assert replaced(once, "x", "new \\1") == once


def test_a_document_without_the_marks_is_refused() -> None:
    with pytest.raises(NoPlaceError, match="begin: x"):
        replaced("nothing here", "x", "new")
