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
    } else {
      const open = [...known.querySelectorAll("details")].map((details) => details.open);
      entry.querySelectorAll("details").forEach((details, n) => (details.open = open[n] ?? false));
      if (known.outerHTML !== entry.outerHTML) known.replaceWith(entry);
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

// What was typed while a message was on its way stays in the box.
function takeOut(form, sent) {
  const { text, phrases, file } = form.elements;
  if (text.value.startsWith(sent.text)) text.value = text.value.slice(sent.text.length).trimStart();
  if (!text.value) phrases.value = "";
  if (file.files[0] === sent.file) file.value = "";
}

async function post(form) {
  const { text, file, once } = form.elements;
  const sent = { text: text.value, file: file.files[0] };
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      body: new FormData(form),
      headers: { Accept: "application/json" },
    });
    if (answer.ok) {
      takeOut(form, sent);
      once.value = crypto.getRandomValues(new BigUint64Array(1))[0].toString(16);
      complain(form, "");
      toTheEnd();
      return true;
    }
    if (answer.status === 401) {
      loggedOut();
      complain(form, "Not sent: you are logged out.");
    } else {
      const { error } = await answer.json();
      complain(form, `Not sent. ${error.message}`);
    }
  } catch {
    // The same `once` goes along when it is sent again, so that it never arrives twice.
    complain(form, "Not sent: there is no connection. Send it again in a moment.");
  }
  return false;
}

let sending = false;
let again = false;

// One message after the other: who presses Enter while one is on its way has the next one sent after it.
async function send(form) {
  const { text, file } = form.elements;
  if (!(text.value.trim() || file.files.length)) return;
  const tooLarge = [...file.files].find((one) => one.size > Number(file.dataset.largest));
  if (tooLarge) {
    complain(form, `Not sent: ${tooLarge.name} is too large.`);
    return;
  }
  if (sending) {
    again = true;
    return;
  }
  sending = true;
  again = false;
  const arrived = await post(form);
  sending = false;
  if (arrived && again) send(form);
  else fresh();
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
