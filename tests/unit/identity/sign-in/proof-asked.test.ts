import { expect, it } from "vitest";
import { PROOF_LASTS } from "~/core/actor";
import { action as governance } from "../../../../app/routes/admin/governance";
import { action as invitations } from "../../../../app/routes/admin/invitations";
import { action as roles } from "../../../../app/routes/admin/person-roles";
import { action as providers } from "../../../../app/routes/admin/providers";
import { action as settings } from "../../../../app/routes/admin/settings";
import { action as author } from "../../../../app/routes/moderation/reveal-author";
import { action as schools } from "../../../../app/routes/schools/admin-schools";
import { anActor } from "../../../support/actors";

it.each([
  ["changing settings, such as the second step of staff", settings],
  ["inviting, perhaps an administrator", invitations],
  ["giving a role", roles],
  ["saying who else may vouch for people", providers],
  ["the governance record", governance],
  ["looking up who asked", author],
  ["founding a school", schools],
])("%s asks for a proof that is younger than a quarter of an hour", (_what, { rule }) => {
  const admin = anActor({ admin: true, moderator: true, authenticatedAt: 0 });
  expect(rule(admin, PROOF_LASTS - 1)).toEqual({ ok: true });
  expect(rule(admin, PROOF_LASTS)).toMatchObject({ ok: false, needs: "proof" });
});
