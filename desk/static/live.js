// What all live pages share: hearing of changes, fetching, and saying honestly when that does not work.

const sign = document.getElementById("live");

function say(text, link) {
  sign.textContent = text;
  if (link) {
    const anchor = document.createElement("a");
    anchor.href = link;
    anchor.textContent = "Log in";
    sign.append(" ", anchor);
  }
  sign.hidden = !text;
}

// Whether the officer has done anything since the last fetch. A page that only renews itself does not keep the log-in.
let active = false;
for (const kind of ["keydown", "pointerdown", "wheel", "touchmove"]) {
  addEventListener(kind, () => (active = true), { passive: true, capture: true });
}

export function loggedOut() {
  say("You are logged out.", `/desk/login?next=${encodeURIComponent(location.pathname + location.search)}`);
}

// Fetches a piece of the page; null where that did not work, which has then been said.
export async function fetchPiece(url) {
  const headers = { Accept: "application/json" };
  if (active) headers["X-Officer-Active"] = "1";
  active = false;
  try {
    const answer = await fetch(url, { headers, cache: "no-store" });
    if (answer.ok) return answer;
    if (answer.status === 401) loggedOut();
    else say("Not up to date; trying again…");
  } catch {
    say("No connection; trying again…");
  }
  return null;
}

// Runs `refresh` whenever the server says that something has changed, one run at a time.
// A hidden page lets its connection go, because a browser has only six of them for all its tabs, and looks now and then.
export function keepFresh(url, refresh, { every, keepWhenHidden = false }) {
  let source = null;
  let running = false;
  let again = false;

  async function run() {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await refresh();
    }
    running = false;
  }

  function open() {
    if (source) return;
    source = new EventSource(url);
    source.addEventListener("open", () => say(""));
    source.addEventListener("changed", run);
    source.addEventListener("logged-out", () => {
      close();
      loggedOut();
    });
    source.addEventListener("error", () => {
      if (source?.readyState !== EventSource.CLOSED) {
        say("No connection; trying again…");
        return;
      }
      close(); // refused: the next look says why
      run();
      setTimeout(open, 5000);
    });
  }

  function close() {
    source?.close();
    source = null;
  }

  document.addEventListener("visibilitychange", () => {
    if (document.hidden && !keepWhenHidden) close();
    else open();
  });
  setInterval(run, every);
  open();
  return run;
}
