"""Households: guardians and how they sign in, teens' profiles, and the devices that belong to them."""
