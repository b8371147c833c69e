"""Tests of handrail.cli."""
