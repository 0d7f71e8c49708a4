"""The files of open data, made once for a build."""

from ..rendering.open_data import csv_file, data_package, geojson, records_json, records_schema
from ..rendering.workbook import workbook
from ..views.data_sets import data_sets
from ..views.downloads import PACKAGE, WORKBOOK, data_path
from ..views.edition import Edition
from ..views.worksheets import worksheets


def open_data(editions: tuple[Edition, ...]) -> dict[str, bytes]:
    """Give every file by its address; the default language's edition is the first.

    The editions' roots must be the site's full address.
    """
    default = editions[0]
    site = default.site
    sets = data_sets(default)
    files = {data_path(found.name, "csv"): csv_file(found) for found in sets}
    for name in ("partners", "events"):
        files[data_path(name, "json")] = records_json(default, name)
        files[data_path(f"{name}.schema", "json")] = records_schema(default, name)
    files[data_path("partners", "geojson")] = geojson(default)
    files[PACKAGE] = data_package(default, sets, files)
    files[WORKBOOK] = workbook(
        (sheet for edition in editions for sheet in worksheets(edition)),
        title=default.words("data.title"),
        author=default.text(site.institution.name).value,
        on=site.data_as_of or default.today,
    )
    return files
