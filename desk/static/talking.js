// Sends the forms of a conversation without loading the page anew, and waits for a model that is being loaded.

const area = () => document.getElementById("talking");

function take(html, address) {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  const there = fresh.getElementById("talking");
  const heading = fresh.querySelector("main > .heading");
  if (!there || !heading) {
    location.assign(address);
    return false;
  }
  area().replaceWith(there);
  document.querySelector("main > .heading").replaceWith(heading);
  return true;
}

async function send(form, button) {
  const address = new URL(form.getAttribute("action"), location.href); // a field named action hides the form's own
  const body = new URLSearchParams(new FormData(form, button));
  area().setAttribute("aria-busy", "true");
  for (const each of area().querySelectorAll("button")) each.disabled = true;
  try {
    const answer = await fetch(address, { method: "POST", body, headers: { Accept: "text/html" } });
    if (take(await answer.text(), answer.url)) settle(address.pathname.endsWith("/say"));
  } catch {
    form.submit(); // the browser says best what is the matter
  }
}

function settle(said) {
  const fault = document.getElementById("why");
  if (fault) {
    fault.scrollIntoView({ block: "nearest" });
    fault.tabIndex = -1;
    fault.focus();
    return;
  }
  const text = document.getElementById("text");
  if (!text) return;
  text.focus({ preventScroll: true });
  if (said) area().querySelector(".turn:last-of-type")?.scrollIntoView({ block: "end" });
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!area()?.contains(form) || "whole" in form.dataset || form.id === "begin") return;
  event.preventDefault();
  send(form, event.submitter);
});

async function look() {
  if (!area()?.hasAttribute("data-opening")) return;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    take(await answer.text(), answer.url);
  } catch {
    // the next look may succeed
  }
  if (area().hasAttribute("data-ready")) document.getElementById("begin").requestSubmit();
  else setTimeout(look, 1500);
}

if (area()?.hasAttribute("data-opening")) setTimeout(look, 1500);
else settle(true);
