"""Texts made comparable, so that a search finds a name however its letters are typed.

`theme/scripts/language.js` has the same rules for what visitors type; a test holds both together.
Folded text is lower-case letters and digits, words separated by single spaces:

1. Apostrophes go, as oʻ and gʻ are typed with any of them or none.
2. Compatibility forms and case go (Unicode NFKC, lower case).
3. Cyrillic becomes Latin, Uzbek and Russian letters by their usual transliteration.
4. Marks on letters go, and letters that are one with a mark become plain.
5. Spellings of one sound become one: Samarqand and Samarkand, Ijevsk and Izhevsk, Xiva and Khiva.

The result is for comparing only: it is no transliteration that anybody should read.
"""

import re
import unicodedata

_APOSTROPHES = re.compile("['`\u00b4\u2018\u2019\u02b9\u02bb\u02bc\u02bd\u2032]")
_GAPS = re.compile(r"[\W_]+")
_LATIN_OF = """
    а:a б:b в:v г:g д:d е:e ж:j з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts
    ч:ch ш:sh щ:sh ъ: ы:i ь: э:e ю:iu я:ia
    ё:io ў:o қ:k ғ:g ҳ:h
    ә:a і:i ң:n ө:o ұ:u ү:u һ:h ҷ:j ґ:g є:e
    ı:i ł:l ø:o đ:d ð:d ə:a æ:ae œ:oe ß:ss þ:th ς:σ
"""
"""Russian; Uzbek; Kazakh, Tajik, Ukrainian; Latin letters without a decomposition, final sigma."""
_LETTERS = str.maketrans(dict(pair.split(":") for pair in _LATIN_OF.split()))
_SPELLINGS = (
    ("shch", "sh"),
    ("zh", "j"),
    ("dj", "j"),
    ("kh", "h"),
    ("x", "h"),
    ("q", "k"),
    ("ye", "e"),
    ("y", "i"),
    ("ii", "i"),
)


def folded(text: str) -> str:
    """Give the form of a text in which it is compared."""
    bare = unicodedata.normalize("NFKC", _APOSTROPHES.sub("", text)).lower().translate(_LETTERS)
    if not bare.isascii():
        signs = unicodedata.normalize("NFD", bare)
        bare = "".join(sign for sign in signs if unicodedata.category(sign)[0] != "M")
        bare = bare.translate(_LETTERS)  # ѓ is г now
    for spelling, sound in _SPELLINGS:
        bare = bare.replace(spelling, sound)
    return _GAPS.sub(" ", bare).strip()
