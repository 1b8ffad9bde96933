// Saves a section by itself whenever a field is left, and tells what is missing; everything works without it.

const form = document.getElementById("sheet");
let waiting;
let running = false;
let again = false;
let sent;

if (form) {
  form.addEventListener("change", () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, 250);
  });
  // Enter means the same in every field; a browser alone would open the choices.
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("select")) {
      event.preventDefault();
      form.querySelector(".a-default").click();
    }
  });
  // A saving that is under way would overtake the form: the form waits for it.
  form.addEventListener("submit", (event) => {
    clearTimeout(waiting);
    again = false;
    if (running) {
      event.preventDefault();
      sent = event.submitter;
    }
  });
}

async function keep() {
  if (running) {
    again = true;
    return;
  }
  running = true;
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { "X-Autosave": "1" },
      body: new URLSearchParams(new FormData(form)),
      redirect: "manual",
    });
    const type = answer.headers.get("Content-Type") ?? "";
    if (type.includes("html") && (answer.ok || answer.status === 409)) {
      show(await answer.text());
    }
  } catch {
    // The network is away: what is typed stays in the fields and goes with the next saving.
  } finally {
    running = false;
    if (sent) {
      form.requestSubmit(sent);
    } else if (again) {
      again = false;
      keep();
    }
  }
}

function show(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("missing");
  if (!fresh) {
    return;
  }
  document.getElementById("missing").replaceWith(fresh);
  form.elements.seen.value = fresh.dataset.seen;
  for (const data of fresh.querySelectorAll("data[data-name]")) {
    const field = form.elements[data.dataset.name];
    if (field && (field.type === "hidden" || field.value === "")) {
      field.value = data.value;
    }
  }
}

// The first mistake is focused by the summary; otherwise the first field that the rules wait for, or the first empty one.
if (!document.querySelector(".govuk-error-summary") && !location.hash) {
  const wanted = new URLSearchParams(location.search).has("asked") ? ".a-entry--asked :is(input, select)" : "#sheet :is(input[type=text], select)";
  document.querySelector(wanted)?.focus();
}

document.addEventListener("keydown", (event) => {
  if (!event.shiftKey || !event.altKey || event.ctrlKey || event.metaKey || localStorage.getItem("desk-keys-off") === "yes") {
    return;
  }
  if (event.code === "KeyS") {
    event.preventDefault();
    document.querySelector("[data-key=next]")?.click();
  } else if (event.code === "KeyN") {
    event.preventDefault();
    document.querySelector("#missing ol a")?.click();
  }
});
