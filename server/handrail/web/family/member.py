"""A membership as its device is told of it: what is agreed, what is in force, and all that guardians see."""

from __future__ import annotations

from datetime import UTC, datetime

from handrail.engine.model import AgeBand
from handrail.household.policy import in_force
from handrail.storage.households.facts import MemberDevice
from handrail.storage.households.model import Activity, ChangeRequest, Profile, TrustedPerson
from handrail.storage.households.profiles import policy_of
from handrail.storage.households.stores import ProfileStores
from handrail.web.family.seen import dump_sight, seen

SHOWN_ACTIVITY = 50


def revision(profile: Profile, until: str, now: float) -> int:
    """A number that changes with all that is set for a device, the end of its month included."""
    today = datetime.fromtimestamp(now, UTC).date()
    force = in_force(policy_of(profile), AgeBand(profile.age_band), until, today)
    return 2 * profile.policy_revision + (force.mode != profile.mode)


def dump_member(stores: ProfileStores, device: MemberDevice, now: float) -> dict[str, object]:
    """The whole of a membership, read anew."""
    profile, mine = device.profile, seen(device, now)
    household = stores.accounts.household(profile.household_id)
    policy = mine.in_force.policy
    return {
        "state": device.membership.state,
        "revision": revision(profile, device.until, now),
        "household": {"name": household.name if household else ""},
        "guardians": [{"name": one.display_name} for one in stores.accounts.guardians(profile.household_id)],
        "profile": {
            "nickname": profile.nickname,
            "age_band": profile.age_band,
            "until": device.until,
            "language": profile.language,
            "region": profile.region,
        },
        "mode": mine.in_force.mode,
        "policy": {
            "sensitivity": policy.sensitivity,
            "early_notices": policy.early_notices,
            "sites_on": policy.sites_on,
            "language": policy.language,
            "region": policy.region,
            "locked": mine.in_force.is_locked,
        },
        "trusted": [_person(person) for person in stores.people.of_profile(profile.id)],
        "counts_agreed": mine.counts_agreed,
        "guardian_sees": dump_sight(mine.sight),
        "requests": [_request(one) for one in stores.requests.of_profile(profile.id)],
        "activity": [_deed(one) for one in stores.activity.of_profile(profile.id)[:SHOWN_ACTIVITY]],
    }


def _person(person: TrustedPerson) -> dict[str, object]:
    return {
        "id": person.id,
        "name": person.name,
        "state": "proposed" if person.confirmed_at is None else "confirmed",
        "by": person.proposed_by,
        "reachable": person.address_encrypted is not None,
    }


def _request(request: ChangeRequest) -> dict[str, object]:
    return {"about": request.about, "at": request.at, "answered_at": request.answered_at, "answer": request.answer}


def _deed(activity: Activity) -> dict[str, object]:
    return {"at": activity.at, "actor": activity.actor, "what": activity.what, "detail": dict(activity.detail)}
