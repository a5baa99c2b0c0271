// Ready phrases beside the message box: fetched when they are opened, shown with other figures, put in at the cursor.

import { loggedOut } from "./live.js";

const SPEAKER = "rapport-speaker"; // who writes stays the same from case to case, in this browser

async function fetchSheet(form) {
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
  if (answer.status === 401) loggedOut();
  if (!answer.ok) throw new Error(`The phrases could not be fetched: ${answer.status}`);
  return answer.json();
}

function complain(form, text) {
  let place = form.querySelector(".alert[role]");
  if (!place && text) {
    place = document.createElement("p");
    place.className = "alert";
    place.setAttribute("role", "alert");
    form.prepend(place);
  }
  if (place) {
    place.textContent = text;
    place.hidden = !text;
  }
}

// Fields keep what was typed: only the lines and what is said about the fields are put in anew.
function putLines(form, sheet) {
  form.querySelector("[data-lines]").innerHTML = sheet.lines;
  for (const [name, { text, bad }] of Object.entries(sheet.hints)) {
    const hint = form.querySelector(`[data-hint="${name}"]`);
    if (!hint) continue;
    hint.textContent = text;
    hint.classList.toggle("late", bad);
    form.elements[name].toggleAttribute("aria-invalid", bad);
  }
}

async function show(form) {
  const turn = (form.turn = (form.turn ?? 0) + 1);
  try {
    const sheet = await fetchSheet(form);
    if (turn !== form.turn) return; // a later one is under way
    if (form.querySelector("[data-lines]")) putLines(form, sheet);
    else form.querySelector("[data-sheet]").innerHTML = sheet.sheet;
    complain(form, "");
  } catch {
    complain(form, "The phrases could not be fetched. Try again in a moment.");
  }
}

async function open(form) {
  if (form.querySelector("[data-lines]")) return;
  await show(form);
  const speaker = form.elements.speaker;
  const kept = localStorage.getItem(SPEAKER);
  if (!speaker || !kept || kept === speaker.value) return;
  speaker.value = kept;
  if (speaker.value) await show(form);
  else speaker.value = "unsaid";
}

function put(button, composer) {
  const box = composer.elements.text;
  const text = button.closest(".phrase").querySelector(".said").textContent;
  const between = button.closest("[data-lines]").dataset.between;
  const before = box.value.slice(0, box.selectionStart);
  const after = box.value.slice(box.selectionEnd);
  const lead = before && !/\s$/.test(before) ? between : "";
  const rest = after && !/^\s/.test(after) ? between : "";
  box.setRangeText(`${lead}${text}${rest}`, box.selectionStart, box.selectionEnd, "end");
  const noted = JSON.parse(composer.elements.phrases.value || "[]");
  composer.elements.phrases.value = JSON.stringify([...noted, JSON.parse(button.dataset.used)]);
  box.focus();
}

// `controls` may get other content at any time, so that everything is heard on it.
export function watchPhrases(controls) {
  let waiting;

  controls.addEventListener(
    "toggle",
    (event) => {
      if (event.target.matches(".phrasebook") && event.target.open) open(event.target.querySelector("form"));
    },
    true, // this event does not rise
  );
  controls.addEventListener("submit", (event) => {
    const form = event.target;
    if (!("phrases" in form.dataset)) return;
    event.preventDefault();
    if (event.submitter?.name === "use") put(event.submitter, controls.querySelector(".composer"));
    else show(form);
  });
  controls.addEventListener("input", (event) => {
    const form = event.target.form;
    if (!form || !("phrases" in form.dataset)) return;
    if (event.target.name === "speaker") localStorage.setItem(SPEAKER, event.target.value);
    clearTimeout(waiting);
    waiting = setTimeout(() => show(form), 400);
  });
}
