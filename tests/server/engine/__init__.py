"""Tests of handrail.engine."""
