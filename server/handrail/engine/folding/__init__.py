"""How a text as sent becomes folded words: one module a way of writing."""
