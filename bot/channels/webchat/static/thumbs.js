// Two thumbs under an answer. A second thought replaces the first.

import { element, icon } from "./dom.js";

/** The thumbs under a message; `give(up)` keeps one and resolves to `{up, said, lang}`. */
export function thumbs(message, words, give) {
  const said = element("span", { class: "said", role: "status" });
  const show = (up) => {
    for (const [button, is] of [[yes, true], [no, false]]) {
      button.setAttribute("aria-pressed", String(up === is));
    }
  };
  const press = async (up) => {
    try {
      const kept = await give(up);
      show(kept.up);
      said.lang = kept.lang;
      said.textContent = kept.said;
    } catch (error) {
      said.removeAttribute("lang");
      said.textContent = error.status ? error.message : words.get("page-error");
    }
  };
  const button = (name, up) =>
    element("button", { type: "button", class: name, "data-label": `page-${name}`, "aria-label": words.get(`page-${name}`),
      title: words.get(`page-${name}`), "aria-pressed": "false", click: () => press(up) }, icon("thumb"));
  const yes = button("thumb-up", true);
  const no = button("thumb-down", false);
  show(message.thumb);
  return element("div", { class: "thumbs", role: "group", "data-label": "page-thumbs", "aria-label": words.get("page-thumbs") }, yes, no, said);
}
