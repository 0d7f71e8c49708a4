"""What mkdocs.yml says of the publication is checked."""

import pytest
from pydantic import TypeAdapter, ValidationError

from international.model.publication import Publication

PUBLICATION = TypeAdapter(Publication)


@pytest.mark.parametrize(
    ("extra", "code"),
    [
        ({"authority": "sammu.uz"}, "bad-authority"),
        ({"security": {"contact": "a@b.uz", "expires": "2027-01-01"}}, "bad-contact"),
        ({"security": {"contact": "a@b uz", "expires": "2027-01-01"}}, "bad-contact"),
        ({"security": {"contact": "mailto:a@b.uz", "expires": "2027-01"}}, "day-needed"),
    ],
)
def test_a_wrong_value_is_refused(extra: dict[str, object], code: str) -> None:
    """Each mistake has its code."""
    with pytest.raises(ValidationError) as caught:
        PUBLICATION.validate_python({"authority": "sammu.uz,2026", **extra})
    (error,) = caught.value.errors()
    assert error["type"] == code


def test_ids_are_tag_uris() -> None:
    """An id is a tag URI of the authority (RFC 4151)."""
    assert Publication(authority="sammu.uz,2026").tag("events/a") == "tag:sammu.uz,2026:events/a"
