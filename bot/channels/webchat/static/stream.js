// Server-sent events over fetch, because EventSource cannot send the token's header.

const SILENCE = 40_000; // milliseconds; the server gives a sign every 15 s
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;

/** Splits a stream of text into events and calls back with each one's data; `onSign` with every sign of life. */
export class EventReader {
  constructor(onMessage) {
    this.onMessage = onMessage;
    this.rest = "";
  }

  /** Takes the next piece of text, wherever it was cut. */
  take(piece) {
    const events = (this.rest + piece).split("\n\n");
    this.rest = events.pop();
    for (const event of events) {
      const data = event.split("\n").filter((line) => line.startsWith("data: "));
      if (data.length) this.onMessage(JSON.parse(data.map((line) => line.slice(6)).join("\n")));
    }
  }
}

/**
 * Stays connected to a conversation. `open(after, signal)` makes a connection that tells what is behind a place in the
 * conversation; `onMessage`, `onUp`, `onDown` tell what happens; `onRefused(refusal)` ends it.
 */
export class Stream {
  constructor({ open, onMessage, onUp, onDown, onRefused }) {
    Object.assign(this, { open, onMessage, onUp, onDown, onRefused });
    this.after = 0;
    this.run = null;
    addEventListener("online", () => this.hurry());
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.hurry());
  }

  start(after) {
    this.stop();
    this.after = after;
    this.run = new AbortController();
    this.keepConnected(this.run.signal);
  }

  stop() {
    this.run?.abort();
    this.run = null;
  }

  /** Does not wait any longer before the next try. */
  hurry() {
    this.wakeUp?.();
  }

  async keepConnected(stopped) {
    let wait = FIRST_WAIT;
    while (!stopped.aborted) {
      const began = Date.now();
      try {
        await this.connect(stopped);
      } catch (error) {
        if (stopped.aborted) return;
        if (error.isLost) return this.onRefused(error);
        wait = Math.max(wait, (error.retryAfter ?? 0) * 1000);
      }
      if (stopped.aborted) return;
      this.onDown();
      if (Date.now() - began > LONGEST_WAIT) wait = FIRST_WAIT;
      await this.pause(wait * (0.75 + Math.random() / 2));
      wait = Math.min(2 * wait, LONGEST_WAIT);
    }
  }

  async connect(stopped) {
    const attempt = new AbortController();
    const abort = () => attempt.abort();
    stopped.addEventListener("abort", abort);
    let silence = setTimeout(abort, SILENCE);
    try {
      const response = await this.open(this.after, attempt.signal);
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      const events = new EventReader((message) => {
        this.after = Math.max(this.after, message.seq);
        this.onMessage(message);
      });
      this.onUp();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        clearTimeout(silence);
        silence = setTimeout(abort, SILENCE);
        if (!stopped.aborted) events.take(value);
      }
    } finally {
      clearTimeout(silence);
      stopped.removeEventListener("abort", abort);
    }
  }

  pause(milliseconds) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
