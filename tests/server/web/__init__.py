"""Tests of handrail.web."""
