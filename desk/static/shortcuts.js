// Single keys for those who work at the desk all day. They can be turned off, because speech input types them by
// mistake (WCAG 2.1.4), and never work while something is being typed. None of them does anything to a case at once.

const SETTING = "rapport.desk.shortcuts";
const LIST = "rapport.desk.list";
const PAUSE = 1500; // within which the second key of two has to follow

const dialog = document.getElementById("keys");
const box = document.getElementById("keys-on");
let first = "";

// A browser may keep nothing at all; then the keys work, and there is no way from case to case.
function kept(store, name) {
  try {
    return window[store].getItem(name);
  } catch {
    return null;
  }
}

function keep(store, name, value) {
  try {
    window[store].setItem(name, value);
  } catch {
    // it is only for comfort
  }
}

function rows() {
  return [...document.querySelectorAll("tbody th a, .hits li")].map((row) => (row.matches("a") ? row : row.querySelector("a")));
}

function move(step) {
  const all = rows();
  if (!all.length) return false;
  const here = all.indexOf(document.activeElement);
  const next = here < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(here + step, 0), all.length - 1);
  all[next].focus();
  all[next].closest("tr, li").scrollIntoView({ block: "nearest" });
  return true;
}

function list() {
  try {
    return JSON.parse(kept("sessionStorage", LIST)) ?? { address: "/desk/", cases: [] };
  } catch {
    return { address: "/desk/", cases: [] };
  }
}

function goTo(address) {
  if (address) location.assign(address);
  return Boolean(address);
}

// The case before or behind this one in the list from which it was opened.
function neighbour(step) {
  const { cases } = list();
  const here = cases.indexOf(location.pathname);
  return here >= 0 && goTo(cases[here + step]);
}

// Opens what is folded up around a field or button, and goes there.
function reach(selector) {
  const place = document.querySelector(selector);
  if (!place) return false;
  const step = place.closest("details");
  if (step) step.open = true;
  place.focus();
  place.scrollIntoView({ block: "nearest" });
  return true;
}

const ON_A_CASE = {
  t: () => reach("#controls form.take button"),
  n: () => reach("#note"),
  r: () => reach("#controls #text"),
  e: () => reach('#controls form[action$="/resolve"] button'),
  u: () => goTo(list().address),
  "[": () => neighbour(-1),
  "]": () => neighbour(1),
};

const EVERYWHERE = {
  j: () => move(1),
  k: () => move(-1),
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  "/": () => reach("[data-search]") || goTo("/desk/search"),
  "g i": () => goTo("/desk/"),
  "g b": () => goTo("/desk/borrowers"),
  "g s": () => goTo("/desk/search"),
  "?": () => show(),
};

const KEYS = document.body.classList.contains("case") ? { ...EVERYWHERE, ...ON_A_CASE } : EVERYWHERE;

function show() {
  dialog.showModal();
  return true;
}

function takes(event) {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false;
  return box.checked && !dialog.open && !event.target.closest("input, textarea, select, [contenteditable]");
}

document.addEventListener("keydown", (event) => {
  if (!takes(event)) return;
  const key = first ? `${first} ${event.key}` : event.key;
  if (event.key === "Shift") return;
  first = "";
  if (key === "g") {
    first = "g";
    setTimeout(() => (first = ""), PAUSE);
  } else if (KEYS[key]?.()) {
    event.preventDefault();
  }
});

box.checked = kept("localStorage", SETTING) !== "off";
box.addEventListener("change", () => keep("localStorage", SETTING, box.checked ? "on" : "off"));

const opener = document.getElementById("keys-open");
opener.addEventListener("click", show);
opener.hidden = false;

window.addEventListener("pagehide", () => {
  const shown = document.getElementById("rows");
  if (!shown) return;
  const cases = rows().map((row) => row.getAttribute("href"));
  keep("sessionStorage", LIST, JSON.stringify({ address: location.pathname + location.search, cases }));
});
