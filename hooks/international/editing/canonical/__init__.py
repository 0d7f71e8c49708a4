"""The one form of a file of records: order, quoting, wrapping, apostrophes; comments kept."""

from .records import canonical_records

__all__ = ["canonical_records"]
