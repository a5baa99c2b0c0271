// The text box and what goes with it: it grows with its text; Enter sends, Shift and Enter begin a new line.

export class Composer {
  /** `send(text, file)` is called with what was written, and what was put into the tray, or null. */
  constructor(form, box, tray, send) {
    Object.assign(this, { form, box, tray, send });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    box.addEventListener("keydown", (event) => {
      // While a Chinese or Japanese word is being composed, Enter only takes the word (keyCode 229 in older browsers).
      if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      this.submit();
    });
    box.addEventListener("input", () => this.fit());
  }

  submit() {
    const text = this.box.value.trim();
    const file = this.tray.take();
    if (!text && !file) {
      this.box.focus();
      return;
    }
    this.box.value = "";
    this.fit();
    this.send(text, file);
  }

  /** Gives a text back to be changed, unless another is being written. */
  giveBack(text) {
    if (!this.box.value) this.box.value = text;
    this.fit();
    this.box.focus();
  }

  /** Puts the keyboard here, except on a phone, where that would cover half of the page. */
  invite() {
    if (matchMedia("(pointer: fine)").matches) this.box.focus({ preventScroll: true });
  }

  fit() {
    this.box.style.height = "auto";
    this.box.style.height = `${this.box.scrollHeight}px`;
  }
}
