"""Texts, plurals, numbers, names and order of four languages."""

import pycountry
import pytest

from international.geography.continents import regions
from international.model.field_types import country_codes
from international.model.language import Language
from international.wording import Wording
from languages import TAGS, wording


@pytest.mark.parametrize(
    ("tag", "number", "text"),
    [
        ("en", 0, "0 partners"),
        ("en", 1, "1 partner"),
        ("en", 2, "2 partners"),
        ("uz", 1, "1 ta hamkor"),
        ("uz", 5, "5 ta hamkor"),
        ("ka", 1, "1 პარტნიორი"),
        ("ka", 21, "21 პარტნიორი"),
        ("ar", 1, "شريك واحد"),
        ("ar", 2, "شريكان"),
        ("ar", 3, "3 شركاء"),
        ("ar", 11, "11 شريكًا"),
        ("ar", 103, "103 شركاء"),
    ],
)
def test_plurals(tag: str, number: int, text: str) -> None:
    """The form is the one CLDR has for the number; a form that is not written is `other`."""
    assert wording(tag).count("partners.count", number) == text


@pytest.mark.parametrize(
    ("tag", "text"),
    [("en", "1,234.5"), ("uz", "1\xa0234,5"), ("ka", "1\xa0234,5"), ("ar", "1,234.5")],
)
def test_numbers(tag: str, text: str) -> None:
    """Numbers have the language's separators."""
    assert wording(tag).number(1234.5) == text


@pytest.mark.parametrize(
    ("tag", "names"),
    [
        ("en", ["Norway", "Côte d’Ivoire", "United States", "Central Asia"]),
        ("uz", ["Norvegiya", "Kot-dʼIvuar", "AQSH", "Markaziy Osiyo"]),
        ("ka", ["ნორვეგია", "კოტ-დივუარი", "ამერიკის შეერთებული შტატები", "ცენტრალური აზია"]),
        ("ar", ["النرويج", "ساحل العاج", "الولايات المتحدة", "وسط آسيا"]),
    ],
)
def test_countries(tag: str, names: list[str]) -> None:
    """Countries and regions have CLDR's names, or those the wording file prefers."""
    assert [wording(tag).country(code) for code in ("NO", "CI", "US", "143")] == names


@pytest.mark.parametrize("tag", TAGS)
def test_every_country_and_region_has_a_name(tag: str) -> None:
    """No record can have a country that cannot be named, and no two have one name."""
    words = wording(tag)
    names = [words.country(country.alpha_2) for country in pycountry.countries]
    assert len(set(names)) == len(names) == len(country_codes())
    assert all(words.country(code) for region in regions().values() for code in region)


@pytest.mark.parametrize(
    ("tag", "text"),
    [("en", "A, B and C"), ("uz", "A, B va C"), ("ka", "A, B და C"), ("ar", "A وB وC")],
)
def test_lists(tag: str, text: str) -> None:
    """Parts are joined by the language's word for "and"."""
    assert wording(tag).all_of(["A", "B", "C"]) == text


def test_names_of_languages() -> None:
    """A language is named in the reader's language; one CLDR does not name, by its tag."""
    assert wording("uz").language_name("en") == "inglizcha"
    assert wording("en").language_name("zh-Hans") == "Chinese"
    assert wording("en").language_name("qaa") == "qaa"


def test_uzbek_alphabet() -> None:
    """Oʻ, Gʻ, Sh and Ch come after Z, in that order (Law of 1995 on the Latin alphabet)."""
    names = ["Chexiya", "Shvetsiya", "Gʻarbiy", "Oʻzbekiston", "Zambiya", "Ozarbayjon"]
    names += ["Germaniya", "Oʻrol", "Xorvatiya", "Yaponiya", "Sloveniya"]
    assert sorted(names, key=wording("uz").sort_key) == [
        "Germaniya", "Ozarbayjon", "Sloveniya", "Xorvatiya", "Yaponiya", "Zambiya",
        "Oʻrol", "Oʻzbekiston", "Gʻarbiy", "Shvetsiya", "Chexiya",
    ]  # fmt: skip


def test_other_letters_in_the_uzbek_alphabet() -> None:
    """Letters with marks count as bare ones; signs that are no letters come first."""
    names = ["Dyuk", "Düsseldorf", "Dzo", "4-klinika", "Äbo"]
    assert sorted(names, key=wording("uz").sort_key) == [
        "4-klinika", "Äbo", "Düsseldorf", "Dyuk", "Dzo",
    ]  # fmt: skip


def test_order_without_an_alphabet_of_its_own() -> None:
    """Elsewhere letters with marks sort with the bare ones, and capitals with small ones."""
    names = ["Zürich", "Åbo", "ankara", "Östersund", "Oslo"]
    assert sorted(names, key=wording("en").sort_key) == [
        "Åbo", "ankara", "Oslo", "Östersund", "Zürich",
    ]  # fmt: skip


def test_a_name_no_file_has_is_loud() -> None:
    """A text that is missing is an error of the program, not an empty place on the page."""
    with pytest.raises(KeyError):
        wording("en")("partners.nonsense")


def test_only_uzbek_gets_uzbek_apostrophes() -> None:
    """CLDR's apostrophes are put right in Uzbek alone."""
    french = Wording(Language(tag="fr", name="français"), {})
    assert french.country("CI") == "Côte d’Ivoire"
