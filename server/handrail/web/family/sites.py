"""Which name passkeys of this page belong to."""

from __future__ import annotations

import ipaddress

from flask import request

from handrail.storage.households.ceremonies import Site
from handrail.web.limits import host_name, is_https


def passkey_site() -> Site | None:
    """The site as the browser sees it; none where browsers have no passkeys: an IP address, or plain http elsewhere."""
    host = request.headers.get("Host", "").strip().lower()
    name = host_name(host)
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        pass
    else:
        return None
    if not is_https() and name != "localhost":
        return None
    return Site(name, f"{'https' if is_https() else 'http'}://{host}")
