"""Tests of handrail.workbench."""
