import type { ColumnType } from "kysely";

declare const passed: unique symbol;

/** Text in which the check found nothing that is left to decide. `app/platform/text-check.server.ts` alone makes it. */
export type CheckedText = string & { readonly [passed]: true };

/** A column that others read: only text that passed the check can be written into it. Empty text needs no check. */
export type ShownText = ColumnType<string, CheckedText | "", CheckedText | "">;

/** The same, empty unless it is given. */
export type ShownTextOrEmpty = ColumnType<string, CheckedText | "" | undefined, CheckedText | "">;
