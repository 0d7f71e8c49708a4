"""The letters oʻ, gʻ and the tutuq belgisi of Uzbek in the Latin script.

The letters take U+02BB, the tutuq belgisi U+02BC; keyboards, Word and CLDR give all sorts of
apostrophes for both.
"""

import re

TURNED_COMMA = "\u02bb"
TUTUQ_BELGISI = "\u02bc"
_ANY = "['`\u00b4\u2018\u2019\u02b9\u02bb\u02bc]"
_OF_LETTER = re.compile(f"(?<=[OoGg]){_ANY}")
_IN_WORD = re.compile(f"(?<=[^\\W\\d_]){_ANY}(?=[^\\W\\d_])")


def normalised(text: str) -> str:
    """Put the right sign in each place; signs at a word's edge are quotation marks."""
    return _IN_WORD.sub(
        lambda match: match[0] if match[0] == TURNED_COMMA else TUTUQ_BELGISI,
        _OF_LETTER.sub(TURNED_COMMA, text),
    )
