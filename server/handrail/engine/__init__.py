"""The detection engine: pure functions from messages, state and pack to an assessment and a warning."""
