"""Partners and agreements counted by what they differ in."""

from collections import Counter

from ..geography.continents import regions
from .charts import RowChart, row_chart
from .edition import Edition


def statistics(edition: Edition) -> tuple[RowChart, ...]:
    """Count partners by region, by kind and by form, and agreements by status."""
    words, site = edition.words, edition.site
    by_kind = Counter(partner.kind for partner in site.partners)
    statuses = Counter(
        agreement.status(edition.today)
        for partner in site.partners
        for agreement in partner.agreements
    )
    here = edition.href("partners/")
    charts = [
        region_chart(edition),
        row_chart(
            edition,
            words("statistics.by_kind"),
            [
                (words(f"partner_kind.{kind}"), number, f"{here}?kind={kind}")
                for kind, number in by_kind.most_common()
            ],
        ),
    ]
    if statuses:
        charts.append(
            row_chart(
                edition,
                words("statistics.by_status"),
                [
                    (words(f"agreement_status.{status}"), number, f"{here}?agreement={status}")
                    for status, number in statuses.most_common()
                ],
            )
        )
    return tuple(charts)


def region_chart(edition: Edition) -> RowChart:
    """Count partners by region of the world."""
    words = edition.words
    by_region = Counter(
        regions()[country].subregion for country in edition.site.countries.elements()
    )
    order = sorted(
        by_region, key=lambda code: (-by_region[code], words.sort_key(words.country(code)))
    )
    return row_chart(
        edition,
        words("statistics.by_region"),
        [(words.country(code), by_region[code], None) for code in order],
    )
