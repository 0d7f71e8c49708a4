"""A university's international pages: records in YAML and prose in Markdown become a website.

Rooms from the ground up, each importing only those before it: model, geography, reading, wording,
views, rendering, publishing. Nothing here knows MkDocs; `mkdocs_hooks.py` beside this package does.
"""
