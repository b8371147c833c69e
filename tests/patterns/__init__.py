"""Tests of the pattern packs of this repository."""
