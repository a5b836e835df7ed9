import type { Context } from "~/platform/context.server";
import { endAllLinks } from "../organisations/cohort-link.queries.server";
import { withdrawAllPlaces } from "../organisations/cohort-place.queries.server";
import { withdrawAllInvitations } from "./invitation.queries.server";

/**
 * After a backup was put back: invitations, links to cohorts and places on rosters that wait in it are void, as
 * one-time links are, which are in no backup. Which of them had been used or ended since it was made nobody can say any
 * more. Returns how many.
 */
export const voidLinks = (ctx: Context): Promise<number> =>
  ctx.write(async (tx) => {
    const invitations = await withdrawAllInvitations(tx, ctx.now);
    const links = await endAllLinks(tx, ctx.now);
    return invitations + links + (await withdrawAllPlaces(tx, ctx.now));
  });
