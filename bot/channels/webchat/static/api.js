// The interface under /chat. The token travels in a header, never in an address.

import * as store from "./store.js";

const LOST = ["no_token", "wrong_token", "no_session"];

/**
 * The server's answer to what it does not take: `status`, `code`, a message for people, and the seconds until it may be tried
 * again. Without a code it is somebody else's on the way, such as a proxy's, and says nothing about the session.
 */
export class Refusal extends Error {
  constructor(status, error, retryAfter) {
    super(error?.message ?? "");
    this.status = status;
    this.code = error?.code;
    this.retryAfter = Number(retryAfter) || 0;
  }

  /** Whether the session is no longer there, so that a new one is needed. */
  get isLost() {
    return LOST.includes(this.code);
  }

  /** Whether the same request may succeed later. */
  get isPassing() {
    return !this.code || this.isLost || this.status === 429 || this.status >= 500;
  }
}

async function request(path, options, language) {
  const headers = { "Accept-Language": language, ...options.headers };
  const opened = store.session.get();
  if (opened) headers.Authorization = `Bearer ${opened.token}`;
  const response = await fetch(path, { cache: "no-store", ...options, headers });
  if (response.ok) return response;
  const body = await response.json().catch(() => null);
  throw new Refusal(response.status, body?.error, response.headers.get("Retry-After"));
}

function of(path) {
  return `/chat/sessions/${store.session.get().session}/${path}`;
}

async function post(path, data, language) {
  const headers = { "Content-Type": "application/json" };
  const response = await request(path, { method: "POST", headers, body: JSON.stringify(data) }, language);
  return response.json();
}

/** Opens a session unless there is one; whether it had to. */
export async function openSession(language) {
  if (store.session.get()) return false;
  store.session.set(await post("/chat/sessions", {}, language));
  return true;
}

/** Sends an unsent message, or the choice of a language, which answers in the same way. */
export function send(message, language) {
  if (message.language) return post(of("language"), { id: message.id, language: message.language }, language);
  return post(of("messages"), { id: message.id, text: message.text }, language);
}

/**
 * Sends a message with a file. `onProgress(fraction)` tells how much has gone; `fetch` cannot say that, so this is an
 * XMLHttpRequest. Rejects as the other calls do.
 */
export function sendFile(message, language, onProgress) {
  const form = new FormData();
  form.append("id", message.id);
  form.append("text", message.text);
  form.append("file", message.file, message.file.name);
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open("POST", of("attachments"));
    call.responseType = "json";
    call.setRequestHeader("Authorization", `Bearer ${store.session.get().token}`);
    call.setRequestHeader("Accept-Language", language);
    call.upload.addEventListener("progress", (event) => event.lengthComputable && onProgress(event.loaded / event.total));
    call.addEventListener("error", () => reject(new Error("There is no connection.")));
    call.addEventListener("load", () => {
      if (call.status >= 200 && call.status < 300 && call.response) resolve(call.response);
      else reject(new Refusal(call.status, call.response?.error, call.getResponseHeader("Retry-After")));
    });
    call.send(form);
  });
}

/** A file of the conversation, as a Blob. */
export async function attachment(id, language) {
  return (await request(of(`attachments/${id}`), {}, language)).blob();
}

/** A plan as it is shown: words, tables and its picture. */
export async function plan(id, language) {
  return (await request(of(`plans/${id}`), {}, language)).json();
}

/** A plan as a file, pdf or csv: its `blob`, and its `name` out of the header (RFC 8187). */
export async function planFile(id, form, language) {
  const response = await request(of(`plans/${id}/${form}`), {}, language);
  const [, name] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("Content-Disposition")) ?? [];
  return { blob: await response.blob(), name: name ? decodeURIComponent(name) : `plan.${form}` };
}

/** What was said behind a place in the conversation. */
export async function history(after, language) {
  return (await request(of(`messages?after=${after}`), {}, language)).json();
}

/** Keeps a thumb on an answer. */
export function thumb(id, up, language) {
  return post(of(`messages/${id}/thumb`), { up }, language);
}

/** The stream of what is said behind a place in the conversation. */
export async function events(after, language, signal) {
  const response = await request(of("events"), { signal, headers: { "Last-Event-ID": String(after) } }, language);
  if (!response.headers.get("Content-Type")?.startsWith("text/event-stream")) throw new Error("This is not our server.");
  return response;
}

/** The page's words in a language. */
export async function words(language) {
  return (await request(`/chat/words?lang=${encodeURIComponent(language)}`, {}, language)).json();
}
