"""Views become HTML, each by the component of its name.

May import views and what lies below. The one room that knows Jinja and writes markup.
"""

from .renderer import Renderer

__all__ = ["Renderer"]
