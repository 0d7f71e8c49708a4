// The map of the directory shows the partners that the filters leave: the size of each city's dot, the
// tint of each country, and the number beside each country's name.
import { number, plural } from "./language.js";

export function dots(root) {
  const map = root.querySelector("[data-map]");
  const forms = JSON.parse(map.dataset.forms);
  const smallest = Number(map.dataset.smallest), growth = Number(map.dataset.growth);
  const cities = [...map.querySelectorAll("[data-place]")];
  const arcs = [...map.querySelectorAll(".world-map__arc")]; // in the order of the cities
  const links = [...root.querySelectorAll("[data-country-link]")];

  function drawCity(city, arc, count) {
    const dot = city.querySelector("circle");
    const radius = (smallest + growth * Math.sqrt(count)).toFixed(1);
    city.classList.toggle("world-map__city--out", !count);
    arc.classList.toggle("world-map__arc--out", !count);
    dot.setAttribute("r", radius);
    dot.style.setProperty("--r", `${radius}px`);
    title(dot, city.dataset.place.replace(/^\S* /, ""), count);
  }

  function drawCountry(link, count) {
    const place = link.querySelector(".country-links__count");
    if (place) {
      place.textContent = number(count);
      link.parentElement.hidden = !count;
    } else {
      link.classList.toggle("world-map__country--out", !count);
      title(link, link.querySelector("title").textContent.replace(/: [^:]*$/, ""), count);
    }
  }

  function title(element, name, count) {
    element.querySelector("title").textContent = `${name}: ${plural(forms, count)}`;
  }

  return (records) => {
    const countries = tally(records, ({ country }) => country);
    const places = tally(records, ({ country, city }) => `${country} ${city}`);
    for (const [index, city] of cities.entries()) drawCity(city, arcs[index], places.get(city.dataset.place) ?? 0);
    for (const link of links) drawCountry(link, countries.get(link.dataset.countryLink) ?? 0);
  };
}

function tally(records, key) {
  const counts = new Map();
  for (const { element } of records) counts.set(key(element.dataset), (counts.get(key(element.dataset)) ?? 0) + 1);
  return counts;
}
