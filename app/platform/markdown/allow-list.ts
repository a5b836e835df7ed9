/** What a rendered post may contain. Everything else is removed by the sanitiser, whatever produced it. */

/** `rel` of every link an author writes: no endorsement by us, and no handle on our window. */
export const USER_LINK_REL = "nofollow ugc noopener";

/** Inline tags an author may type as HTML. */
export const inlineTags = new Set(
  "a abbr b br cite code del dfn em i ins kbd mark q s samp small strong sub sup u var".split(" "),
);

const blockTags =
  "blockquote caption dd details dl dt h3 h4 h5 h6 hr li ol p pre summary table tbody td tfoot th thead tr ul";

/** Tags an author may type as HTML, alone on their lines or in a sentence. */
export const typedTags = [...inlineTags, ...blockTags.split(" ")];

/** Tags of a finished post: `div` and `span` are only ours. */
export const tags = [...typedTags, "div", "span"];

type Attributes = Record<string, Record<string, RegExp>>;

const anyText = /^/;
const column = /^(?:left|center|right)$/;
const webOrMail = /^(?:https?:\/\/|mailto:)\S+$/i;

/** Attributes an author may type, by tag, and what their value must look like. */
export const typedAttributes: Attributes = {
  a: { href: webOrMail, title: anyText },
  abbr: { title: anyText },
  ol: { start: /^\d{1,9}$/, reversed: /^$/ },
  td: { align: column },
  th: { align: column },
};

const note = /^[a-z][a-z0-9]*-(?:ref|note)-\d+(?:-\d+)?$/;

/**
 * Attributes of a finished post: what an author may type, and what the renderer adds for footnotes, tasks and tables.
 */
export const attributes: Attributes = {
  ...typedAttributes,
  a: {
    href: /^(?:(?:https?:\/\/|mailto:)\S+|#[a-z][a-z0-9]*-(?:ref|note)-\d+(?:-\d+)?)$/i,
    title: anyText,
    rel: new RegExp(`^${USER_LINK_REL}$`),
    id: note,
    class: /^back$/,
    "aria-label": /^(?:Reference \d+|Back to (?:mention \d+ of )?reference \d+)$/,
  },
  ol: { ...typedAttributes.ol, class: /^footnotes$/, "aria-label": /^References$/ },
  li: { id: note, class: /^task$/ },
  sup: { class: /^cite$/ },
  span: { class: /^task-mark$/, role: /^img$/, "aria-label": /^(?:Done|Not done)$/ },
  div: { class: /^table-scroll$/, role: /^group$/, "aria-label": /^Table$/, tabindex: /^0$/ },
  pre: { tabindex: /^0$/ },
  th: { align: column, scope: /^col$/ },
};

/** True if this attribute may stand on this tag with this value. */
export function allows(list: Attributes, tag: string, name: string, value: string): boolean {
  const rules = Object.hasOwn(list, tag) ? list[tag] : undefined;
  return rules !== undefined && Object.hasOwn(rules, name) && rules[name]?.test(value) === true;
}

/** The address as it may stand in `href`, or undefined: only http, https and mailto, and no name or password in it. */
export function safeAddress(href: string): string | undefined {
  try {
    const address = encodeURI(href.trim()).replace(/%25/g, "%");
    if (!webOrMail.test(address)) return undefined;
    const url = new URL(address);
    return url.username || url.password ? undefined : address;
  } catch {
    return undefined; // not an address at all, or half of a surrogate pair
  }
}
