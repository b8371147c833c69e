"""Faults that the person at the workbench can mend."""


class EvaluationError(RuntimeError):
    """The evaluation cannot be done; the text says why and what to do, and holds nothing of any message."""
