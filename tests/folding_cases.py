"""Names as people type them; Python and the page's script must fold them the same way."""

ALIKE = (
    ("oʻzbek", "o'zbek", "oʼzbek", "o‘zbek", "o’zbek", "o`zbek", "O´zbek", "ozbek", "ўзбек"),
    ("Samarqand", "Samarkand", "самарканд", "САМАРҚАНД"),
    ("Izhevsk", "Ijevsk", "Ижевск", "ижевск"),
    ("Xiva", "Khiva", "Хива"),
    ("Qoʻqon", "Қўқон", "qoqon"),
    ("Buxoro", "Buhoro", "Бухоро"),
    ("Azerbaijan", "Азербайджан"),
    ("taʼlim", "ta'lim", "таълим"),
    ("Sechenovskiy", "Сеченовский"),
    ("Shcherbak", "Щербак", "sherbak"),
    ("Yekaterinburg", "Ekaterinburg", "Екатеринбург"),
    ("yoshlar", "ёшлар"),
    ("Università", "universita", "UNIVERSITÀ"),
    ("Türkiye", "turkiye", "TÜRKİYE"),
    ("Łódź", "lodz"),
    ("Weiß", "weiss", "WEISS"),
    ("Әл-Фараби", "al farabi"),
    ("Οδυσσεύς", "ΟΔΥΣΣΕΥΣ"),
    ("مُسْتَشْفى", "مستشفى"),
    ("  a –  b ", "a b"),
)
APART = (
    ("Pisa", "Piza"),
    ("Samara", "Samarkand"),
    ("Urgench", "Urganch"),
    ("ot", "oʻt oʻchiruvchi"),
)
OTHERS = (
    "",
    "北京大学",
    "서울대학교",
    "დამოუკიდებელი",
    "½ ² ﬁn",
    "İstanbul ISPARTA",
    "𝒜 🎓 x_y",
    "हिन्दी",
)
