// What the borrower has written and the server has not confirmed. It is sent in its order, and again until it has arrived;
// the id goes with it, so that the server takes it once.

import * as store from "./store.js";

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 15_000;

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * `send(message)` sends one; `onSending`, `onSent(message, answer)`, `onFailed(message, error)` tell what became of it.
 * Refused for good it leaves the queue; failed in passing it stays and is sent again.
 */
export class Queue {
  constructor({ send, onSending, onSent, onFailed }) {
    Object.assign(this, { send, onSending, onSent, onFailed });
    this.messages = store.unsent.all();
    this.busy = false;
    this.wait = FIRST_WAIT;
    this.timer = 0;
    addEventListener("online", () => this.flush());
    // A file cannot be kept for the next visit as a text is, so the browser asks before the page goes.
    addEventListener("beforeunload", (event) => this.messages.some((message) => message.file) && event.preventDefault());
  }

  /** Adds a message, `{text, shown}`, perhaps with a `file`, or `{language, shown}`, where `shown` is what the borrower sees of it; returns it with its id. */
  add(message) {
    const added = { ...message, id: newId(), at: Date.now() };
    this.messages.push(added);
    if (!added.file) store.unsent.keep(added);
    return added;
  }

  /** Forgets a message: it has arrived, or is not wanted any more. */
  drop(id) {
    this.messages = this.messages.filter((message) => message.id !== id);
    store.unsent.drop(id);
  }

  /** Forgets all. */
  clear() {
    clearTimeout(this.timer);
    [...this.messages].forEach((message) => this.drop(message.id));
  }

  /** Sends what is there, unless that is going on. */
  async flush() {
    clearTimeout(this.timer);
    if (this.busy) return;
    this.busy = true;
    try {
      while (this.messages.length && (await this.sendFirst()));
    } finally {
      this.busy = false;
    }
  }

  /** Sends the oldest message; whether the next may follow. */
  async sendFirst() {
    const [message] = this.messages;
    this.onSending(message);
    try {
      const answer = await this.send(message);
      if (!this.messages.includes(message)) return true; // a new conversation was begun meanwhile
      this.drop(message.id);
      this.wait = FIRST_WAIT;
      this.onSent(message, answer);
      return true;
    } catch (error) {
      if (!this.messages.includes(message)) return true;
      const passing = error.status === undefined || error.isPassing;
      if (!passing) this.drop(message.id);
      this.onFailed(message, error);
      if (passing) this.tryAgain(error.retryAfter);
      return !passing;
    }
  }

  tryAgain(seconds) {
    this.timer = setTimeout(() => this.flush(), seconds ? seconds * 1000 : this.wait);
    this.wait = Math.min(2 * this.wait, LONGEST_WAIT);
  }
}
