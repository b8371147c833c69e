from __future__ import annotations

from handrail.workbench.tables import Table

TABLE = Table("Fruit", ("kind", "count"), [("pear", 3), ("a|b", 10)], ("All of it.",))


def test_plain_columns_stand_under_each_other() -> None:
    lines = TABLE.plain().splitlines()
    assert lines == ["Fruit", "", "kind  count", "----  -----", "pear  3", "a|b   10", "All of it."]


def test_markdown_cells_cannot_break_the_table() -> None:
    assert r"| a\|b | 10 |" in TABLE.markdown().splitlines()


def test_page_cells_cannot_break_the_page_and_headers_say_what_they_head() -> None:
    page = Table("A & B", ("<kind>", "count"), [("<script>", 1)]).html()
    assert "<script>" not in page
    assert '<th scope="row">&lt;script&gt;</th><td>1</td>' in page
    assert '<th scope="col">&lt;kind&gt;</th>' in page
    assert "<caption>A &amp; B</caption>" in page
