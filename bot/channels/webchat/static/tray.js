// The file that is to go with the next message: chosen by the button or pasted, seen before it goes, and taken back by a press.

import { element } from "./dom.js";
import { preview, size } from "./files.js";

export class Tray {
  /** `largest` is how many bytes a file may have; `onTooLarge(words)` is called for one that has more. */
  constructor({ input, place, box, words, largest, onTooLarge, onChange }) {
    Object.assign(this, { input, place, words, largest, onTooLarge, onChange });
    this.file = null;
    input.addEventListener("change", () => this.choose(input.files[0]));
    box.addEventListener("paste", (event) => {
      const [pasted] = event.clipboardData.files;
      if (!pasted) return;
      event.preventDefault();
      this.choose(pasted);
    });
  }

  choose(file) {
    this.input.value = ""; // so that the same file can be chosen again
    if (!file) return;
    const { locale } = this.words;
    if (file.size > this.largest) {
      const limit = new Intl.NumberFormat(locale, { style: "unit", unit: "megabyte" }).format(this.largest / 1024 ** 2);
      this.onTooLarge(`${file.name}: ${size(file.size, locale)} > ${limit}`);
      return;
    }
    this.file = file;
    const away = element("button", { type: "button", class: "away", "aria-label": `✕ ${file.name}`, text: "✕", click: () => this.take() });
    this.place.replaceChildren(preview(file, locale), away);
    this.onChange();
  }

  /** Takes the file out; null if there is none. */
  take() {
    const { file } = this;
    this.file = null;
    this.place.replaceChildren();
    this.onChange();
    return file;
  }
}
