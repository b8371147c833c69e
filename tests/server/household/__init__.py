"""Tests of the rules of households."""
