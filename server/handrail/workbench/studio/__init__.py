"""The studio: a page on this computer to write rules, scripts and training lines and see them work."""
