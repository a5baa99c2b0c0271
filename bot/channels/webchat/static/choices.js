// What the newest message offers to choose from: quick replies, or five stars.

import { element, icon } from "./dom.js";

const FORWARD = ["ArrowRight", "ArrowUp"];
const BACK = ["ArrowLeft", "ArrowDown"];

/** Shows the choices of a message, or none; `choose(button)` is called with the one that was taken. */
export function showChoices(container, message, words, choose) {
  const shown = container.dataset.of === (message?.id ?? "") && container.dataset.lang === words.lang;
  if (shown) return;
  container.dataset.of = message?.id ?? "";
  container.dataset.lang = words.lang;
  container.replaceChildren();
  if (!message) return;
  const isScore = message.kind === "score" && message.buttons.length === 5;
  container.append(isScore ? stars(message.buttons, words, choose) : quickReplies(message, choose));
}

function quickReplies(message, choose) {
  const buttons = message.buttons.map((button) =>
    element("button", { type: "button", dir: "auto", text: button.title, click: () => choose(button) }),
  );
  return element("div", { class: "quick", role: "group", lang: message.lang }, ...buttons);
}

/** Stars as a group of radio buttons: arrow keys move, Enter, space bar or a press takes one. */
function stars(buttons, words, choose) {
  const all = buttons.map((button, place) =>
    element("button", { type: "button", role: "radio", "aria-checked": "false", tabindex: place ? "-1" : "0",
      "aria-label": words.star(place + 1), title: words.star(place + 1), click: () => choose(button),
      pointerenter: () => fill(all, place), focus: () => fill(all, place) }, icon("star")),
  );
  const group = element("div", { class: "stars", role: "radiogroup", "aria-label": words.get("page-stars"),
    pointerleave: () => fill(all, all.indexOf(document.activeElement)) }, ...all);
  group.addEventListener("keydown", (event) => {
    const step = FORWARD.includes(event.key) ? 1 : BACK.includes(event.key) ? -1 : 0;
    const horizontal = event.key === "ArrowRight" || event.key === "ArrowLeft";
    const mirrored = horizontal && document.documentElement.dir === "rtl" ? -1 : 1;
    if (!step) return;
    event.preventDefault();
    const place = all.indexOf(document.activeElement) + step * mirrored;
    all[(place + all.length) % all.length].focus();
  });
  group.addEventListener("focusout", (event) => group.contains(event.relatedTarget) || fill(all, -1));
  return group;
}

function fill(all, upTo) {
  all.forEach((star, place) => {
    star.classList.toggle("filled", place <= upTo);
    star.setAttribute("aria-checked", String(place === upTo));
    star.tabIndex = place === Math.max(upTo, 0) ? 0 : -1;
  });
}
