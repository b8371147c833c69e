"""Tests of handrail.backup."""
