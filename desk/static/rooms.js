// On a narrow screen the rooms are one line that scrolls: the one that is open is brought into view.

document.querySelector(".top nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
