import { randomBytes } from "node:crypto";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { SlotContext } from "./slots";

/**
 * A part of a page rendered once for many readers, as the bytes that will be sent (turning a long page into bytes anew
 * took a quarter of a request), in one piece: a hundred small ones would take twice the memory. Slot `n` stands where
 * `ends[n]` is.
 */
export type Block = { bytes: Buffer; ends: number[]; slots: string[] };

/** HTML that came out of React or was escaped: all that a slot takes. */
export type SafeHtml = string & { readonly safe: unique symbol };

// The casts: these two functions are where the promise of `SafeHtml` is made true.
export const htmlOf = (element: ReactElement): SafeHtml => renderToStaticMarkup(element) as SafeHtml;
export const escaped = (text: string): SafeHtml =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`) as SafeHtml;

/**
 * Renders to plain HTML without React's marks, so the browser neither hydrates it nor needs its components. The
 * marks are random for each rendering: nobody can write one into a post.
 */
export function renderBlock(element: ReactElement): Block {
  const mark = `slot-${randomBytes(12).toString("hex")}-`;
  const names: string[] = [];
  const html = renderToStaticMarkup(
    <SlotContext.Provider value={(name) => `${mark}${names.push(name) - 1};`}>{element}</SlotContext.Provider>,
  );
  const parts = html.split(new RegExp(`${mark}(\\d+);`));
  const texts = parts.filter((_, place) => place % 2 === 0);
  // The names as they were given: cut out of the page, each would keep all of it in memory.
  const slots = parts.filter((_, place) => place % 2 === 1).map((place) => names[Number(place)] ?? "");
  let end = 0;
  const ends = slots.map((_, place) => {
    end += Buffer.byteLength(texts[place] ?? "");
    return end;
  });
  return { bytes: Buffer.from(texts.join("")), ends, slots };
}

/** The block for one reader. A slot without a value stays empty. */
export function fillBlock({ bytes, ends, slots }: Block, fill: (slot: string) => SafeHtml | undefined): Buffer {
  const filled = slots.map((slot) => fill(slot) ?? "");
  const size = filled.reduce((sum, html) => sum + Buffer.byteLength(html), bytes.length);
  const page = Buffer.allocUnsafe(size);
  let at = 0;
  let from = 0;
  filled.forEach((html, place) => {
    at += bytes.copy(page, at, from, ends[place]);
    at += page.write(html, at);
    from = ends[place] ?? from;
  });
  bytes.copy(page, at, from);
  return page;
}

/** About what a block takes in memory. */
export const blockBytes = ({ bytes, slots }: Block): number => bytes.length + 60 * slots.length + 500;
