// The messages on the page: each once, in the conversation's order, the borrower's unsent ones at the end.

import { element } from "./dom.js";
import { attachment, preview } from "./files.js";
import { plan } from "./plans.js";
import { thumbs } from "./thumbs.js";

const PAUSE = 10 * 60 * 1000; // milliseconds after which a message gets its time again
const UNSENT = Number.MAX_SAFE_INTEGER;

export class Log {
  /** `thumb(id, up)` keeps a thumb; `retry(clientId)` sends a message again; `file(id)` fetches a file as a Blob,
   * `plan(id)` a plan as it is shown, `planFile(id, form)` a file of it. */
  constructor(container, words, { thumb, retry, file, plan, planFile }) {
    Object.assign(this, { container, words, thumb, retry, file, plan, planFile });
    this.byId = new Map();
    this.byClientId = new Map();
  }

  /** All entries in their order: `{message, node, seq}`; an unsent one has no message id. */
  get entries() {
    return [...this.container.children].map((node) => node.entry);
  }

  get newest() {
    return this.container.lastElementChild?.entry ?? null;
  }

  get lastSeq() {
    return Math.max(0, ...[...this.byId.values()].map((entry) => entry.seq));
  }

  /** Shows a message of the server's, or brings what is shown of it up to date; whether it is new on the page. */
  put(message) {
    const known = this.byId.get(message.id);
    if (known) {
      known.message = { ...known.message, ...message };
      return false;
    }
    const own = message.client_id ? this.byClientId.get(message.client_id) : null;
    const entry = own ? this.arrived(own, message) : this.make(message, message.seq);
    this.byId.set(message.id, entry);
    if (message.client_id) this.byClientId.set(message.client_id, entry);
    if (!own || !this.isInOrder(entry)) this.insert(entry);
    return !own;
  }

  /** An unsent message has arrived: it becomes what the server has kept of it, which may be without a password. */
  arrived(entry, message) {
    Object.assign(entry, { message, seq: message.seq });
    entry.node.classList.remove("unsent", "failed");
    entry.node.querySelector(".state")?.remove();
    entry.node.querySelector("progress")?.remove();
    this.setText(entry.node.querySelector(".text"), message);
    this.label(entry);
    return entry;
  }

  isInOrder({ node, seq }) {
    const before = node.previousElementSibling?.entry.seq ?? 0;
    const next = node.nextElementSibling?.entry.seq ?? UNSENT;
    return before < seq && seq < next;
  }

  /** Shows a message that waits to be sent. */
  putUnsent(message) {
    if (this.byClientId.has(message.id)) return;
    const shown = { from: "you", kind: "message", text: message.shown, at: new Date(message.at).toISOString(), buttons: [], file: message.file };
    const entry = this.make(shown, UNSENT);
    this.byClientId.set(message.id, entry);
    this.insert(entry);
  }

  /** Says under an unsent message that it has not gone, and offers to try again; an empty reason takes that away. */
  setState(clientId, reason) {
    const entry = this.byClientId.get(clientId);
    if (!entry) return;
    entry.node.querySelector(".state")?.remove();
    entry.node.classList.toggle("failed", Boolean(reason));
    if (!reason) return;
    const again = { type: "button", class: "retry", "data-word": "page-retry", text: this.words.get("page-retry") };
    entry.node.append(
      element("p", { class: "state" }, element("span", { text: reason }), element("button", { ...again, click: () => this.retry(clientId) })),
    );
  }

  /** Shows how much of an unsent message's file has gone, as a fraction. */
  setProgress(clientId, fraction) {
    const bar = this.byClientId.get(clientId)?.node.querySelector("progress");
    if (bar) bar.value = fraction;
  }

  /** A message with a file may have no text. */
  setText(place, message) {
    place.textContent = message.text;
    place.hidden = !message.text && Boolean(message.file || message.attachment);
  }

  /** Takes an unsent message away. */
  removeUnsent(clientId) {
    const entry = this.byClientId.get(clientId);
    if (entry?.seq === UNSENT) this.take(entry);
    this.byClientId.delete(clientId);
  }

  clear() {
    this.container.replaceChildren();
    this.byId.clear();
    this.byClientId.clear();
  }

  /** Brings names and times into the page's language. */
  relabel() {
    this.entries.forEach((entry) => this.label(entry));
  }

  take(entry) {
    const next = entry.node.nextElementSibling;
    entry.node.remove();
    if (next) this.label(next.entry);
  }

  insert(entry) {
    const after = this.entries.reverse().find((other) => other !== entry && other.seq <= entry.seq);
    if (after) after.node.after(entry.node);
    else this.container.prepend(entry.node);
    this.label(entry);
    const next = entry.node.nextElementSibling;
    if (next) this.label(next.entry);
  }

  make(message, seq) {
    const text = element("p", { class: "text" });
    this.setText(text, message);
    if (message.lang) text.lang = message.lang;
    text.dir = message.lang ? this.words.direction(message.lang) : "auto";
    const node = element("div", { class: `message from-${message.from} kind-${message.kind}` },
      element("p", { class: "day", hidden: true }),
      element("p", { class: "who" }, element("span"), " ", element("time", { datetime: message.at })), text);
    const { locale } = this.words;
    if (message.file) text.before(preview(message.file, locale), element("progress", { max: 1, value: 0, "aria-label": message.file.name }));
    if (message.attachment) this.attach(text, message.attachment, locale);
    if (seq === UNSENT) node.classList.add("unsent");
    if (message.rateable) node.append(thumbs(message, this.words, (up) => this.thumb(message.id, up)));
    const entry = { message, node, seq };
    node.entry = entry;
    return entry;
  }

  /** A plan stands under the words that tell it, a file over them. */
  attach(text, { id, kind, ...file }, locale) {
    if (kind === "plan") text.after(plan({ view: () => this.plan(id), save: (form) => this.planFile(id, form) }));
    else text.before(attachment({ id, kind, ...file }, locale, () => this.file(id)));
  }

  /** Who and when, seen where it is not clear from the message before, and always heard. */
  label({ message, node }) {
    const before = node.previousElementSibling?.entry.message;
    const at = new Date(message.at);
    const day = at.toDateString() !== (before ? new Date(before.at) : new Date()).toDateString();
    const isNotice = message.kind === "notice";
    const same = before?.from === message.from && (before.kind === "notice") === isNotice;
    const soon = same && !day && at - new Date(before.at) < PAUSE;
    const [dayLine, who] = node.children;
    const [name, time] = who.children;
    dayLine.hidden = !day;
    dayLine.textContent = day ? at.toLocaleDateString(this.words.locale, { weekday: "long", day: "numeric", month: "long" }) : "";
    name.textContent = this.nameOf(message);
    time.textContent = at.toLocaleTimeString(this.words.locale, { hour: "numeric", minute: "2-digit" });
    who.classList.toggle("unseen", isNotice || soon);
  }

  nameOf(message) {
    if (message.from === "officer") return this.words.officer(message.officer);
    return this.words.get(message.from === "you" ? "page-you" : "page-assistant");
  }
}
