import type { CheckedText } from "db/schema/shown-text";
import type { FindKind } from "~/core/find";
import type { Context } from "~/platform/context.server";
import { checked } from "~/platform/text-check.server";

/** Places are what schools and their cohorts are named after. */
export const ofCohorts: ReadonlySet<FindKind> = new Set(["care_place", "place", "employer"]);
/** Schools are named after people as well, and administrators name them. */
export const ofSchools: ReadonlySet<FindKind> = new Set([...ofCohorts, "name"]);

/** What a cohort is called: its members and their mails are shown it, so it passes the text check. */
export const checkedCohortName = async (ctx: Context, name: string): Promise<CheckedText> =>
  (await checked(ctx, { name }, {}, { ignore: ofCohorts })).name;

/** What a school is called, likewise. */
export const checkedSchoolName = async (ctx: Context, name: string): Promise<CheckedText> =>
  (await checked(ctx, { name }, {}, { ignore: ofSchools })).name;
