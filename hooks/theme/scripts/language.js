// What scripts know of languages: how texts are compared, and how numbers stand in a sentence.

// The same rules as in hooks/international/wording/folding.py, where they are explained; a test
// holds the two together.
const LETTERS = new Map(Object.entries({
  а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ж: "j", з: "z",
  и: "i", й: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p",
  р: "r", с: "s", т: "t", у: "u", ф: "f", х: "h", ц: "ts", ч: "ch",
  ш: "sh", щ: "sh", ъ: "", ы: "i", ь: "", э: "e", ю: "iu", я: "ia",
  ё: "io", ў: "o", қ: "k", ғ: "g", ҳ: "h",
  ә: "a", і: "i", ң: "n", ө: "o", ұ: "u", ү: "u", һ: "h", ҷ: "j", ґ: "g", є: "e",
  ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", ə: "a", æ: "ae", œ: "oe",
  ß: "ss", þ: "th", ς: "σ",
}));
const SPELLINGS = [
  ["shch", "sh"], ["zh", "j"], ["dj", "j"], ["kh", "h"], ["x", "h"],
  ["q", "k"], ["ye", "e"], ["y", "i"], ["ii", "i"],
];

// Gives the form of a text in which it is compared.
export function folded(text) {
  const plain = (part) => part.replace(/[^\0-\x7f]/g, (letter) => LETTERS.get(letter) ?? letter);
  let bare = text.replace(/['`\u00b4\u2018\u2019\u02b9\u02bb\u02bc\u02bd\u2032]/g, "").normalize("NFKC").toLowerCase();
  bare = plain(plain(bare).normalize("NFD").replace(/\p{M}/gu, ""));
  for (const [spelling, sound] of SPELLINGS) bare = bare.replaceAll(spelling, sound);
  return bare.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

const language = document.documentElement.lang;
const rules = new Intl.PluralRules(language);
const format = new Intl.NumberFormat(language).format;

// Gives the sentence for a number; `forms` has one for each of the language's plurals (CLDR).
export function plural(forms, number) {
  return (forms[rules.select(number)] ?? forms.other).replace("{count}", format(number));
}

export { format as number };
