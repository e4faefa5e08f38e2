"use strict";
// After a part of the page was exchanged in place: say so to those who do not see it, and put the focus there.
document.addEventListener("htmx:afterSettle", (event) => {
  const part = document.getElementById(event.detail.target.id) || event.detail.target;
  if (part.hasAttribute("data-quiet")) {
    return; // it is asked again every second until it is done; that must not pull the focus away
  }
  const heading = part.matches("h1, h2") ? part : part.querySelector("h1, h2") || part;
  heading.setAttribute("tabindex", "-1");
  heading.focus({ preventScroll: false });
  const said = document.getElementById("said");
  if (said) {
    said.textContent = heading === part ? document.title : heading.textContent.trim();
  }
});
// Escape closes what was opened last around the focus.
document.addEventListener("keydown", (event) => {
  const opened = event.key === "Escape" && document.activeElement.closest("details[open]");
  if (opened) {
    opened.open = false;
    opened.querySelector("summary").focus();
  }
});
// What folds out of the head lies over the page: whoever goes on there puts it away.
for (const onward of ["click", "focusin"]) {
  document.addEventListener(onward, (event) =>
    document.querySelectorAll(".fold[open]").forEach((fold) => fold.contains(event.target) || (fold.open = false)));
}
// A fragment that leads into what is folded opens it, also where the browser does not.
const unfold = () => {
  const spot = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = spot && spot.closest("details:not([open])");
  if (folded) {
    folded.open = true;
    spot.scrollIntoView();
  }
};
window.addEventListener("hashchange", unfold);
unfold();
// A form that was refused says so first.
const refused = document.querySelector("[data-focus]");
if (refused) {
  refused.focus();
}
// A form that is on its way is not sent a second time.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method === "post") {
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = "yes";
  }
});
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent));
// What is typed into the search box shows the best hits below it; arrows walk them, Escape puts them away.
const seek = document.querySelector(".seek");
if (seek) {
  const box = seek.querySelector("input");
  const found = document.getElementById("seek-found");
  const hits = () => [...found.querySelectorAll("a")].slice(0, 8);
  found.addEventListener("htmx:afterSettle", () => {
    const said = document.getElementById("said");
    said.textContent = hits().length ? found.getAttribute("aria-label") + ": " + hits().length : "";
  });
  seek.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits().length) {
      event.preventDefault();
      const next = hits().indexOf(document.activeElement) + step;
      (next < 0 ? box : hits()[Math.min(next, hits().length - 1)]).focus();
    } else if (event.key === "Escape" && hits().length) {
      event.preventDefault();
      found.replaceChildren();
      box.focus();
    }
  });
  document.addEventListener("focusin", (event) => seek.contains(event.target) || found.replaceChildren());
}
