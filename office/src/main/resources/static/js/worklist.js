// Rows by keyboard: j and k or the arrows go from case to case, Enter opens. Without script Tab does the same.

const rows = [...document.querySelectorAll(".a-row")];

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, select, textarea, [contenteditable]");
  if (typing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || localStorage.getItem("desk-keys-off") === "yes") {
    return;
  }
  const at = rows.indexOf(document.activeElement);
  const onRow = at >= 0;
  if (event.key === "j" || (event.key === "ArrowDown" && onRow)) {
    event.preventDefault();
    if (at === rows.length - 1) {
      document.getElementById("next-page")?.focus();
    } else {
      rows[at + 1]?.focus();
    }
  } else if (event.key === "k" || (event.key === "ArrowUp" && onRow)) {
    event.preventDefault();
    rows[Math.max(0, at - 1)]?.focus();
  }
});
