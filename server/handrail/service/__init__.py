"""Handrail as a service of one person's account: it starts when they log in. Nothing here needs a root or admin."""

from __future__ import annotations

import sys
from enum import StrEnum

from handrail.service.launchd import Launchd
from handrail.service.manager import Manager, ServiceError, ServiceState
from handrail.service.plan import Plan, plan_of
from handrail.service.systemd import Systemd
from handrail.service.task_scheduler import TaskScheduler

__all__ = ["Kind", "Manager", "Plan", "ServiceError", "ServiceState", "kind_here", "manager_of", "plan_of"]


class Kind(StrEnum):
    """What keeps a service running."""

    SYSTEMD = "systemd"
    LAUNCHD = "launchd"
    TASK_SCHEDULER = "task-scheduler"


def kind_here() -> Kind:
    """What this computer has."""
    return {"darwin": Kind.LAUNCHD, "win32": Kind.TASK_SCHEDULER}.get(sys.platform, Kind.SYSTEMD)


def manager_of(kind: Kind) -> Manager:
    """What installs, removes and looks after the service."""
    managers: dict[Kind, type[Manager]] = {
        Kind.SYSTEMD: Systemd,
        Kind.LAUNCHD: Launchd,
        Kind.TASK_SCHEDULER: TaskScheduler,
    }
    return managers[kind]()
