"""Tests of handrail.packs."""
