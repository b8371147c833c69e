"""Tests of the service: what is written, what is asked of the system, and what people are told."""
