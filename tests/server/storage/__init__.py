"""Tests of handrail.storage."""
