"""Tests of handrail.embedding."""
