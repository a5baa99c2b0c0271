// The editor of a draft without loading the page anew at each change. Without this script every form works as well.

import { fetchPiece, loggedOut } from "./live.js";

const LOOK = 1500; // ms between two looks at a check

// Puts the answer's page in place of this one's content; what was open or had the focus is so again.
function show(text, address) {
  const made = new DOMParser().parseFromString(text, "text/html");
  const main = made.getElementById("main");
  if (!main) return location.assign(address);
  const open = [...document.querySelectorAll("details.change[open]")].map((each) => each.closest(".story-step").id);
  document.getElementById("main").replaceChildren(...main.childNodes);
  document.title = made.title;
  const place = address.split("#")[1];
  history.replaceState(null, "", address);
  for (const id of open) {
    if (id === place) document.getElementById(id)?.querySelector("details.change")?.setAttribute("open", "");
  }
  const target = document.querySelector(".alert[role=alert]") ?? (place && document.getElementById(place));
  if (target) {
    if (!target.hasAttribute("tabindex")) target.setAttribute("tabindex", "-1");
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "nearest" });
  }
  watch();
}

async function send(form, button) {
  const body = new URLSearchParams(new FormData(form));
  if (button?.name) body.set(button.name, button.value);
  const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } });
  if (answer.redirected && new URL(answer.url).pathname === "/desk/login") return loggedOut();
  // a browser that follows a redirect forgets what stood behind its #
  const place = /:(\d+)$/.exec(body.get("do") ?? "")?.[1];
  const here = answer.redirected && place !== undefined && form.action.endsWith("/change");
  show(await answer.text(), location.pathname + (here ? `#s${near(body.get("do"))}` : `#${sectionOf(form)}`));
}

// Where the step is after a change.
function near(what) {
  const [name, place] = what.split(":");
  const by = { up: -1, cut: -1, "cut-turn": -1, down: 1 }[name] ?? 0;
  return name === "begin" ? 0 : Math.max(0, Number(place) + by);
}

function sectionOf(form) {
  return form.closest("section")?.id ?? "";
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.action.includes("/desk/stories/drafts/") || form.action.endsWith("/throw-away")) return;
  event.preventDefault();
  for (const each of document.querySelectorAll("main button")) each.disabled = true;
  send(form, event.submitter).catch(() => location.reload()); // what was meant to change is still as it was
});

let timer = 0;

// Looks how far a check is, and shows the page anew once it has ended.
function watch() {
  clearTimeout(timer);
  const progress = document.getElementById("progress");
  if (!progress) return;
  timer = setTimeout(async () => {
    const answer = await fetchPiece(progress.dataset.progress);
    const told = answer && (await answer.json());
    if (told && !told.checking) {
      const page = await fetchPiece(location.pathname);
      if (page) return show(await page.text(), `${location.pathname}#check`);
    }
    if (told) {
      progress.querySelector("span").textContent = told.step;
      if (told.share !== null) progress.querySelector("progress").value = told.share;
    }
    watch();
  }, LOOK);
}

watch();
