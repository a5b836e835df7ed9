import { JSDOM } from "jsdom";

// Written apart from the product's allow-list on purpose: what is added there must be added here, after a thought.
const tags = new Set(
  `a abbr b blockquote br caption cite code dd del details dfn div dl dt em h3 h4 h5 h6 hr i ins kbd li mark ol p pre q s samp
   small span strong sub summary sup table tbody td tfoot th thead tr u ul var`.split(/\s+/),
);
const names = new Set("align aria-label class href id rel reversed role scope start tabindex title".split(" "));
const classes = new Set("back cite footnotes table-scroll task task-mark".split(" "));

// Two readers, kept because each costs much: as a browser reads
// a page without script, and with it (<noscript> differs).
const plain = new JSDOM("").window;
const scripted = new JSDOM("", { runScripts: "dangerously" }).window;
let ran = false;
for (const name of ["alert", "prompt", "confirm"]) Object.assign(scripted, { [name]: () => (ran = true) });

/** Everything in a rendered post that should not be there, in words; nothing for a safe one. */
export function findUnsafe(html: string, anchor: string): string[] {
  const found: string[] = [];
  const say = (what: string) => found.push(what);
  const inPlace = `<article><div><p id=before></p>${html}<p id=after></p></div></article>`;
  const page = new plain.DOMParser().parseFromString(`<!doctype html><title></title><body>${inPlace}`, "text/html");
  if (page.head.childNodes.length !== 1) say("reaches the head");
  check(page, anchor, say);
  scripted.document.body.innerHTML = inPlace;
  check(scripted.document, anchor, say);
  scripted.document.body.textContent = "";
  return found;
}

/** True if anything in this HTML runs when it is touched. Script elements do not count: they are `findUnsafe`'s. */
export function runsScript(html: string): boolean {
  const { document, Event } = scripted;
  ran = false;
  document.body.innerHTML = html;
  for (const element of document.body.querySelectorAll("*")) {
    for (const event of ["click", "mouseover", "focus", "error", "load", "toggle", "animationstart"])
      element.dispatchEvent(new Event(event));
  }
  document.body.textContent = "";
  return ran;
}

function check(document: Document, anchor: string, say: (what: string) => void): void {
  const [before, after] = [document.getElementById("before"), document.getElementById("after")];
  if (!before || before.parentElement !== after?.parentElement) say("swallows what follows");
  if (document.body.children.length !== 1) say("leaves its place");
  if (/[\0\u202A-\u202E\u2066-\u2069]/.test(document.body.textContent ?? "")) say("a mark that hides or turns text");
  walk(document.body, anchor, say);
}

function walk(parent: ParentNode, anchor: string, say: (what: string) => void): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === node.TEXT_NODE) continue;
    if (node.nodeType !== node.ELEMENT_NODE) {
      say(`a node of type ${node.nodeType}`);
      continue;
    }
    const element = node as Element;
    const harness = element.localName === "article" || element.id === "before" || element.id === "after";
    if (element.namespaceURI !== "http://www.w3.org/1999/xhtml") say(`<${element.localName}> of another namespace`);
    if (!harness && !tags.has(element.localName)) say(`<${element.localName}>`);
    if (!harness) for (const { name, value } of element.attributes) checkAttribute(element, name, value, anchor, say);
    walk(element, anchor, say);
  }
}

function checkAttribute(
  element: Element,
  name: string,
  value: string,
  anchor: string,
  say: (what: string) => void,
): void {
  const where = `${name}="${value}" on <${element.localName}>`;
  if (name.startsWith("on") || !names.has(name)) say(where);
  if (name === "class" && !classes.has(value)) say(where);
  if (name === "id" && !value.startsWith(`${anchor}-`)) say(where);
  if (name !== "href") return;
  if (element.localName !== "a") say(where);
  if (value.startsWith(`#${anchor}-`)) return;
  const { protocol, username } = new URL(value, "https://forum.test/");
  if (!/^(?:https?:\/\/|mailto:)/i.test(value) || !["http:", "https:", "mailto:"].includes(protocol) || username)
    say(where);
  if (element.getAttribute("rel") !== "nofollow ugc noopener") say(`no rel on ${where}`);
}
