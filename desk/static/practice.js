// Enter sends, as on a case's page; without this script the button does. The newest message is in view.

const text = document.getElementById("text");
const send = document.querySelector("#composer button.primary");
const log = document.getElementById("log");

document.querySelector(".keyboard").hidden = false;
log.scrollTop = log.scrollHeight;
if (location.hash === "#latest") scrollTo(0, 0); // on a phone the page scrolls as well, past the messages
text.focus({ preventScroll: true });
text.setSelectionRange(text.value.length, text.value.length);
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing && matchMedia("(pointer: fine)").matches) {
    event.preventDefault();
    if (text.value.trim()) send.click();
  }
});
