// The web chat: puts the parts together and decides what happens when.

import * as api from "./api.js";
import * as store from "./store.js";
import { showChoices } from "./choices.js";
import { Composer } from "./composer.js";
import { Connection } from "./connection.js";
import { element } from "./dom.js";
import { Log } from "./log.js";
import { Queue } from "./queue.js";
import { Scrolling } from "./scrolling.js";
import { Stream } from "./stream.js";
import { Tray } from "./tray.js";
import { Words } from "./words.js";

const TYPING_AFTER = 250; // milliseconds; most answers come sooner

const by = (id) => document.getElementById(id);
const data = JSON.parse(by("page-data").textContent);
const words = new Words(data);
const menu = by("language");
const problem = by("problem");
const scrolling = new Scrolling(by("scroll"), by("latest"));
const connection = new Connection(by("connection"), words);
const log = new Log(by("log"), words, {
  thumb: (id, up) => api.thumb(id, up, words.lang),
  retry: sendAgain,
  file: (id) => api.attachment(id, words.lang),
  plan: (id) => api.plan(id, words.lang),
  planFile: (id, form) => api.planFile(id, form, words.lang),
});
const tray = new Tray({
  input: by("file"),
  place: by("tray"),
  box: by("text"),
  words,
  largest: data.fileLimit,
  onTooLarge: (why) => (problem.textContent = `${words.get("page-not-sent")}. ${why}`),
  onChange: () => {
    problem.textContent = "";
    scrolling.follow();
  },
});
const composer = new Composer(by("composer"), by("text"), tray, (text, file) => say({ text, shown: text, ...(file && { file }) }));
const queue = new Queue({ send, onSending, onSent, onFailed });
const stream = new Stream({
  open: (after, signal) => api.events(after, words.lang, signal),
  onMessage: (message) => receive([message]),
  onUp: () => {
    connection.up();
    queue.flush();
  },
  onDown: () => connection.down(),
  onRefused: loseSession,
});

let typing = 0;
let sending = null;

// --- what the borrower does

function say(message) {
  problem.textContent = "";
  log.putUnsent(queue.add(message));
  showState();
  scrolling.toEnd();
  queue.flush();
}

function choose(button) {
  say({ text: button.payload, shown: button.title });
  composer.invite();
}

function sendAgain(clientId) {
  if (queue.messages.some((message) => message.id === clientId)) {
    queue.flush();
    return;
  }
  const refused = log.byClientId.get(clientId);
  log.removeUnsent(clientId);
  problem.textContent = "";
  showState();
  if (refused?.message.text) composer.giveBack(refused.message.text);
  if (refused?.message.file) tray.choose(refused.message.file);
}

async function chooseLanguage() {
  const code = menu.value;
  store.language.set(code, log.lastSeq);
  say({ language: code, shown: menu.selectedOptions[0].text });
  await changeWords(code);
}

function beginAnew() {
  by("confirm").close();
  queue.clear();
  store.session.forget();
  begin();
  composer.invite();
}

/** Has the chat know the borrower no longer: the same command as in a chat app, see bot/conversations/identity.py. */
function unlink() {
  by("unlink-confirm").close();
  say({ text: "/unlink", shown: "/unlink" });
  composer.invite();
}

// --- what the server says

async function send(message) {
  const opened = await api.openSession(words.lang);
  if (opened) stream.start(0);
  try {
    return await deliver(message);
  } catch (error) {
    if (!error.isLost || opened) throw error;
    loseSession();
    await api.openSession(words.lang);
    stream.start(0);
    return deliver(message);
  }
}

function deliver(message) {
  if (!message.file) return api.send(message, words.lang);
  return api.sendFile(message, words.lang, (fraction) => log.setProgress(message.id, fraction));
}

function onSending(message) {
  sending = message.id;
  log.setState(message.id, "");
  showState();
}

function onSent(message, answer) {
  sending = null;
  problem.textContent = "";
  connection.up();
  receive([answer.message, ...answer.replies]);
}

function onFailed(message, error) {
  sending = null;
  if (error.status === undefined) connection.down();
  if (error.status === 429) problem.textContent = error.message;
  else log.setState(message.id, error.status ? `${words.get("page-not-sent")}. ${error.message}` : words.get("page-not-sent"));
  showState();
  scrolling.follow();
}

