"""The one module that knows MkDocs: hands what it reads and writes to and from `international`.

MkDocs imports hooks with this folder on the path for a moment only, so everything is imported here.
"""

from collections.abc import Callable
from contextvars import ContextVar
from pathlib import Path
from typing import Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from international.editing.preview import previewed
from international.publishing import Publisher, publication_problems
from international.reading import ProblemsFoundError, read_project, read_today
from international.reading.pages import page_path
from international.rendering.safe_markdown import SafeMarkdown
from international.wording import report_text

_COMMAND: ContextVar[str] = ContextVar("command", default="build")


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG001
    """Remember the command: only `serve` shows drafts."""
    _COMMAND.set(command)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read the project anew; nothing is written if it holds a mistake."""
    root = Path(config.config_file_path).parent
    try:
        project = read_project(root)
    except ProblemsFoundError as error:
        raise PluginError("\n" + report_text(error.problems)) from None
    today = read_today(project.site.institution.time_zone)
    drafts = _COMMAND.get() == "serve"
    if not drafts and (problems := list(publication_problems(project, today))):
        raise PluginError("\n" + report_text(problems))
    config.extra["publisher"] = Publisher(
        project, root=root, site_url=config.site_url or "/", today=today, drafts=drafts
    )
    config.markdown_extensions.append(SafeMarkdown())  # type: ignore[arg-type]
    config.theme.static_templates = set()
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Give each language's pages their address; leave out what is not published."""
    publisher: Publisher = config.extra["publisher"]
    kept = []
    for file in files:
        language, _, relative = file.src_uri.partition("/")
        if not file.is_documentation_page():
            of_content = Path(file.abs_src_path or "").is_relative_to(config.docs_dir)
            # Pictures of events are published in other sizes.
            if language == "assets" and of_content and relative not in publisher.site.pictures:
                kept.append(file)
        elif language in publisher.editions and page_path(relative) in publisher.site.page:
            kept.append(_addressed(file, publisher.address(language, relative)))
    present = {file.src_uri for file in kept}
    default = publisher.site.default_language.tag
    for file in list(kept):
        relative = file.src_uri.removeprefix(f"{default}/")
        for language in publisher.editions:
            uri = f"{language}/{relative}"
            if file.src_uri.startswith(f"{default}/") and uri not in present:
                stand_in = File.generated(config, uri, content=file.content_string)
                kept.append(_addressed(stand_in, publisher.address(language, relative)))
    return Files(kept)


def on_page_context(
    context: TemplateContext,
    *,
    page: Page,
    config: MkDocsConfig,
    nav: Navigation,  # noqa: ARG001  MkDocs passes it
) -> TemplateContext:
    """Make the whole page of what MkDocs made of its Markdown."""
    publisher: Publisher = config.extra["publisher"]
    language, _, relative = page.file.src_uri.partition("/")
    html = publisher.prose_page(language, page_path(relative), page.content or "")
    context["international_page"] = html  # type: ignore[typeddict-unknown-key]
    return context


def on_post_build(*, config: MkDocsConfig) -> None:
    """Write the pages of records and all other files."""
    publisher: Publisher = config.extra["publisher"]
    publisher.write(Path(config.site_dir))


def on_serve(
    server: LiveReloadServer,
    *,
    config: MkDocsConfig,
    builder: Callable[..., None],  # noqa: ARG001  MkDocs passes it
) -> LiveReloadServer:
    """Show mistakes in the browser, over the last good site, until they are mended."""
    root = Path(config.config_file_path).parent
    server.builder = previewed(server.builder, root, Path(server.root))
    return server


def _addressed(file: File, address: str) -> File:
    """Give a Markdown file's page its place in the site: `uz/contact.md` to `uz/contact/`."""
    path = page_path(address)
    file.dest_uri = f"{path}index.html"
    for derived in ("url", "abs_dest_path"):
        file.__dict__.pop(derived, None)
    return file
