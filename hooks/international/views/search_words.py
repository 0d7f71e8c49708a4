"""The words by which people look for a record, whatever language or script they type."""

from collections.abc import Iterable

from ..model.language import LocalizedText
from ..model.partner import Partner
from ..wording.folding import folded


def partner_names(partner: Partner) -> tuple[str, ...]:
    """Collect a partner's names and its city's, in every language on record."""
    own = (partner.own_name.text,) if partner.own_name else ()
    return (*all_texts(partner.name), *own, *partner.also_known_as, *all_texts(partner.city))


def all_texts(text: LocalizedText | None) -> tuple[str, ...]:
    """Give a text in every language it is written in."""
    return tuple(text.texts.values()) if text else ()


def folded_words(texts: Iterable[str], known: Iterable[str] = ()) -> str:
    """Give the words of some texts that others don't hold, folded, each once."""
    left_out = {word for text in known for word in folded(text).split()}
    words = dict.fromkeys(word for text in texts for word in folded(text).split())
    return " ".join(word for word in words if word not in left_out)
