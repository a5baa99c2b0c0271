// The line that says whether there is a connection. Short gaps are not worth a word.

const GRACE = 1500;
const GLAD = 3000;

export class Connection {
  constructor(line, words) {
    Object.assign(this, { line, words });
    this.word = null;
    this.timer = 0;
  }

  connecting() {
    this.later("page-connecting");
  }

  down() {
    if (this.word !== "page-offline") this.later("page-offline");
  }

  up() {
    clearTimeout(this.timer);
    this.timer = 0;
    if (!this.word || this.word === "page-online") return;
    const wasOffline = this.word === "page-offline";
    this.say(wasOffline ? "page-online" : null);
    if (wasOffline) this.timer = setTimeout(() => this.say(null), GLAD);
  }

  later(word) {
    if (this.word === "page-online") clearTimeout(this.timer);
    else if (this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = 0;
      this.say(word);
    }, GRACE);
  }

  say(word) {
    this.word = word;
    if (word) this.line.dataset.word = word;
    else delete this.line.dataset.word;
    this.line.className = word ?? "";
    this.line.textContent = word ? this.words.get(word) : "";
  }
}
