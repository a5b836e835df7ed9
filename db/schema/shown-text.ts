import type { ColumnType } from "kysely";

declare const passed: unique symbol;
declare const unread: unique symbol;

/** Text in which the check found nothing that is left to decide. `app/platform/text-check.server.ts` alone makes it. */
export type CheckedText = string & { readonly [passed]: true };

/** What stands where a text was taken away. */
export type Gone = "" | "Removed";

/** A column that others read: only text that passed the check can be written into it. */
export type ShownText = ColumnType<CheckedText | Gone, CheckedText | Gone, CheckedText | Gone>;

/** The same, empty unless it is given. */
export type ShownTextOrEmpty = ColumnType<CheckedText | Gone, CheckedText | Gone | undefined, CheckedText | Gone>;

/**
 * What a program made of somebody's file. Nobody but they is shown it before they confirmed it and the check read it.
 */
export type UnreadText = string & { readonly [unread]: true };

/**
 * Read by others only once it was confirmed, and then it has passed: what came out of a file, or text that passed.
 * `Nothing` says at the column what stands where there is none.
 */
export type ShownOnceConfirmed<Nothing extends null> = ColumnType<
  string | Nothing,
  CheckedText | UnreadText | Nothing | undefined,
  CheckedText | UnreadText | Nothing
>;

/** The same for a word by which rows are found, with what anybody typed. */
export type ShownWord = ColumnType<string, CheckedText, CheckedText>;
