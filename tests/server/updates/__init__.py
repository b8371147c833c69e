"""Tests of the signed pack channel."""
