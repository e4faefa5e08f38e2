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
