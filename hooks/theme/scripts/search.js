// The search of the whole site, loaded when it is first opened: Material's search engine in a worker,
// with the index of the page's language. Only folded text is compared.
import { folded, number, plural } from "./language.js";

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3; // the messages of the worker
const SHOWN = 50;

// Finds pages with all words, the last letters of each left open; whole words count more.
const query = (words) => words.split(" ").map((word) => `+${word}* ${word}^2`).join(" ");

export function start(dialog) {
  const { index, forms, some, none, loading, failed } = dialog.dataset;
  const field = dialog.querySelector("[data-search-field]");
  const status = dialog.querySelector("[data-search-status]");
  const list = dialog.querySelector("[data-search-results]");
  const item = dialog.querySelector("template").content;
  const address = new URL(index, document.baseURI);
  let worker, ready = false, asked = 0, answered = 0;

  function say(text, busy = false) {
    status.textContent = text;
    list.ariaBusy = String(busy);
  }

  function ask() {
    const words = folded(field.value);
    if (words && !worker) load(); // it failed before
    if (words && ready) {
      asked += 1;
      list.ariaBusy = "true";
      worker.postMessage({ type: QUERY, data: query(words) });
    } else {
      list.replaceChildren();
      say(words ? loading : "", !ready);
    }
  }

  function shown({ location, shown: { title, kind, summary } }) {
    const element = item.cloneNode(true);
    const link = element.querySelector("a");
    link.href = new URL(location, address);
    link.textContent = title;
    element.querySelector("[data-kind]").textContent = kind;
    element.querySelector("[data-summary]").textContent = summary;
    return element;
  }

  function show(results) {
    const total = results.length;
    list.replaceChildren(...results.slice(0, SHOWN).map(([first]) => shown(first)));
    if (total > SHOWN) say(some.replace("{count}", number(SHOWN)).replace("{total}", number(total)));
    else say(total ? plural(JSON.parse(forms), total) : none.replace("{words}", field.value.trim()));
  }

  async function load() {
    worker = new Worker(new URL("search-worker.js", import.meta.url));
    worker.addEventListener("message", ({ data }) => {
      if (data.type === READY) {
        ready = true;
        ask();
      }
      // Only the answer to the newest question is shown, and none if the field was emptied.
      if (data.type === RESULT && ++answered === asked && folded(field.value)) show(data.data.items);
    });
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${answer.status} ${address}`);
      worker.postMessage({ type: SETUP, data: await answer.json() });
    } catch (error) {
      console.warn(error);
      worker.terminate();
      worker = undefined;
      say(failed);
    }
  }

  // Arrow keys go through the results as through a list; Tab works as everywhere.
  function move(event) {
    const links = [field, ...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: at > 0 ? 1 : NaN, End: at > 0 ? links.length - 1 : NaN }[event.key];
    if (at < 0 || !links[to]) return;
    event.preventDefault();
    links[to].focus();
  }

  field.addEventListener("input", ask);
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.focus();
  });
  dialog.addEventListener("keydown", move);
  load();
  ask();
}
