// Tells colleagues that this case is open here, and whether something is being written.

const EVERY = 10000; // the server forgets somebody of whom it has not heard for 25 seconds
const STILL_TYPING = 6000; // after the last key

const talk = document.getElementById("talk");
const url = `${talk.dataset.case}/presence`;
let typedAt = -Infinity;
let told = null;

function doing() {
  return performance.now() - typedAt < STILL_TYPING ? "typing" : "viewing";
}

function body(what) {
  return new URLSearchParams({ csrf: talk.dataset.csrf, doing: what });
}

// What goes wrong here is said by what keeps the page up to date; the next sign tries again.
async function tell() {
  if (document.hidden) return;
  told = doing();
  try {
    await fetch(url, { method: "POST", body: body(told), headers: { Accept: "application/json" } });
  } catch {
    told = null;
  }
}

function leave() {
  if (told === null) return;
  told = null;
  navigator.sendBeacon(url, body("gone"));
}

talk.addEventListener("input", (event) => {
  if (!event.target.matches("textarea")) return;
  typedAt = performance.now();
  if (told !== "typing") tell();
});

document.addEventListener("visibilitychange", () => (document.hidden ? leave() : tell()));
window.addEventListener("pagehide", leave);
window.addEventListener("pageshow", (event) => event.persisted && tell());
setInterval(() => told !== doing() && tell(), 1000);
setInterval(tell, EVERY);
tell();
