"""The theme's styles, scripts and images, in one folder named after what they hold.

A change of any file changes the folder's name, so browsers may keep the files for ever, and
scripts and styles refer to each other by plain relative names.
"""

import re
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

import rcssmin

THEME = Path(__file__).parents[2] / "theme"
STYLE_SHEET = "site.css"
SEARCH_WORKER = "js/search-worker.js"
_LICENCE = "/*! Material for MkDocs, (c) 2016-2025 Martin Donath, MIT licence */\n"
# Tokens first, as every other sheet uses them; print last, as it takes back what others say.
_FIRST, _LAST = ("tokens.css", "base.css"), ("print.css",)


class Assets:
    """The files of the theme as they are published."""

    def __init__(self) -> None:
        """Read and bundle them."""
        self.files = {STYLE_SHEET: _bundle(THEME / "styles").encode()}
        for folder, published in (("scripts", "js"), ("images", "images")):
            for path in sorted((THEME / folder).iterdir()):
                self.files[f"{published}/{path.name}"] = path.read_bytes()
        self.files[SEARCH_WORKER] = _search_worker().encode()
        digest = sha256()
        for name, content in self.files.items():
            digest.update(name.encode() + b"\0" + content + b"\0")
        self.folder = f"assets/{digest.hexdigest()[:12]}/"


def _bundle(folder: Path) -> str:
    """Join the style sheets, one a component, and take out comments and white space."""
    names = sorted(path.name for path in folder.glob("*.css"))
    middle = [name for name in names if name not in _FIRST + _LAST]
    joined = "\n".join((folder / name).read_text("utf-8") for name in (*_FIRST, *middle, *_LAST))
    return str(rcssmin.cssmin(joined))


def _search_worker() -> str:
    """Take the search engine out of Material's package, without the name of its source map."""
    folder = files("material") / "templates" / "assets" / "javascripts" / "workers"
    (worker,) = (path for path in folder.iterdir() if path.name.endswith(".min.js"))
    return _LICENCE + re.sub(r"\n//# sourceMappingURL=.*", "", worker.read_text("utf-8"))
