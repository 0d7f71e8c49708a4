"""Tests of the room that knows the Earth; pyproj is the independent reader of projections and distances."""
