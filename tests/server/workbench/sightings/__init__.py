"""Tests of handrail.workbench.sightings."""
