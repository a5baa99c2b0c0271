// Keeps the list of open cases up to date, with its filters; a list of ended ones stays as it is.

import { fetchPiece, keepFresh } from "./live.js";

const rows = document.getElementById("rows");
const title = document.title.replace(/^\(\d+\) /, "");

async function refresh() {
  const answer = await fetchPiece(rows.dataset.rows);
  if (!answer) return;
  const html = await answer.text(); // before looking at the focus, which keys may move meanwhile
  const focused = rows.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  rows.innerHTML = html;
  if (focused) rows.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
  const fresh = rows.querySelector("[data-new]").dataset.new;
  document.title = fresh === "0" ? title : `(${fresh}) ${title}`;
}

// The list tells how long somebody has been waiting, so it also grows old by itself.
if (rows.dataset.live) keepFresh(rows.dataset.live, refresh, { every: 30000, keepWhenHidden: true });
