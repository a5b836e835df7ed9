import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Member } from "~/core/actor";
import { askApplicant, claimVerification } from "~/features/identity/verification/verification-review.server";
import { type BuiltForum, startBuiltForum } from "../../support/built-forum";
import { aMember, aModerator } from "../../support/people";
import { aSentClaim } from "../../support/verifications";

let built: BuiltForum;
let moderator: Member;
beforeAll(async () => {
  built = await startBuiltForum();
  moderator = await aModerator(built.forum);
}, 240_000);
afterAll(() => built?.close());

async function fetched(path: string, by: Member, fields?: Record<string, string>) {
  const response = await fetch(built.url + path, {
    method: fields ? "POST" : "GET",
    body: fields && new URLSearchParams(fields),
    headers: { cookie: await built.cookieOf(by) },
    redirect: "manual",
  });
  const { document } = new JSDOM(await response.text()).window;
  const main = document.querySelector("main");
  return { status: response.status, main, leads: (to: string) => main?.querySelector(`a[href="${to}"]`) !== null };
}

test("a question that is too short comes back on the page of its claim, beside its own field", async () => {
  const claim = await aSentClaim(built.forum, { number: "7420001" });
  await claimVerification(built.forum.as(moderator), claim.token);
  const there = `/moderation/verifications/${claim.token}/question`;
  const { status, main } = await fetched(there, moderator, { words: "Eh?" });
  expect(status).toBe(422);
  const form = main?.querySelector(`form[action="${there}"]`);
  expect(form?.querySelector("textarea")?.value).toBe("Eh?");
  expect(form?.closest("details")?.open).toBe(true);
  expect(main?.querySelectorAll(".errors").length).toBe(1);
  expect(form?.querySelector(".errors")).not.toBeNull();
  // Nobody has a page to go back to there.
  expect((await fetched(there, moderator)).status).toBe(303);
});

test("a claim that waits for its applicant's answer leads the reviewer back to the others", async () => {
  const claim = await aSentClaim(built.forum, { number: "7420002" });
  const ctx = built.forum.as(moderator);
  await claimVerification(ctx, claim.token);
  await askApplicant(ctx, claim.token, { words: "Which of the two numbers is yours?" });
  const { status, main, leads } = await fetched(`/moderation/verifications/${claim.token}`, moderator);
  expect(status).toBe(409);
  expect(main?.textContent).toContain("waits for the applicant’s answer");
  expect(leads("/moderation/verifications")).toBe(true);
});

test("whoever has no role yet is led to where they show who they are, and others are not", async () => {
  const reader = await aMember(built.forum, { role: "reader", stage: null });
  const refused = await fetched("/ask", reader);
  expect([refused.status, refused.leads("/verify")]).toEqual([403, true]);
  const student = await aMember(built.forum);
  const other = await fetched("/moderation/verifications", student);
  expect([other.status, other.leads("/verify")]).toEqual([403, false]);
});
