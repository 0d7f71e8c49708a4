"""What is true in any language: partners, agreements, events, departments, objectives, the site.

May import nothing of this package.
"""
