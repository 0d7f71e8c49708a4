"""The Markdown pages: front matter, mirrors, and the objectives on the policy page."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated

from pydantic import Field

from ..model.content_page import ContentPage
from ..model.department import Department, DepartmentKind
from ..model.field_types import RECORD, PagePath, PlainText
from ..model.language import LocalizedText
from ..model.objective import Objective
from ..model.partial_date import PartialDate
from .checked import checked
from .links import unsafe_links
from .problem import Problem, nearest
from .snippets import FOLDER as SNIPPETS
from .snippets import missing_snippets
from .text_file import Report, read_text
from .yaml_document import Document, parse_yaml

CONTENT = "content"
POLICY = "policy/"
DEPARTMENTS = "departments/"
REQUIRED = ("", POLICY, "partners/", "countries/", "events/", DEPARTMENTS)
_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(.*?)^---[ \t]*$", re.DOTALL | re.MULTILINE)
_SECTION = re.compile(
    r"^##[ \t]+(?P<title>.+?)[ \t]*\{[ \t]*#(?P<id>[^\s}]+)[ \t]*\}[ \t]*$", re.MULTILINE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """What stands between the two lines of hyphens at the top of a page."""

    __pydantic_config__ = RECORD

    title: Annotated[PlainText, Field(description="The page's heading", examples=["Contact"])]
    description: Annotated[
        PlainText,
        Field(
            description="One sentence for search engines",
            examples=["How to reach the international office."],
        ),
    ]
    menu: Annotated[
        PlainText | None, Field(description="A shorter name for menus", examples=["Contact"])
    ] = None
    headline: Annotated[
        PlainText | None,
        Field(description="The large line of the home page", examples=["Learning together"]),
    ] = None
    kind: Annotated[
        DepartmentKind, Field(description="On a department's page: what it is", examples=["clinic"])
    ] = "department"
    search_names: Annotated[
        tuple[PlainText, ...],
        Field(
            description="On a department's page: other names people search for",
            examples=[["Biochemistry"]],
        ),
    ] = ()
    draft: Annotated[bool, Field(description="`true`: kept, not published", examples=["true"])] = (
        False
    )
    aliases: Annotated[
        tuple[PagePath, ...],
        Field(
            description="Paths of this or another page that is gone; their addresses lead here",
            examples=[["departments/surgery"]],
        ),
    ] = ()
    checked: Annotated[
        PartialDate | None,
        Field(description="The day the text was last checked", examples=["2026-11-22"]),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """All that the Markdown pages say of themselves."""

    pages: tuple[ContentPage, ...]
    departments: tuple[Department, ...]
    objectives: tuple[Objective, ...]
    files: Mapping[str, str] = field(default_factory=dict)
    """The default language's file of each page, by path."""
    unread: frozenset[str] = frozenset()
    """Paths of the default language's pages that have mistakes of their own."""
    aliases: tuple[tuple[str, Problem], ...] = ()
    """Former paths that pages give, each with the place to report it at."""

    @property
    def paths(self) -> frozenset[str]:
        """The paths of all pages, those with mistakes included."""
        return frozenset(self.files) | self.unread

    @property
    def department_ids(self) -> tuple[str, ...]:
        """The ids of all departments, those whose pages have mistakes included."""
        return tuple(sorted(_department_id(path) for path in self.paths if _is_department(path)))


@dataclass(frozen=True, slots=True)
class _MarkdownFile:
    name: str
    front: FrontMatter
    sections: tuple[tuple[str, str, int, int], ...]
    """Headings with an id: id, title, line, column of the id."""
    document: Document


@dataclass(frozen=True, slots=True)
class _Folder:
    """The pages of a language by path, and the paths of those with mistakes."""

    files: dict[str, _MarkdownFile]
    unread: frozenset[str]

    def __contains__(self, path: str) -> bool:
        return path in self.files or path in self.unread


def page_path(relative: str) -> str:
    """Give the path of a Markdown file's page: `a/b.md` is `a/b/`, `a/index.md` is `a/`."""
    stem = relative.removesuffix(".md")
    if stem == "index" or stem.endswith("/index"):
        return stem.removesuffix("index")
    return f"{stem}/"


def read_pages(root: Path, languages: tuple[str, ...], report: Report) -> Pages:
    """Read every page in every language, reporting what is wrong with them."""
    folders = {tag: _read_folder(root, tag, languages, report) for tag in languages}
    files = {tag: folder.files for tag, folder in folders.items()}
    default = languages[0]
    for tag in languages[1:]:
        for path, file in files[tag].items():
            if path not in folders[default]:
                names = [other.name for other in files[default].values()]
                report(
                    Problem(
                        code="page-without-original",
                        file=f"{CONTENT}/{tag}/{file.name}",
                        found=f"{CONTENT}/{tag}/{file.name}",
                        allowed=(f"{CONTENT}/{default}/{file.name}",),
                        nearest=nearest(file.name, names),
                    )
                )
    for path in REQUIRED:
        if path not in folders[default]:
            missing = (
                f"{CONTENT}/{default}/{path}index.md"
                if path != POLICY
                else f"{CONTENT}/{default}/policy.md"
            )
            report(Problem(code="missing-file", file=missing))
    in_order = {
        path: {tag: files[tag][path] for tag in languages if path in files[tag]}
        for path in files[default]
    }
    return Pages(
        pages=tuple(_page(path, found, default) for path, found in in_order.items()),
        departments=tuple(
            _department(path, found, default)
            for path, found in in_order.items()
            if _is_department(path)
        ),
        objectives=_objectives(in_order.get(POLICY, {}), languages, report),
        files={
            path: f"{CONTENT}/{default}/{found[default].name}" for path, found in in_order.items()
        },
        unread=folders[default].unread,
        aliases=tuple(
            (
                f"{alias}/",
                file.document.problem("alias-taken", ("aliases", index), found=alias),
            )
            for found in in_order.values()
            for file in found.values()
            for index, alias in enumerate(file.front.aliases)
        ),
    )


