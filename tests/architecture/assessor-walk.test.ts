import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Member } from "~/core/actor";
import { DAY, utcDay } from "~/core/time";
import { suspend } from "~/features/identity/people/suspension.server";
import { type BuiltForum, startBuiltForum } from "../support/built-forum";
import { aMember, aModerator } from "../support/people";
import { type WalkedRoute, walkedRoutes } from "./route-walk/addresses";
import { type Planted, plantCanaries } from "./route-walk/canaries";
import { type Answer, ask, variantsOf } from "./route-walk/walk";

const WALKING = 480_000;
const HANDLE = "canary-anonymous-handle";
const SCORE = 7_371_371;

/** What stands beside the anonymous question on its page, and on no page of its author's. */
const POST = "Anonymousthread asked";

describe("a moderator and an administrator who assess the student who asked anonymously", () => {
  let built: BuiltForum;
  let planted: Planted;
  let routes: WalkedRoute[];
  let pupil: Member;
  const cookies: Record<string, string> = {};

  beforeAll(async () => {
    built = await startBuiltForum();
    const { forum } = built;
    planted = await plantCanaries(forum);
    routes = walkedRoutes(built.build, planted);
    const found = await forum.database.read
      .selectFrom("account")
      .select("id")
      .where("handle", "=", HANDLE)
      .executeTakeFirstOrThrow();
    pupil = { ...(await aMember(forum)), id: found.id };
    const admin = await aMember(forum, { role: "reader", stage: null, admin: true });
    const staff = {
      moderator: await aModerator(forum),
      administrator: await aMember(forum, {
        role: "reader",
        stage: null,
        admin: true,
        name: "Assessing Administrator",
      }),
      other: await aModerator(forum),
      otherAdministrator: admin,
    };
    const until = utcDay(forum.clock() + 2 * DAY);
    await suspend(forum.as(admin), { accountId: pupil.id, until, reason: "Canarypausereason, of what was asked." });
    await forum.database.write(async (tx) => {
      const now = forum.clock();
      const [cohort_id, joined_at] = [1, now];
      await tx
        .insertInto("cohort_member")
        .values({ cohort_id, account_id: pupil.id, via: "link", joined_at })
        .execute();
      for (const { id } of [staff.moderator, staff.administrator])
        await tx.insertInto("cohort_assessor").values({ cohort_id, account_id: id, appointed_at: now }).execute();
      await tx.updateTable("account").set({ suspended_until: null }).where("id", "=", pupil.id).execute();
      const points = { points: SCORE, full_points: SCORE, private: 1, day: utcDay(now), created_at: now, turn: 1 };
      const of = { account_id: pupil.id, specialty_id: 1, track: "asking", rule: "vote", event_key: "vote:canary" };
      await tx
        .insertInto("standing_entry")
        .values({ ...of, ...points })
        .execute();
    });
    for (const [name, member] of Object.entries(staff)) cookies[name] = await built.cookieOf(member);
    cookies.pupil = await built.cookieOf(pupil);
  }, WALKING);
  afterAll(() => built?.close());

  const get = (who: string, at: string) => ask(built.url + at, { headers: { cookie: cookies[who] ?? "" } });
  const postTo = (who: string, at: string, form: Record<string, string> = {}) =>
    ask(built.url + at, {
      method: "POST",
      headers: { cookie: cookies[who] ?? "", origin: built.url },
      body: new URLSearchParams(form),
    });

  /** The words that a page must not have for whoever assesses: some nowhere, the person's beside what they asked. */
  function told({ body, location }: Answer): string[] {
    const sent = `${location}\n${body}`;
    const found = ["Canaryrevealreason", "Canarypausereason", String(SCORE), SCORE.toLocaleString("en-GB")].filter(
      (word) => sent.includes(word),
    );
    const person = ["Canaryanonymousname", HANDLE, String(pupil.id)].filter((word) => sent.includes(word));
    return sent.includes(POST) ? [...found, ...person.map((word) => `${word} beside the question`)] : found;
  }

  const ofThePupil = () => [
    ...[`/admin/people/${pupil.id}`, `/admin/people/${pupil.id}/roles`, `/admin/people/${pupil.id}/pause`],
    ...[`/admin/people?q=canary`, `/search?q=canaryanonymousname`, `/search?q=anonymousthread`, `/people/${HANDLE}`],
    ...[`/people/${HANDLE}?tab=questions`, `/people/${HANDLE}?tab=answers`, "/moderation/log?act=account-paused"],
    `/moderation/log?subject=account+${pupil.id}`,
  ];

  it("others find what would be told, so the walk would notice", async () => {
    expect((await get("pupil", "/account/standing")).body).toMatch(/7,?371,?371/);
    expect(told(await get("otherAdministrator", `/admin/people/${pupil.id}`))).toEqual(["Canarypausereason"]);
    expect(told(await get("other", `/moderation/reveals/${planted.ids.reveals[0]}`))).toContain("Canaryrevealreason");
    const both = { status: 200, location: "", body: `${POST} by Canaryanonymousname` };
    expect(told(both)).toEqual(["Canaryanonymousname beside the question"]);
    // They do see whom they assess: the name stands on the cohort's page, and without the question.
    const cohort = await get("moderator", "/cohorts/1");
    expect(cohort.body).toContain("Canaryanonymousname");
    expect(told(cohort)).toEqual([]);
  });

  it.each(["moderator", "administrator"])(
    "find on no page, in no data and in no file who asked, why, or what it brought (%s)",
    async (who) => {
      const wrong: string[] = [];
      let pages = 0;
      const look = (at: string, answer: Answer) => {
        if (answer.status === 200) pages++;
        if (answer.status >= 500) wrong.push(`${at}: answered ${answer.status}`);
        wrong.push(...told(answer).map((word) => `${at}: ${word}`));
      };
      for (const route of routes)
        for (const address of [...route.addresses, ...(route.path === "" ? ofThePupil() : [])])
          for (const at of variantsOf(address, route.id)) look(at, await get(who, at));
      for (const format of ["csv", "ndjson"])
        look(format, await postTo(who, "/moderation/log/export", { format, rows: "" }));
      for (const id of planted.ids.reveals)
        look(`author of ${id}`, await postTo(who, `/moderation/reveals/${id}/author`));
      expect(wrong).toEqual([]);
      expect(pages).toBeGreaterThan(150);
    },
    WALKING,
  );
});
