// Small help on top of a desk that works without it: the warning before a session ends, and shortcuts.

const WARNING_SECONDS = 150;
const KEYS_OFF = "desk-keys-off";

// ---------- the session ----------

const lasts = Number(document.body.dataset.session) * 1000;
const dialog = document.getElementById("session-ending");
const time = document.getElementById("session-time");
const stay = document.getElementById("session-stay");
let ends = Date.now() + lasts;
let timer;

function wait() {
  clearTimeout(timer);
  timer = setTimeout(look, Math.max(0, Math.min(15_000, ends - Date.now() - WARNING_SECONDS * 1000)) + 50);
}

function look() {
  const left = ends - Date.now();
  if (left <= 0) {
    // Leaving the page would lose what was typed; the next request asks to sign in and keeps it.
    document.getElementById("session-ending-text").textContent = dialog.dataset.over;
  } else if (left <= WARNING_SECONDS * 1000 && !dialog.open) {
    dialog.showModal();
    stay.querySelector("button").focus();
  }
  wait();
}

stay?.addEventListener("submit", (event) => {
  event.preventDefault();
  fetch(stay.action, { method: "POST", body: new URLSearchParams(new FormData(stay)), redirect: "manual" }).then((answer) => {
    if (answer.status === 204) {
      ends = Date.now() + lasts;
      time.textContent = new Intl.DateTimeFormat("pl", { hour: "2-digit", minute: "2-digit" }).format(ends);
      dialog.close();
      wait();
    } else {
      document.getElementById("session-ending-text").textContent = dialog.dataset.over;
      setTimeout(() => dialog.close(), 5_000);
    }
  });
});

if (lasts > 0) {
  wait();
}

// ---------- shortcuts ----------

const keysOff = () => localStorage.getItem(KEYS_OFF) === "yes";

document.addEventListener("keydown", (event) => {
  if (!event.shiftKey || !event.altKey || event.ctrlKey || event.metaKey || keysOff()) {
    return;
  }
  const target = aim(event.code);
  if (target) {
    event.preventDefault();
    target();
  }
});

function aim(code) {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code);
  if (digit) {
    const link = document.querySelector(`.a-desk-nav [data-key="${digit[1]}"]`);
    return link && (() => link.click());
  }
  const places = {
    KeyF: () => document.getElementById("desk-search")?.focus(),
    KeyM: () => document.getElementById("main").focus(),
    KeyH: () => location.assign("/desk/keyboard"),
  };
  return places[code];
}

const keys = document.getElementById("keys-switch");
if (keys) {
  keys.hidden = false;
  keys.setAttribute("aria-pressed", String(!keysOff()));
  keys.addEventListener("click", () => {
    localStorage.setItem(KEYS_OFF, keysOff() ? "no" : "yes");
    keys.setAttribute("aria-pressed", String(!keysOff()));
  });
}
