"""PNG pictures drawn at build time: previews for social networks, and icons.

The same words give the same bytes: no time stamp, one font, which comes along (Noto Sans, OFL).
"""

import re
from functools import cache
from io import BytesIO
from math import cos, pi, sin
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).parent / "fonts"
PREVIEW_SIZE = (1200, 630)
"""Width and height in pixels that Open Graph and Twitter readers crop nothing of."""
LAPIS = (18, 53, 91)
_LAPIS_LINE = (33, 70, 111)
_WHITE, _SOFT, _GOLD = (255, 255, 255), (207, 220, 234), (197, 139, 42)
_EDGE = 80
_TEXT_WIDTH = 900
_TITLE_SIZES = (84, 76, 68, 60, 52, 44)
_TITLE_LINES, _TITLE_HEIGHT, _WIDEST = 4, 330, 1040
_COLOURS = 32
_OVERSAMPLED = 4
_POINTS = re.compile(r"[ML](-?[\d.]+) (-?[\d.]+)")


@cache
def draw_preview(title: str, name: str, part: str) -> bytes:
    """Draw the picture shown beside a link to a page: the title, and whose page it is.

    Drawn once for the same words as long as the program runs, so a preview server draws no two.
    """
    picture = _ground().copy()
    draw = ImageDraw.Draw(picture)
    draw.text((_EDGE, 76), part, font=_font("Regular", 36), fill=_SOFT, anchor="ls")
    font, lines = _fitted(title)
    line_height = round(font.size * 1.18)
    top = 330 - line_height * len(lines) // 2
    for number, line in enumerate(lines):
        draw.text((_EDGE, top + number * line_height), line, font=font, fill=_WHITE, anchor="lt")
    draw.line([(_EDGE, 526), (_EDGE + 120, 526)], fill=_GOLD, width=6)
    bottom = _font("Regular", 36)
    draw.text((_EDGE, 580), _cut(name, bottom, _WIDEST), font=bottom, fill=_WHITE, anchor="ls")
    few = picture.quantize(_COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    return _png(few)


@cache
def draw_icon(svg: str, size: int, ground: tuple[int, int, int] | None = None) -> bytes:
    """Draw an icon made of one path of straight lines in a 24 by 24 view box.

    `size` is the picture's width and height in pixels; without a ground it is transparent.
    """
    large = size * _OVERSAMPLED
    margin = large // 10 if ground else 0
    scale = (large - 2 * margin) / 24
    points = [
        (margin + float(x) * scale, margin + float(y) * scale) for x, y in _POINTS.findall(svg)
    ]
    colour = (*ground, 255) if ground else (*LAPIS, 0)
    picture = Image.new("RGBA", (large, large), colour)
    ImageDraw.Draw(picture).polygon(points, fill=(*LAPIS, 255))
    return _png(picture.resize((size, size), Image.Resampling.LANCZOS))


@cache
def _ground() -> Image.Image:
    """Draw what all previews share: lapis, and a lattice of eight-fold stars at the right."""
    width, height = PREVIEW_SIZE
    picture = Image.new("RGB", (width * 2, height * 2), LAPIS)
    draw = ImageDraw.Draw(picture)
    step = 300
    for column in range(4):
        for row in range(6):
            centre = (width * 2 - 150 - column * step, row * step)
            for radius in (150, 118) if column < 2 else (150,):  # noqa: PLR2004  thins out
                draw.line(_star(centre, radius), fill=_LAPIS_LINE, width=4)
    return picture.resize(PREVIEW_SIZE, Image.Resampling.LANCZOS)


def _star(centre: tuple[int, int], radius: int) -> list[tuple[float, float]]:
    """Give the outline of a star of eight points, closed."""
    inner = radius * 0.765
    return [
        (centre[0] + r * cos(turn * pi / 8), centre[1] + r * sin(turn * pi / 8))
        for turn, r in ((turn, inner if turn % 2 else radius) for turn in range(18))
    ]


@cache
def _font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    # The basic layout is the same on every machine; Raqm is not on all of them.
    file = FONTS / f"NotoSans-{weight}.ttf"
    return ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.BASIC)


def _fitted(title: str) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """Give the largest type in which the title fits, and its lines."""
    for size in _TITLE_SIZES:
        font = _font("Bold", size)
        lines = _wrapped(title, font)
        widest = max(font.getlength(line) for line in lines)
        if len(lines) <= _TITLE_LINES and size * len(lines) <= _TITLE_HEIGHT and widest <= _WIDEST:
            break
    last = _TITLE_LINES - 1
    kept = [*lines[:last], " ".join(lines[last:])] if len(lines) > last else lines
    return font, [_cut(line, font, _WIDEST) for line in kept]


def _wrapped(text: str, font: ImageFont.FreeTypeFont) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= _TEXT_WIDTH:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _cut(text: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    """Shorten a text that is too wide, and say so by an ellipsis."""
    if font.getlength(text) <= width:
        return text
    while font.getlength(f"{text}…") > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _png(picture: Image.Image) -> bytes:
    file = BytesIO()
    picture.save(file, "PNG", compress_level=6)
    return file.getvalue()
