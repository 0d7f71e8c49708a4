// The partners as a table that can be sorted; its rows are made of the list, which holds every fact.

const NOTHING = "–";

export function table(root, records) {
  const element = root.querySelector("[data-table]");
  const heads = [...element.tHead.rows[0].cells];
  const labels = heads.map((head) => head.textContent);
  const names = new Map([...root.querySelectorAll("select")].map((select) => [select.name, optionNames(select)]));
  const rows = records.map((record) => {
    const row = document.createElement("tr");
    const cells = facts(record.element, names);
    row.append(...cells.map(({ content }, column) => cell(content, labels[column], column)));
    return { record, row, keys: cells.map(({ sort }) => sort) };
  });
  for (const [column, head] of heads.entries()) {
    head.querySelector("button").addEventListener("click", () => {
      const direction = head.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", direction);
      sort(rows, column, direction === "ascending" ? 1 : -1);
      element.tBodies[0].append(...rows.map(({ row }) => row));
    });
  }
  sort(rows, 0, 1);
  element.tBodies[0].append(...rows.map(({ row }) => row));
  return () => {
    for (const { record, row } of rows) row.hidden = !record.fits;
  };
}

// A choice's name without the number of records after it.
const optionNames = (select) => new Map([...select.options].map(({ value, text }) => [value, text.replace(/ \(\d+\)$/, "")]));

function facts(element, names) {
  const { country, city, kind, agreement } = element.dataset;
  const link = element.querySelector("a").cloneNode(true);
  const since = element.querySelector("time");
  const states = agreement.split(" ").filter((state) => state !== "yes");
  return [
    { content: link, sort: link.textContent },
    plain(names.get("country").get(country)),
    plain(city),
    plain(names.get("kind").get(kind)),
    plain(states.map((state) => names.get("agreement").get(state)).join(", ")),
    { content: since?.dataset.date || NOTHING, sort: since?.dateTime || "" },
  ];
}

function plain(text = "") {
  return { content: text || NOTHING, sort: text };
}

function cell(content, label, column) {
  const element = document.createElement(column ? "td" : "th");
  if (column) element.dataset.label = label;
  else element.scope = "row";
  element.append(content);
  return element;
}

// Rows without a value stay at the end, whichever way the column runs.
function sort(rows, column, direction) {
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  rows.sort(({ keys: { [column]: a } }, { keys: { [column]: b } }) =>
    (a === "") - (b === "") || direction * compare(a, b));
}
