"""Model and language become exactly what a template shows: words, dates, counts, order, links.

May import model, geography, reading, wording. Each view is a frozen dataclass; the component of
the same name in `rendering/components/` shows it.
"""