/** Shows messages in the page, each once, whether they came by the stream, with an answer or from before. */
function receive(messages) {
  const before = log.newest;
  const fresh = messages.filter((message) => log.put(message));
  followLanguage(messages);
  showState();
  if (fresh.length) scrolling.follow(newestOwn()?.node ?? before?.node);
}

/** The page speaks the conversation's language, unless the borrower has chosen another since. */
function followLanguage(messages) {
  const chosen = store.language.get();
  const last = messages.filter((message) => message.from === "assistant" && message.lang).pop();
  if (last && last.seq === log.entries.filter((e) => e.message.from === "assistant").pop()?.seq && last.seq > (chosen?.seq ?? 0)) {
    changeWords(last.lang);
  }
}

/** The session is gone, for example with the server's database: what is unsent goes into a new one. */
function loseSession() {
  stream.stop();
  store.session.forget();
  log.clear();
  queue.messages.forEach((message) => log.putUnsent(message));
  showState();
}

// --- what the page shows

function newestOwn() {
  return log.entries.filter((entry) => entry.message.from === "you").pop();
}

function showState() {
  const newest = log.newest;
  const own = newest?.message.from === "you";
  const waits = own && (newest.message.waiting || (sending && log.byClientId.get(sending) === newest));
  showTyping(waits);
  showChoices(by("choices"), own ? null : offering(), words, choose);
  document.body.classList.toggle("begun", Boolean(newest));
}

/** The newest message that offers something, if nothing has been said to it and no officer has written since. */
function offering() {
  for (const { message } of log.entries.reverse()) {
    if (message.from !== "assistant") return null;
    if (message.buttons.length) return message;
    if (message.kind === "notice") return null;
  }
  return null;
}

function showTyping(waits) {
  if (!waits) {
    clearTimeout(typing);
    typing = 0;
    by("typing").replaceChildren();
  } else if (!typing) {
    typing = setTimeout(() => {
      const dots = element("span", { class: "dots", "aria-hidden": "true" }, element("i"), element("i"), element("i"));
      by("typing").replaceChildren(dots, element("span", { class: "unseen", "data-word": "page-typing", text: words.get("page-typing") }));
      scrolling.follow();
    }, TYPING_AFTER);
  }
}

async function changeWords(code) {
  try {
    await words.changeTo(code);
  } catch {
    return; // without a connection the words stay as they are
  }
  menu.value = words.lang;
  log.relabel();
  showState();
}

/** Shows what was said before, then listens to what is said now. Read aloud is only what is new. */
async function begin() {
  stream.stop();
  connection.up();
  log.clear();
  problem.textContent = "";
  queue.messages.forEach((message) => log.putUnsent(message));
  showState();
  if (!store.session.get()) return queue.flush();
  connection.connecting();
  log.container.setAttribute("aria-live", "off");
  let after = 0;
  try {
    for (let more = true; more; ) {
      const said = await api.history(after, words.lang);
      receive(said.messages);
      after = said.messages.at(-1)?.seq ?? after;
      more = said.more;
    }
  } catch (error) {
    if (error.isLost) {
      loseSession();
      return queue.flush();
    } // otherwise the stream keeps trying, and brings all that is missing
  } finally {
    setTimeout(() => log.container.setAttribute("aria-live", "polite"), 500);
  }
  scrolling.toEnd();
  stream.start(after);
}

menu.addEventListener("change", chooseLanguage);
by("new").addEventListener("click", () => (log.newest ? by("confirm").showModal() : composer.box.focus()));
by("confirm-no").addEventListener("click", () => by("confirm").close());
by("confirm-yes").addEventListener("click", beginAnew);
by("unlink").addEventListener("click", () => (log.newest ? by("unlink-confirm").showModal() : composer.box.focus()));
by("unlink-no").addEventListener("click", () => by("unlink-confirm").close());
by("unlink-yes").addEventListener("click", unlink);
store.session.onChange(begin);
if (store.language.get()) changeWords(store.language.get().code);
menu.value = words.lang;
begin();
