// Pictures and documents in the conversation. The token goes along in a header, so the page fetches them and shows them from
// memory; a picture only when it comes into sight.

import { element, icon } from "./dom.js";

const SHOWN = ["image/jpeg", "image/png", "image/webp"];

/** A number of bytes in words of a language, such as "2.4 MB". */
export function size(bytes, locale) {
  const [amount, unit] = bytes < 1024 ** 2 ? [Math.max(1, bytes / 1024), "kilobyte"] : [bytes / 1024 ** 2, "megabyte"];
  return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: unit === "megabyte" ? 1 : 0 }).format(amount);
}

/** What is shown of a file that the borrower has chosen: the picture itself, or its name. */
export function preview(file, locale) {
  const figure = element("div", { class: "attachment" });
  if (SHOWN.includes(file.type)) figure.append(picture(URL.createObjectURL(file), file.name));
  else figure.append(named(file.name, file.size, locale));
  return figure;
}

/** What is shown of a file that the server keeps; `get()` fetches it as a Blob. */
export function attachment(file, locale, get) {
  const figure = element("div", { class: "attachment" });
  if (file.state !== "kept") {
    figure.append(named(file.name, file.size, locale));
    return figure;
  }
  let fetched = null;
  const address = () => (fetched ??= get().then((blob) => URL.createObjectURL(blob)));
  const again = () => (fetched = null); // the next press tries once more
  if (file.kind === "image") {
    const shown = picture("", file.name, file.width, file.height);
    const link = element("a", { class: "picture", target: "_blank", rel: "noopener" }, shown);
    whenSeen(link, () => address().then((url) => ((link.href = url), (shown.src = url)), again));
    figure.append(link);
    return figure;
  }
  const save = async () => {
    try {
      element("a", { href: await address(), download: file.name }).click();
    } catch {
      again();
    }
  };
  figure.append(element("button", { type: "button", class: "document", click: save }, ...named(file.name, file.size, locale).childNodes));
  return figure;
}

function picture(url, name, width, height) {
  return element("img", { src: url || null, alt: name, width, height });
}

function named(name, bytes, locale) {
  const parts = [icon("clip"), element("bdi", { text: name })];
  if (bytes) parts.push(element("span", { class: "size", text: size(bytes, locale) }));
  return element("p", { class: "document" }, ...parts);
}

/** Does something as soon as an element comes into sight. */
export function whenSeen(node, work) {
  const watcher = new IntersectionObserver((seen) => {
    if (!seen.some((entry) => entry.isIntersecting)) return;
    watcher.disconnect();
    work();
  });
  watcher.observe(node);
}
