"""What kinds of page there are, and how tests open them."""

from collections.abc import Callable

from playwright.sync_api import Page

OpenPage = Callable[..., Page]
LANGUAGES = {"en": "", "uz": "uz/"}
"""The languages of the site and where their pages begin."""
KINDS_OF_PAGE = {
    "home": "",
    "partners": "partners/",
    "partner": "partners/university-of-pisa/",
    "countries": "countries/",
    "country": "countries/tr/",
    "events": "events/",
    "event": "events/pisa-agreement-2025/",
    "year": "events/2025/",
    "policy": "policy/",
    "departments": "departments/",
    "department": "departments/neurology/",
    "contact": "contact/",
    "prose": "data/",
    "not found": "nowhere/",
}
"""An address of each kind of page, within a language."""
