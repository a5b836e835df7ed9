import { randomBytes } from "node:crypto";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { SlotContext } from "./slots";

/**
 * A part of a page rendered once for many readers, split at its slots: `texts` has one more entry than `slots`. Texts
 * are kept as they will be sent: turning a long page into bytes anew took a quarter of a request.
 */
export type Block = { texts: Buffer[]; slots: string[] };

/** HTML that came out of React or was escaped: all that a slot takes. */
export type SafeHtml = string & { readonly safe: unique symbol };

// The casts: these two functions are where the promise of `SafeHtml` is made true.
export const htmlOf = (element: ReactElement): SafeHtml => renderToStaticMarkup(element) as SafeHtml;
export const escaped = (text: string): SafeHtml =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`) as SafeHtml;

/**
 * Renders to plain HTML without React's marks, so the browser neither hydrates it nor needs its components. Slot names
 * are `[a-z0-9:-]+`. The marks are random for each rendering: nobody can write one into a post.
 */
export function renderBlock(element: ReactElement): Block {
  const mark = `slot-${randomBytes(12).toString("hex")}-`;
  const html = renderToStaticMarkup(
    <SlotContext.Provider value={(name) => `${mark}${name};`}>{element}</SlotContext.Provider>,
  );
  const parts = html.split(new RegExp(`${mark}([a-z0-9:-]+);`));
  const texts = parts.filter((_, place) => place % 2 === 0).map((text) => Buffer.from(text));
  return { texts, slots: parts.filter((_, place) => place % 2 === 1) };
}

/** The block for one reader. A slot without a value stays empty. */
export function fillBlock(block: Block, fill: (slot: string) => SafeHtml | undefined): Buffer {
  const parts: Buffer[] = [];
  block.texts.forEach((text, place) => {
    parts.push(text);
    const slot = block.slots[place];
    const html = slot === undefined ? undefined : fill(slot);
    if (html) parts.push(Buffer.from(html));
  });
  return Buffer.concat(parts);
}

/** About what a block takes in memory. */
export const blockBytes = (block: Block): number => block.texts.reduce((sum, text) => sum + text.length + 120, 200);
