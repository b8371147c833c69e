"""Sightings at the workbench: near copies found together, independent reports counted, rules drafted from them."""
