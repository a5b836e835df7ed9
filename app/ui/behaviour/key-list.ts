const rows: [keys: string, what: string][] = [
  ["/", "Search"],
  ["j k", "Next, previous"],
  ["o", "Open"],
  ["u", "Useful"],
  ["r", "Reply"],
  ["s", "Save"],
  ["n", "Ask a question"],
  ["?", "This list"],
];

const kbds = (keys: string) =>
  keys
    .split(" ")
    .map((key) => `<kbd>${key}</kbd>`)
    .join(" ");

/** Built when it is first asked for: no page carries it. */
function build(): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  dialog.setAttribute("aria-labelledby", "keys-heading");
  dialog.innerHTML = `<header><h2 id="keys-heading">Keyboard shortcuts</h2><form method="dialog"><button class="btn small">Close</button></form></header><dl class="keys">${rows
    .map(([keys, what]) => `<dt>${kbds(keys)}</dt><dd>${what}</dd>`)
    .join("")}</dl><label class="choice"><input type="checkbox"><span>Use single-key shortcuts</span></label>`;
  document.body.append(dialog);
  return dialog;
}

let list: HTMLDialogElement | undefined;

/** Shows the keys, with a switch to turn them off for good (WCAG 2.1.4). */
export function openKeyList(on: boolean, onChange: (on: boolean) => void): true {
  if (!list?.isConnected) list = build();
  const box = list.querySelector("input");
  if (box) {
    box.checked = on;
    box.onchange = () => onChange(box.checked);
  }
  if (!list.open) list.showModal();
  return true;
}
