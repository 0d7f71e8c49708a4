"""Tests of the room that knows the Earth; pyproj is its independent reader."""
