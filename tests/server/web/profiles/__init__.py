"""Tests of profiles, their devices and the pages about them."""
