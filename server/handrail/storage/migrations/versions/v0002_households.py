"""The tables of households: guardians and how they sign in, profiles, memberships, weeks and the log."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
# In an order in which each refers only to earlier ones.
TABLES = (
    "households",
    "sign_in_tries",
    "alert_addresses",
    "guardians",
    "invitations",
    "profiles",
    "activity",
    "family_codes",
    "guardian_sessions",
    "memberships",
    "passkey_challenges",
    "passkeys",
    "recovery_codes",
    "requests",
    "trusted_people",
    "weeks",
)


def upgrade() -> None:
    """Make them."""
    op.create_table(
        "households",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("language", sa.String(32), nullable=False),
        sa.Column("alert_days", WHOLE),
        sa.Column("created_at", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "sign_in_tries",
        sa.Column("name_mark", sa.String(64), nullable=False),
        sa.Column("failed", WHOLE, nullable=False),
        sa.Column("last_at", WHOLE, nullable=False),
        sa.Column("locked_until", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("name_mark"),
    )
    op.create_index("ix_sign_in_tries_last_at", "sign_in_tries", ["last_at"])
    op.create_table(
        "alert_addresses",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("household_id", sa.String(32), nullable=False),
        sa.Column("address_encrypted", sa.Text, nullable=False),
        sa.Column("created_at", WHOLE, nullable=False),
        sa.ForeignKeyConstraint(["household_id"], ["households.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_alert_addresses_household_id", "alert_addresses", ["household_id"])
    op.create_table(
        "guardians",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("household_id", sa.String(32), nullable=False),
        sa.Column("sign_in_name", sa.String(64), nullable=False),
        sa.Column("display_name", sa.String(64), nullable=False),
        sa.Column("password_hash", sa.String(255), nullable=False),
        sa.Column("created_at", WHOLE, nullable=False),
        sa.ForeignKeyConstraint(["household_id"], ["households.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sign_in_name"),
    )
    op.create_index("ix_guardians_household_id", "guardians", ["household_id"])
    op.create_table(
        "invitations",
        sa.Column("code_hash", sa.String(64), nullable=False),
        sa.Column("household_id", sa.String(32)),
        sa.Column("expires_at", WHOLE, nullable=False),
        sa.ForeignKeyConstraint(["household_id"], ["households.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("code_hash"),
    )
    op.create_table(
        "profiles",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("household_id", sa.String(32), nullable=False),
        sa.Column("nickname", sa.String(64), nullable=False),
        sa.Column("age_band", sa.String(32), nullable=False),
        sa.Column("until", sa.String(7), nullable=False),
        sa.Column("language", sa.String(32), nullable=False),
        sa.Column("region", sa.String(32)),
        sa.Column("mode", sa.String(32), nullable=False),
        sa.Column("sensitivity", sa.String(32), nullable=False),
        sa.Column("early_notices", sa.Boolean, nullable=False),
        sa.Column("sites_on", sa.JSON),
        sa.Column("policy_revision", WHOLE, nullable=False),
        sa.Column("created_at", WHOLE, nullable=False),
        sa.ForeignKeyConstraint(["household_id"], ["households.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_profiles_household_id", "profiles", ["household_id"])
    op.create_table(
        "activity",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("household_id", sa.String(32), nullable=False),
        sa.Column("profile_id", sa.String(32)),
        sa.Column("at", WHOLE, nullable=False),
        sa.Column("actor", sa.String(64), nullable=False),
        sa.Column("what", sa.String(32), nullable=False),
        sa.Column("detail", sa.JSON, nullable=False),
        sa.ForeignKeyConstraint(["household_id"], ["households.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["profile_id"], ["profiles.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_activity_household_id", "activity", ["household_id"])
    op.create_index("ix_activity_profile_id", "activity", ["profile_id"])
    op.create_table(
        "family_codes",
        sa.Column("nonce", sa.LargeBinary(16), nullable=False),
        sa.Column("profile_id", sa.String(32), nullable=False),
        sa.Column("expires_at", WHOLE, nullable=False),
        sa.Column("tries", WHOLE, nullable=False),
        sa.Column("used_at", WHOLE),
        sa.ForeignKeyConstraint(["profile_id"], ["profiles.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("nonce"),
    )
    op.create_index("ix_family_codes_profile_id", "family_codes", ["profile_id"])
    op.create_table(
        "guardian_sessions",
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("guardian_id", sa.String(32), nullable=False),
        sa.Column("created_at", WHOLE, nullable=False),
        sa.Column("last_used", WHOLE, nullable=False),
        sa.Column("expires_at", WHOLE, nullable=False),
        sa.ForeignKeyConstraint(["guardian_id"], ["guardians.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("token_hash"),
    )
    op.create_index("ix_guardian_sessions_guardian_id", "guardian_sessions", ["guardian_id"])
    op.create_table(
        "memberships",
        sa.Column("device_id", sa.String(32), nullable=False),
        sa.Column("profile_id", sa.String(32), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("counts_agreed", sa.Boolean, nullable=False),
        sa.Column("until", sa.String(7)),
        sa.Column("joined_at", WHOLE),
        sa.Column("left_at", WHOLE),
        sa.Column("reported_at", WHOLE),
        sa.Column("extension_version", sa.String(32)),
        sa.Column("pack_id", sa.String(64)),
        sa.Column("pack_version", sa.String(32)),
        sa.Column("pack_date", sa.String(32)),
        sa.Column("health_state", sa.String(32)),
        sa.Column("unreadable_sites", WHOLE, nullable=False),
        sa.Column("alerted_at", WHOLE),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["profile_id"], ["profiles.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("device_id"),
    )
    op.create_index("ix_memberships_profile_id", "memberships", ["profile_id"])
    op.create_table(
        "passkey_challenges",
        sa.Column("challenge_hash", sa.String(64), nullable=False),
        sa.Column("guardian_id", sa.String(32)),
        sa.Column("expires_at", WHOLE, nullable=False),
        sa.ForeignKeyConstraint(["guardian_id"], ["guardians.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("challenge_hash"),
    )
    op.create_table(
        "passkeys",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("guardian_id", sa.String(32), nullable=False),
        sa.Column("credential_id", sa.LargeBinary(1024), nullable=False),
        sa.Column("public_key", sa.LargeBinary(1024), nullable=False),
        sa.Column("sign_count", WHOLE, nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("created_at", WHOLE, nullable=False),
        sa.ForeignKeyConstraint(["guardian_id"], ["guardians.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("credential_id"),
    )
    op.create_index("ix_passkeys_guardian_id", "passkeys", ["guardian_id"])
    op.create_table(
        "recovery_codes",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("guardian_id", sa.String(32), nullable=False),
        sa.Column("code_hash", sa.String(64), nullable=False),
        sa.Column("used_at", WHOLE),
        sa.ForeignKeyConstraint(["guardian_id"], ["guardians.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_recovery_codes_guardian_id", "recovery_codes", ["guardian_id"])
    op.create_table(
        "requests",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("profile_id", sa.String(32), nullable=False),
        sa.Column("about", sa.String(32), nullable=False),
        sa.Column("at", WHOLE, nullable=False),
        sa.Column("answered_at", WHOLE),
        sa.Column("answer", sa.String(32)),
        sa.ForeignKeyConstraint(["profile_id"], ["profiles.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_requests_profile_id", "requests", ["profile_id"])
    op.create_table(
        "trusted_people",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("profile_id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("proposed_by", sa.String(32), nullable=False),
        sa.Column("confirmed_at", WHOLE),
        sa.Column("address_encrypted", sa.Text),
        sa.ForeignKeyConstraint(["profile_id"], ["profiles.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_trusted_people_profile_id", "trusted_people", ["profile_id"])
    op.create_table(
        "weeks",
        sa.Column("device_id", sa.String(32), nullable=False),
        sa.Column("week", sa.String(8), nullable=False),
        sa.Column("band", sa.String(4), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["memberships.device_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("device_id", "week"),
    )


def downgrade() -> None:
    """Delete them, and every household with them; devices stay paired."""
    for table in reversed(TABLES):
        op.drop_table(table)
