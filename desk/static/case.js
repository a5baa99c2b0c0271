// Keeps a case's page up to date, and sends messages without leaving it.

import { fetchPiece, keepFresh, loggedOut } from "./live.js";
import { watchPhrases } from "./phrases.js";

const talk = document.getElementById("talk");
const log = document.getElementById("log");
const entries = document.getElementById("entries");
const heading = document.getElementById("heading");
const controls = document.getElementById("controls");
const aside = document.getElementById("aside");
const base = talk.dataset.case;
const shown = new Map();
const title = document.title;
let last = Number(talk.dataset.last);
let mode = talk.dataset.mode;

function toTheEnd() {
  log.scrollTop = log.scrollHeight;
}

// To the message that the address names, such as one that a search has found; without any to the newest.
function toThePlace() {
  const named = /^#m\d+$/.test(location.hash) ? location.hash : "";
  const place = named && document.querySelector(named);
  if (place) place.scrollIntoView({ block: "center" });
  else if (named && log.querySelector(".earlier")) location.replace(`?all=1${named}`);
  else toTheEnd();
}

// Puts a piece in where it differs from what was put in before; folded parts stay as they were.
function put(place, html) {
  if (shown.get(place) === html) return;
  shown.set(place, html);
  const open = [...place.querySelectorAll("details")].map((details) => details.open);
  place.innerHTML = html;
  place.querySelectorAll("details").forEach((details, n) => (details.open = open[n] ?? false));
}

function putEntries(html) {
  const atTheEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  const holder = document.createElement("template");
  holder.innerHTML = html;
  let heard = false;
  for (const entry of [...holder.content.children]) {
    const known = document.getElementById(entry.id);
    if (!known) {
      entries.append(entry);
      heard ||= entry.classList.contains("borrower");
    } else if (known.outerHTML !== entry.outerHTML) {
      known.replaceWith(entry);
    }
  }
  if (atTheEnd) toTheEnd();
  if (heard && document.hidden) document.title = `New message – ${title}`;
}

// Other controls come only when the officer may do something else now. What was written and not sent is not thrown away.
function putControls(html, newMode) {
  if (mode === newMode) return;
  mode = newMode;
  const draft = controls.querySelector("textarea")?.value.trim();
  const noted = controls.querySelector('[name="phrases"]')?.value;
  controls.innerHTML = html;
  const box = controls.querySelector("textarea");
  if (draft && box) box.value = draft;
  if (noted && box?.form.elements.phrases) box.form.elements.phrases.value = noted;
  if (draft && !box) {
    const kept = document.createElement("p");
    kept.className = "alert";
    kept.dir = "auto";
    kept.textContent = `Not sent: ${draft}`;
    controls.prepend(kept);
  }
}

async function refresh() {
  const answer = await fetchPiece(`${base}/live?after=${last}`);
  if (!answer) return;
  const news = await answer.json();
  putEntries(news.entries);
  put(heading, news.heading);
  put(aside, news.aside);
  putControls(news.controls, news.mode);
  last = news.last;
}

function complain(form, text) {
  const place = form.querySelector("#send-error");
  place.textContent = text;
  place.hidden = !text;
}

async function send(form) {
  const button = form.querySelector("button");
  const box = form.querySelector("textarea");
  const chosen = form.elements.file;
  if (button.disabled || !(box.value.trim() || chosen.files.length)) return;
  const tooLarge = [...chosen.files].some((file) => file.size > Number(chosen.dataset.largest));
  if (tooLarge) {
    complain(form, `Not sent: ${chosen.files[0].name} is too large.`);
    return;
  }
  button.disabled = true;
  try {
    const body = new FormData(form);
    const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
    if (answer.ok) {
      box.value = form.elements.phrases.value = "";
      chosen.value = "";
      form.elements.once.value = crypto.getRandomValues(new BigUint64Array(1))[0].toString(16);
      complain(form, "");
      toTheEnd();
    } else if (answer.status === 401) {
      loggedOut();
      complain(form, "Not sent: you are logged out.");
    } else {
      const { error } = await answer.json();
      complain(form, `Not sent. ${error.message}`);
    }
    await fresh();
  } catch {
    // The same `once` goes along when it is sent again, so that it never arrives twice.
    complain(form, "Not sent: there is no connection. Send it again in a moment.");
  } finally {
    button.disabled = false;
  }
}

controls.addEventListener("submit", (event) => {
  const form = event.target;
  if ("send" in form.dataset) {
    event.preventDefault();
    send(form);
  } else if (!("phrases" in form.dataset)) {
    setTimeout(() => (form.querySelector("button").disabled = true)); // a second click would only be refused
  }
});

controls.addEventListener("keydown", (event) => {
  if (event.target.name !== "text" || event.key !== "Enter" || event.shiftKey) return;
  if (event.isComposing || event.keyCode === 229) return; // Enter only ends the input method's composition
  event.preventDefault();
  event.target.form.requestSubmit();
});

document.addEventListener("visibilitychange", () => {
  if (!document.hidden) document.title = title;
});

watchPhrases(controls);
toThePlace();
const fresh = keepFresh(`${base}/events`, refresh, { every: 10000 });
talk.dataset.ready = ""; // from now on Enter sends
