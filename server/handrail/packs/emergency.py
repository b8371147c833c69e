"""The emergency number of a country, for where a pack has no help lines of its own."""

from __future__ import annotations

from functools import lru_cache

# The general numbers of the world, most particular first: where several answer (112 is often kept beside a local one),
# the local one is what people there know. Where none does, the data name a service's own number.
_GENERAL_EMERGENCY_NUMBERS = ("911", "999", "000", "111", "112")


@lru_cache(maxsize=512)
def emergency_number(region: str) -> str | None:
    """An emergency number of a country (ISO 3166), from the short-number data of libphonenumber."""
    from phonenumbers.phonemetadata import PhoneMetadata
    from phonenumbers.shortnumberinfo import is_emergency_number

    metadata = PhoneMetadata.short_metadata_for_region(region)
    if metadata is None or metadata.emergency is None:
        return None
    general = (number for number in _GENERAL_EMERGENCY_NUMBERS if is_emergency_number(number, region))
    number: str | None = next(general, metadata.emergency.example_number)
    return number
