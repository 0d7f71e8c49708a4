"""The editors' command line."""
