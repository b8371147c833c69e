"""Tests of handrail.alerts."""
