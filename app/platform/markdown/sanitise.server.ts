import { createRequire } from "node:module";
import createDOMPurify, { type Config, type DOMPurify } from "dompurify";
import type { JSDOM } from "jsdom";
import { allows, attributes, safeAddress, tags, typedAttributes, typedTags, USER_LINK_REL } from "./allow-list";

type Attributes = typeof attributes;

/** Both passes live in one jsdom window, which is made on first use: loading jsdom takes most of a second. */
interface Sanitisers {
  readonly document: Document;
  readonly typed: DOMPurify;
  readonly whole: DOMPurify;
}

let loaded: Sanitisers | undefined;

function sanitisers(): Sanitisers {
  if (loaded) return loaded;
  // `require`, so that a bundle does not turn it into an import that runs at start. The cast: it gives any type.
  const jsdom = createRequire(import.meta.url)("jsdom") as { JSDOM: typeof JSDOM };
  const { window } = new jsdom.JSDOM("");
  const make = (allowedTags: string[], list: Attributes, more: Config = {}): DOMPurify => {
    const purify = createDOMPurify(window);
    const names = [...new Set(Object.values(list).flatMap((rules) => Object.keys(rules)))];
    purify.setConfig({
      // `body` is what DOMPurify parses into; unless it is allowed, all of it is copied first. No parser puts one
      // inside another.
      ALLOWED_TAGS: [...allowedTags, "body"],
      ALLOWED_ATTR: names,
      // Each value is held against its own pattern below; these are no addresses, so DOMPurify need not read them as
      // such.
      ADD_URI_SAFE_ATTR: names.filter((name) => name !== "href"),
      ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|#)/i,
      ALLOWED_NAMESPACES: ["http://www.w3.org/1999/xhtml"],
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      ...more,
    });
    purify.addHook("uponSanitizeAttribute", (node, event) => {
      if (!allows(list, node.localName, event.attrName, event.attrValue)) event.keepAttr = false;
    });
    return purify;
  };
  const typed = make(typedTags, typedAttributes);
  typed.addHook("uponSanitizeElement", (node) => {
    if (node instanceof window.HTMLImageElement) node.before(node.alt); // pictures are attachments; their words stay
  });
  typed.addHook("afterSanitizeAttributes", (node) => {
    if (node.localName !== "a") return;
    const address = safeAddress(node.getAttribute("href") ?? "");
    if (address === undefined) return node.removeAttribute("href");
    node.setAttribute("href", address);
    node.setAttribute("rel", USER_LINK_REL);
  });
  loaded = {
    document: window.document,
    typed,
    whole: make(tags, attributes, { RETURN_DOM: true }),
  };
  return loaded;
}

/** HTML typed by an author, cleaned on its own: balanced, without ids, classes, roles or pictures. */
export function sanitiseTyped(html: string): string {
  return sanitisers().typed.sanitize(html);
}

/** Holds a whole post against the written allow-list, and gives what `read` makes of the element that has it. */
export function sanitisePost<T>(html: string, read: (post: HTMLElement) => T): T {
  const post = sanitisers().whole.sanitize(html, { RETURN_DOM: true }) as HTMLElement; // DOMPurify's own body element
  try {
    return read(post);
  } finally {
    post.textContent = ""; // jsdom's window remembers every attached element that has an id, with its whole document
  }
}

/**
 * True for the name of an HTML element, SVG or MathML: `img`, `blink`; false for `target`, as in "below <target and
 * >10".
 */
export function isTagName(name: string): boolean {
  if (name === "svg" || name === "math") return true;
  const { document } = sanitisers();
  const unknown = document.defaultView?.HTMLUnknownElement;
  return !name.includes("-") && unknown !== undefined && !(document.createElement(name) instanceof unknown);
}
