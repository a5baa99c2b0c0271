// A repayment plan under the message that tells it: its picture, all its rows in a table that opens, and files to keep. The server
// words and draws it, in the language of that message. It is fetched when it comes into sight.

import { element } from "./dom.js";
import { whenSeen } from "./files.js";

/** What is shown of a plan. `view()` fetches it, `save(form)` a file of it as a Blob with a name. */
export function plan({ view, save }) {
  const figure = element("figure", { class: "plan" });
  whenSeen(figure, async () => {
    const shown = await view();
    figure.lang = shown.lang;
    figure.dir = shown.dir;
    figure.setAttribute("aria-label", shown.heading);
    figure.append(picture(shown.svg), rows(shown), saves(shown, save));
  });
  return figure;
}

function picture(svg) {
  const drawn = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  return document.importNode(drawn, true);
}

function rows({ tables, notes, opens_table, heading }) {
  const shown = tables.map(({ caption, head, rows, total }) =>
    element("table", {},
      element("caption", { class: caption ? "" : "unseen", text: caption || heading }),
      element("thead", {}, element("tr", {}, ...head.map((text) => element("th", { scope: "col", text })))),
      element("tbody", {}, ...rows.map((cells) => line(cells))),
      element("tfoot", {}, line(total))),
  );
  const wide = element("div", { class: "wide", role: "region", tabindex: 0, "aria-label": heading }, ...shown);
  return element("details", {}, element("summary", { text: opens_table }), wide,
    ...notes.map((text) => element("p", { class: "note", text })));
}

function line([first, ...cells]) {
  return element("tr", {}, element("th", { scope: "row", text: first }), ...cells.map((text) => element("td", { text })));
}

function saves({ saves }, save) {
  const keep = async (form) => {
    const { blob, name } = await save(form);
    element("a", { href: URL.createObjectURL(blob), download: name }).click();
  };
  return element("p", { class: "saves" },
    ...saves.map(({ form, title }) => element("button", { type: "button", text: title, click: () => keep(form).catch(() => {}) })));
}
