// Pieces of pages that change by themselves until they are settled, such as what each Rasa does or how far a job is.
// One has an id, data-from with the address that it is fetched from, and data-settled once nothing changes any more.

import { fetchPiece } from "./live.js";

const EVERY = 1500;

function atTheEnd(log) {
  return log !== null && log.scrollHeight - log.scrollTop - log.clientHeight < 8;
}

async function renew(id) {
  const old = document.getElementById(id);
  if (!old || "settled" in old.dataset) return;
  if (!document.hidden) {
    const answer = await fetchPiece(old.dataset.from);
    if (answer) {
      document.getElementById("live").hidden = true;
      put(old, await answer.text());
    }
  }
  setTimeout(renew, EVERY, id);
}

function put(old, text) {
  const holder = document.createElement("template");
  holder.innerHTML = text;
  const made = holder.content.firstElementChild;
  if (made.outerHTML === old.outerHTML) return;
  const had = old.contains(document.activeElement) ? document.activeElement : null;
  const log = old.querySelector(".joblog");
  const [follow, place] = [atTheEnd(log), log?.scrollTop ?? 0];
  old.replaceWith(made);
  const shown = made.querySelector(".joblog");
  if (shown) shown.scrollTop = follow || !log ? shown.scrollHeight : place;
  if (had) [...made.querySelectorAll(had.tagName)].find((each) => each.textContent === had.textContent)?.focus();
}

const log = document.querySelector("#job:not([data-settled]) .joblog");
if (log) log.scrollTop = log.scrollHeight;
for (const each of document.querySelectorAll("[data-from]")) renew(each.id);
