// Small help on top of pages that work without it: starts the behaviour of the design system, and lets the
// display toolbar change the page in place.

const root = document.documentElement;
document.body.classList.add("js-enabled", "govuk-frontend-supported");

import(root.dataset.behaviour).then(({ initAll }) => initAll());

const form = document.getElementById("display");
form?.addEventListener("submit", (event) => {
  const pressed = event.submitter;
  if (!pressed) {
    return;
  }
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, pressed));
  // The answer is a redirect back to this page; only its cookie is wanted, so it is not followed.
  fetch(form.action, { method: "POST", body, redirect: "manual" }).then(() => show(pressed));
});

function show(pressed) {
  const turned = pressed.dataset.turns;
  root.dataset[turned] = pressed.value;
  if (turned === "size") {
    for (const button of form.querySelectorAll("[data-turns=size]")) {
      button.setAttribute("aria-pressed", String(button === pressed));
    }
    return;
  }
  const on = pressed.value === pressed.dataset.on;
  pressed.setAttribute("aria-pressed", String(on));
  pressed.value = on ? pressed.dataset.off : pressed.dataset.on;
}
