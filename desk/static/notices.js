// The number of new notices in the head of every page.

import { fetchPiece } from "./live.js";

const sign = document.getElementById("notices");

async function look() {
  const answer = document.hidden ? null : await fetchPiece("/desk/notices/count");
  if (!answer) return;
  const { unseen } = await answer.json();
  sign.querySelector("b").textContent = unseen || "";
  sign.setAttribute("aria-label", unseen ? `Notices, ${unseen} new` : "Notices");
}

if (sign) {
  look();
  setInterval(look, 20000);
}
