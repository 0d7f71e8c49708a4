"""The languages of the site, and texts written in several of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Self

from babel import Locale
from pydantic import Field, GetCoreSchemaHandler, ValidationError, ValidationInfo
from pydantic_core import (
    CoreSchema,
    ErrorDetails,
    InitErrorDetails,
    PydanticCustomError,
    core_schema,
)

from .field_types import RECORD, LanguageTag, PlainText


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language the site is published in; the first declared is the default."""

    __pydantic_config__ = RECORD

    tag: Annotated[LanguageTag, Field(description="Language tag, as in its folder's name")]
    name: Annotated[PlainText, Field(description="The language's name in the language itself")]
    locale: Annotated[
        LanguageTag | None, Field(description="Tag for dates and numbers, where it is not `tag`")
    ] = None

    @property
    def cldr(self) -> Locale:
        """The locale data of this language. Raises babel.UnknownLocaleError."""
        return Locale.parse(self.locale or self.tag, sep="-")

    @property
    def direction(self) -> str:
        """Give `ltr` or `rtl`, the value of HTML's `dir`, after the language's script."""
        return self.cldr.text_direction


@dataclass(frozen=True, slots=True)
class LocalizedText:
    """One text in one or more languages of the site, always in the default one."""

    texts: Mapping[str, str]

    def in_language(self, tag: str, default: str) -> tuple[str, str]:
        """Give the text for a reader of `tag` and the tag of the language it is really in."""
        return (self.texts[tag], tag) if tag in self.texts else (self.texts[default], default)

    @classmethod
    def _checked(
        cls, value: object, handler: Callable[[object], dict[str, str]], info: ValidationInfo
    ) -> Self:
        """Check the texts, and their languages against the context if there is one."""
        languages: tuple[str, ...] = (info.context or {}).get("languages", ())
        mistakes: list[InitErrorDetails] = []
        texts: dict[str, str] = {}
        try:
            texts = handler(value)
        except ValidationError as error:
            mistakes += [_again(details) for details in error.errors(include_url=False)]
        if isinstance(value, dict) and languages:
            mistakes += [
                _mistake("unknown-language", (tag,), tag) for tag in value if tag not in languages
            ]
            if languages[0] not in value:
                mistakes.append(_mistake("missing-default-language", (), value))
        if mistakes:
            raise ValidationError.from_exception_data(cls.__name__, mistakes)
        return cls(texts)

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, handler: GetCoreSchemaHandler) -> CoreSchema:  # noqa: ANN401
        """Read language tags and texts; a validation context names the languages."""
        return core_schema.with_info_wrap_validator_function(
            cls._checked, handler(dict[str, PlainText])
        )


def _mistake(code: str, location: tuple[str, ...], found: object) -> InitErrorDetails:
    return {"type": PydanticCustomError(code, code), "loc": location, "input": found}


def _again(details: ErrorDetails) -> InitErrorDetails:
    """Make the error anew, as pydantic takes only errors it has not yet given a message."""
    kind, context = details["type"], details.get("ctx", {})
    return {
        "type": kind if "_" in kind else PydanticCustomError(kind, kind, context),
        "loc": details["loc"],
        "input": details["input"],
        "ctx": context,
    }


@dataclass(frozen=True, slots=True)
class OwnName:
    """What an organisation calls itself, in its own language."""

    language: str
    text: str

    @classmethod
    def _checked(cls, texts: dict[str, str]) -> Self:
        if len(texts) != 1:
            code = "one-own-name"
            raise PydanticCustomError(code, code)
        return cls(*next(iter(texts.items())))

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, handler: GetCoreSchemaHandler) -> CoreSchema:  # noqa: ANN401
        """Read a mapping of one language tag to the name."""
        return core_schema.no_info_after_validator_function(
            cls._checked, handler(dict[LanguageTag, PlainText])
        )
