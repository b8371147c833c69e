"""Tests of handrail.config."""
