"""The first tables: devices, pairing codes, sightings. Adopts those that were made before there were migrations."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# Epoch seconds outgrow 32 bits in 2038. SQLite has integers of one kind.
WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make what is not there: a database from before may have some of the tables, or all."""
    op.create_table(
        "devices",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("token_hash", sa.String(64), nullable=False, unique=True),
        sa.Column("created_at", WHOLE, nullable=False),
        sa.Column("last_seen", WHOLE),
        sa.Column("revoked_at", WHOLE),
        if_not_exists=True,
    )
    op.create_table(
        "pairing_codes",
        sa.Column("nonce", sa.LargeBinary(16), primary_key=True),
        sa.Column("expires_at", WHOLE, nullable=False),
        sa.Column("tries", WHOLE, nullable=False),
        sa.Column("device_id", sa.String(32), sa.ForeignKey("devices.id")),
        if_not_exists=True,
    )
    op.create_table(
        "sighting_periods",
        sa.Column("id", WHOLE, primary_key=True),
        sa.Column("nonce", sa.LargeBinary(32)),
        sa.Column("key_mark", sa.String(16), nullable=False),
        sa.Column("begun_on", WHOLE, nullable=False),
        if_not_exists=True,
    )
    op.create_table(
        "sightings",
        sa.Column("token", sa.String(32), primary_key=True),
        sa.Column("period", WHOLE, nullable=False),
        sa.Column("reporter", sa.String(16), nullable=False),
        sa.Column("day", sa.String(16), nullable=False),
        sa.Column("is_settled", sa.Boolean, nullable=False),
        sa.Column("week", sa.String(8), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("rules", sa.Text, nullable=False),
        sa.Column("slots", sa.Text, nullable=False),
        sa.Column("sketch", sa.LargeBinary(128), nullable=False),
        sa.Column("text", sa.Text),
        if_not_exists=True,
    )
    op.create_index("ix_sightings_period", "sightings", ["period"], if_not_exists=True)
    op.create_index("ix_sightings_week", "sightings", ["week"], if_not_exists=True)
    op.drop_table("schema_version", if_exists=True)


def downgrade() -> None:
    """Back to an empty database."""
    for table in ("sightings", "sighting_periods", "pairing_codes", "devices"):
        op.drop_table(table)