def _read_folder(root: Path, tag: str, languages: tuple[str, ...], report: Report) -> _Folder:
    folder = root / CONTENT / tag
    if not folder.is_dir():
        report(Problem(code="missing-file", file=f"{CONTENT}/{tag}/"))
    content = root / CONTENT
    snippets = {
        file.relative_to(content).as_posix() for file in content.glob(f"*/{SNIPPETS}/**/*.md")
    }
    found: dict[str, _MarkdownFile | None] = {}
    names: dict[str, str] = {}
    for path in sorted(folder.rglob("*.md")):
        relative = path.relative_to(folder).as_posix()
        name = f"{CONTENT}/{tag}/{relative}"
        text = read_text(path, name, report)
        for problem in (
            *unsafe_links(text or "", name),
            *missing_snippets(text or "", name, snippets),
        ):
            report(problem)
        if relative.startswith(f"{SNIPPETS}/"):
            continue
        address = page_path(relative)
        if address in names:
            report(
                Problem(
                    code="duplicate-address",
                    file=name,
                    found=f"/{address}",
                    allowed=(names[address],),
                )
            )
        names[address] = name
        found[address] = _read_page(text, name, relative, languages, report) if text else None
    files = {address: file for address, file in found.items() if file}
    return _Folder(files, frozenset(found.keys() - files.keys()))


def _read_page(
    text: str, name: str, relative: str, languages: tuple[str, ...], report: Report
) -> _MarkdownFile | None:
    match = _FRONT_MATTER.match(text)
    if not match:
        report(Problem(code="missing-front-matter", file=name))
        return None
    document = parse_yaml(match[1], name, report, first_line=2)
    if document is None:
        return None
    front = checked(FrontMatter, document, (), languages, report)
    sections = []
    for heading in _SECTION.finditer(text, match.end()):
        line = text.count("\n", 0, heading.start()) + 1
        column = heading.start("id") - heading.start() + 1
        sections.append((heading["id"], heading["title"], line, column))
    return _MarkdownFile(relative, front, tuple(sections), document) if front else None


def _page(path: str, found: Mapping[str, _MarkdownFile], default: str) -> ContentPage:
    fronts = {tag: file.front for tag, file in found.items()}
    return ContentPage(
        path=path,
        title=LocalizedText({tag: front.title for tag, front in fronts.items()}),
        description=LocalizedText({tag: front.description for tag, front in fronts.items()}),
        menu=LocalizedText({tag: front.menu or front.title for tag, front in fronts.items()}),
        headline=LocalizedText(
            {tag: front.headline or front.title for tag, front in fronts.items()}
        ),
        draft=fronts[default].draft,
        aliases=tuple(alias for front in fronts.values() for alias in front.aliases),
        checked=fronts[default].checked,
    )


def _department(path: str, found: Mapping[str, _MarkdownFile], default: str) -> Department:
    names = [name for file in found.values() for name in file.front.search_names]
    return Department(
        id=_department_id(path),
        title=LocalizedText({tag: file.front.title for tag, file in found.items()}),
        kind=found[default].front.kind,
        search_names=tuple(dict.fromkeys(names)),
        draft=found[default].front.draft,
    )


def _is_department(path: str) -> bool:
    return path.startswith(DEPARTMENTS) and path != DEPARTMENTS


def _department_id(path: str) -> str:
    return path.removeprefix(DEPARTMENTS).removesuffix("/")


def _objectives(
    policy: Mapping[str, _MarkdownFile], languages: tuple[str, ...], report: Report
) -> tuple[Objective, ...]:
    """Take the policy page's headings with an id; the default language's are the objectives."""
    if not policy:
        return ()
    default = languages[0]
    titles = {id_: {default: title} for id_, title, _, _ in policy[default].sections}
    for tag, file in policy.items():
        seen: set[str] = set()
        for id_, title, line, column in file.sections:
            place = Problem(
                code="duplicate-id",
                file=f"{CONTENT}/{tag}/{file.name}",
                line=line,
                column=column,
                found=id_,
            )
            if id_ in seen:
                report(place)
            elif id_ not in titles:
                close = nearest(id_, titles)
                allowed = tuple(titles)
                report(replace(place, code="unknown-objective", allowed=allowed, nearest=close))
            else:
                titles[id_][tag] = title
            seen.add(id_)
        for id_ in titles.keys() - seen:
            report(
                Problem(code="missing-objective", file=f"{CONTENT}/{tag}/{file.name}", found=id_)
            )
    return tuple(
        Objective(id=id_, number=number, title=LocalizedText(texts))
        for number, (id_, texts) in enumerate(titles.items(), start=1)
    )
