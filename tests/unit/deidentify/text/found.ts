import { findIdentifiers } from "~/deidentify/text/check";

/** What the rules alone flag in a text, as `type: string`. */
export const found = (text: string) =>
  findIdentifiers(text).map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);

/** The flagged strings only. */
export const strings = (text: string) => findIdentifiers(text).map(({ start, end }) => text.slice(start, end));
