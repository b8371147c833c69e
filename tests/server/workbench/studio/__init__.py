"""Tests of handrail.workbench.studio."""
