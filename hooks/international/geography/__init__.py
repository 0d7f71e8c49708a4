"""What is true of the Earth in any language: distances, country outlines, maps as path data.

May import the standard library only; writes no markup (a template does) and knows no words.
"""

from .region import RegionDrawing, draw_region
from .sphere import Point, distance
from .world import WorldDrawing, draw_world

__all__ = ["Point", "RegionDrawing", "WorldDrawing", "distance", "draw_region", "draw_world"]
