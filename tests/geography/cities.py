"""Real places: Samarkand and the cities where its medical university has partners (GeoNames)."""

from international.geography import Point

SAMARKAND = Point(39.655, 66.9757)
ST_LOUIS = Point(38.63, -90.2)

CITIES = {
    "Aktobe": Point(50.28, 57.21),
    "Almaty": Point(43.25, 76.91),
    "Andijan": Point(40.78, 72.35),
    "Ankara": Point(39.92, 32.85),
    "Astana": Point(51.18, 71.45),
    "Astrakhan": Point(46.35, 48.04),
    "Baku": Point(40.38, 49.89),
    "Belgorod": Point(50.6, 36.58),
    "Biała Podlaska": Point(52.03, 23.12),
    "Brussels": Point(50.85, 4.35),
    "Bukhara": Point(39.77, 64.43),
    "Cheboksary": Point(56.13, 47.25),
    "Dubai": Point(25.08, 55.31),
    "Dushanbe": Point(38.54, 68.78),
    "Ghent": Point(51.05, 3.72),
    "Goyang": Point(37.66, 126.83),
    "Graz": Point(47.07, 15.44),
    "Istanbul": Point(41.01, 28.95),
    "Izhevsk": Point(56.85, 53.2),
    "Kaliningrad": Point(54.71, 20.51),
    "Karaganda": Point(49.8, 73.1),
    "Katowice": Point(50.26, 19.02),
    "Kazan": Point(55.79, 49.12),
    "Kirov": Point(58.6, 49.66),
    "Kursk": Point(51.73, 36.18),
    "Minsk": Point(53.9, 27.57),
    "Mohali": Point(30.68, 76.72),
    "Moscow": Point(55.75, 37.62),
    "Nagoya": Point(35.18, 136.91),
    "Nakhchivan": Point(39.21, 45.41),
    "Naples": Point(40.85, 14.27),
    "Nizhny Novgorod": Point(56.33, 44.0),
    "Novosibirsk": Point(55.02, 82.93),
    "Pisa": Point(43.71, 10.4),
    "Plovdiv": Point(42.15, 24.75),
    "Porto": Point(41.15, -8.61),
    "Rome": Point(41.89, 12.51),
    "Ryazan": Point(54.63, 39.7),
    "Saint Petersburg": Point(59.94, 30.31),
    "Saratov": Point(51.54, 45.99),
    "Shymkent": Point(42.31, 69.6),
    "South Tangerang": Point(-6.29, 106.72),
    "St. Louis": Point(38.63, -90.2),
    "Słupsk": Point(54.46, 17.03),
    "Tashkent": Point(41.26, 69.22),
    "Thessaloniki": Point(40.64, 22.93),
    "Tokyo": Point(35.69, 139.69),
    "Turkistan": Point(43.29, 68.26),
    "Tver": Point(56.86, 35.9),
    "Ufa": Point(54.74, 55.97),
    "Urumqi": Point(43.8, 87.6),
    "Vitebsk": Point(55.19, 30.2),
    "Xi'an": Point(34.26, 108.93),
}

COUNTRIES = frozenset(
    "AE,AT,AZ,BE,BG,BY,CN,GR,ID,IN,IT,JP,KR,KZ,PL,PT,RU,TJ,TR,US,UZ".split(",")  # noqa: SIM905 - shorter
)
