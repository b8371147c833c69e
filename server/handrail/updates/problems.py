"""Why nothing was taken from a channel, or nothing was published: one plain sentence."""

from __future__ import annotations


class ChannelError(RuntimeError):
    """Nothing was taken or published, and what was there goes on; the text says why and what to do."""


class StaleError(ChannelError):
    """The channel shows nothing but what it showed long ago: nobody renews it, or somebody holds newer files back."""


class BusyError(ChannelError):
    """Another process does the same just now; it needs no second one."""
