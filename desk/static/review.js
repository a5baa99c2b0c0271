// Keys and marking for the review room; all of it works without, only slower.

const KEYS = { a: "amount", t: "term", r: "rate", d: "date", s: "score", n: "loan_number", k: "loan_kind", u: "" };
const MARK = /\[([^\]]*)\]\([^)]*\)/g;
const articles = [...document.querySelectorAll("article.decision")];

// Marks what is selected in a message, or takes off the marks that the selection touches.
function mark(field, name) {
  const { value, selectionStart: start, selectionEnd: end } = field;
  if (!name) {
    let moved = 0;
    const next = value.replace(MARK, (whole, words, place) => {
      if (place >= end + (start === end ? 1 : 0) || place + whole.length <= start) return whole;
      moved += whole.length - words.length;
      return words;
    });
    field.value = next;
    field.setSelectionRange(start, Math.max(start, end - moved));
  } else {
    const words = value.slice(start, end);
    const inner = words.trim();
    const from = start + words.indexOf(inner);
    if (!inner || /[[\]()]/.test(inner)) return;
    const made = `[${inner}](${name})`;
    field.value = value.slice(0, from) + made + value.slice(from + inner.length);
    field.setSelectionRange(from, from + made.length);
  }
  field.focus();
}

for (const field of document.querySelectorAll(".written")) {
  field.addEventListener("keydown", (event) => {
    const name = KEYS[event.key.toLowerCase()] ?? KEYS[event.code.replace("Key", "").toLowerCase()];
    if (!event.altKey || event.ctrlKey || event.metaKey || name === undefined) return;
    event.preventDefault();
    mark(field, name);
  });
  const bar = field.closest("details").querySelector(".marking");
  bar.hidden = false;
  bar.addEventListener("mousedown", (event) => event.preventDefault()); // keeps the selection
  bar.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) mark(field, button.dataset.mark);
  });
}

// A field with a list suggests only what begins like its content: it is selected, so that typing replaces it.
for (const field of document.querySelectorAll(".intent")) field.addEventListener("focus", () => field.select());

function here() {
  return document.activeElement?.closest("article.decision");
}

function go(step) {
  const at = articles.indexOf(here());
  const next = articles[Math.min(Math.max(at + step, 0), articles.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function decide() {
  const form = here()?.querySelector("form") ?? document.getElementById("whole") ?? articles[0]?.querySelector("form");
  form?.querySelector('button[value="decide"]')?.click();
}

function focusIn(selector) {
  const place = here() ?? document.getElementById("whole") ?? articles[0];
  const found = place?.querySelector(selector) ?? articles[0]?.querySelector(selector);
  found?.closest("details")?.setAttribute("open", "");
  found?.focus();
}

function keysAreOn() {
  try {
    return localStorage.getItem("rapport.desk.shortcuts") !== "off";
  } catch {
    return true;
  }
}

const DOES = { y: decide, j: () => go(1), k: () => go(-1), c: () => focusIn(".intent"), m: () => focusIn(".written") };

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.repeat || event.defaultPrevented || !keysAreOn()) return;
  if (event.target.closest("input, textarea, select, dialog")) return;
  const article = here();
  if (event.key === "Enter" && article && event.target === article) {
    event.preventDefault();
    decide();
  } else if (DOES[event.key]) {
    event.preventDefault();
    DOES[event.key]();
  }
});
