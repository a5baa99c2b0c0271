// The page's own words, and their change to another language.

import * as api from "./api.js";

function sameLanguage(one, other) {
  const [first, second] = [one, other].map((tag) => new Intl.Locale(tag).maximize());
  return first.language === second.language && first.script === second.script;
}

export class Words {
  /** `data` is what the server put into the page: the words in the first language, and the menu of languages. */
  constructor(data) {
    this.menu = data.menu;
    this.known = new Map([[data.page.lang, data.page]]);
    this.page = data.page;
  }

  get lang() {
    return this.page.lang;
  }

  /** How times are written: the browser's own way if it is one of this language, such as en-GB for English; with the
   * digits that the assistant writes, also in Arabic. */
  get locale() {
    const tag = navigator.languages.find((tag) => sameLanguage(tag, this.lang)) ?? this.lang;
    return new Intl.Locale(tag, { numberingSystem: "latn" });
  }

  /** One of the words by its name in the catalogs. */
  get(name) {
    return this.page.words[name];
  }

  /** The name of the nth star, from 1. */
  star(number) {
    return this.page.stars[number - 1];
  }

  /** The name over an officer's messages. */
  officer(name) {
    return this.get("page-officer").replace("{officer}", () => name ?? "");
  }

  /** The direction of one of our languages; `auto` for any other. */
  direction(lang) {
    return this.menu.find((language) => language.code === lang)?.dir ?? "auto";
  }

  /** Changes to a language of the menu; whether that was needed. Without a connection the words stay as they are. */
  async changeTo(lang) {
    if (!this.menu.some((language) => language.code === lang)) return false;
    this.wanted = lang;
    if (lang === this.lang) return false;
    if (!this.known.has(lang)) this.known.set(lang, await api.words(lang));
    if (this.wanted !== lang) return false;
    this.page = this.known.get(lang);
    this.show();
    return true;
  }

  /** Puts the words into the page. */
  show() {
    document.documentElement.lang = this.page.lang;
    document.documentElement.dir = this.page.dir;
    document.title = this.get("page-title");
    for (const element of document.querySelectorAll("[data-word]")) {
      element.textContent = this.get(element.dataset.word);
    }
    for (const element of document.querySelectorAll("[data-label]")) {
      element.setAttribute("aria-label", this.get(element.dataset.label));
      if (element.title) element.title = this.get(element.dataset.label);
    }
    for (const element of document.querySelectorAll("[data-placeholder]")) {
      element.placeholder = this.get(element.dataset.placeholder);
    }
  }
}
