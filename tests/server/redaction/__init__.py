"""Tests of handrail.redaction."""
