// What this browser remembers of the chat. Where storage is forbidden it lasts as long as the page.

const SESSION = "rapport.session";
const LANGUAGE = "rapport.language";
const UNSENT = "rapport.unsent.";

const memory = new Map();

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return memory.get(key) ?? null;
  }
}

function write(key, value) {
  memory.set(key, value);
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // it stays in memory
  }
}

function remove(key) {
  memory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // it was in memory only
  }
}

function keys() {
  try {
    return Object.keys(localStorage);
  } catch {
    return [...memory.keys()];
  }
}

/** The session and its token, `{session, token}`, or null. */
export const session = {
  get: () => read(SESSION),
  set: (opened) => write(SESSION, opened),
  forget: () => {
    remove(SESSION);
    remove(LANGUAGE);
  },
  /** Calls back when another tab has opened, left or changed the session. */
  onChange: (callback) => addEventListener("storage", (event) => event.key === SESSION && callback()),
};

/** The language that was chosen in the menu, and how far the conversation was then: `{code, seq}`. */
export const language = {
  get: () => read(LANGUAGE),
  set: (code, seq) => write(LANGUAGE, { code, seq }),
};

/** Messages that the server has not confirmed, oldest first. Each under a key of its own, so that tabs do not undo each other. */
export const unsent = {
  all: () =>
    keys()
      .filter((key) => key.startsWith(UNSENT))
      .map(read)
      .filter(Boolean)
      .sort((one, other) => one.at - other.at),
  keep: (message) => write(UNSENT + message.id, message),
  drop: (id) => remove(UNSENT + id),
};
