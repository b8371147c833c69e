"""Alerts that a guardian chose: fixed words to addresses that Apprise knows, and never any content."""
