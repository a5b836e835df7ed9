import { expect, it } from "vitest";
import type { Actor, Member } from "~/core/actor";
import { auditFilterIn } from "~/features/moderation/audit-filter";
import { auditPage, auditSlice } from "~/features/moderation/audit-list.queries.server";
import { FIREWALL_LASTS } from "~/features/moderation/grading-firewall";
import { askReveal, decideReveal, showAuthor, withdrawReveal } from "~/features/moderation/reveal.server";
import { aManagerOf, anAssessorOf } from "../../support/cohorts";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator } from "../../support/people";
import { aThreadRow } from "../../support/posts";

onEveryDialect("whoever assesses students learns no anonymous author", (forum) => {
  const by = (actor: Actor) => forum().as(actor);
  const why = { category: "danger", reason: "Xyzzyasked they wrote of harm." } as const;
  const agree = { decision: "agree", reason: "Xyzzyagreed I read it too." } as const;
  const refuse = { decision: "refuse", reason: "Xyzzyrefused it is a textbook." } as const;
  const forbidden = { name: "Forbidden" };

  const anAnonymousThread = async () => aThreadRow(forum(), { anonymousAuthorId: (await aMember(forum())).id });
  const duties: [string, (moderator: Member) => Promise<unknown>][] = [
    ["assesses a cohort", (one) => anAssessorOf(forum(), one.id)],
    ["keeps a school", (one) => aManagerOf(forum(), one.id)],
    ["assessed until yesterday", (one) => anAssessorOf(forum(), one.id, { endedAt: forum().clock() - 1 })],
    ["kept a school until yesterday", (one) => aManagerOf(forum(), one.id, { endedAt: forum().clock() - 1 })],
  ];

  it.each(duties)(
    "a moderator who %s neither asks nor agrees nor refuses, whoever the author is",
    async (_who, give) => {
      const [one, two] = [await aModerator(forum()), await aModerator(forum())];
      await give(one);
      const threadId = await anAnonymousThread();
      await expect(askReveal(by(one), threadId, why)).rejects.toMatchObject(forbidden);
      const id = await askReveal(by(two), threadId, why);
      await expect(decideReveal(by(one), id, agree)).rejects.toMatchObject(forbidden);
      await expect(decideReveal(by(one), id, refuse)).rejects.toMatchObject(forbidden);
      await decideReveal(by(await aModerator(forum())), id, agree);
      await expect(showAuthor(by(one), id)).rejects.toMatchObject(forbidden);
    },
  );

  it("a year after the last duty has ended they take part again", async () => {
    const one = await aModerator(forum());
    await anAssessorOf(forum(), one.id, { endedAt: forum().clock() });
    await aManagerOf(forum(), one.id, { endedAt: forum().clock() });
    const threadId = await anAnonymousThread();
    forum().time.now += FIREWALL_LASTS - 1;
    await expect(askReveal(by(one), threadId, why)).rejects.toMatchObject(forbidden);
    forum().time.now += 1;
    expect(await askReveal(by(one), threadId, why)).toBeGreaterThan(0);
  });

  it("whoever agreed and became an assessor since sees no name; the other still does", async () => {
    const [one, two] = [await aModerator(forum()), await aModerator(forum())];
    const id = await askReveal(by(one), await anAnonymousThread(), why);
    await decideReveal(by(two), id, agree);
    await anAssessorOf(forum(), two.id);
    await expect(showAuthor(by(two), id)).rejects.toMatchObject(forbidden);
    expect(await showAuthor(by(one), id)).toMatchObject({ former: false });
    const seen = await forum()
      .database.read.selectFrom("audit_log")
      .select("actor_id as by")
      .where("act", "=", "author-seen")
      .where("subject_id", "=", String(id))
      .execute();
    expect(seen).toEqual([{ by: one.id }]);
  });

  it("what was asked by somebody who assesses by now cannot be agreed to, only refused, and asked anew", async () => {
    const [one, two, three] = [await aModerator(forum()), await aModerator(forum()), await aModerator(forum())];
    const threadId = await anAnonymousThread();
    const id = await askReveal(by(one), threadId, why);
    await anAssessorOf(forum(), one.id);
    await expect(decideReveal(by(two), id, agree)).rejects.toMatchObject(forbidden);
    await decideReveal(by(two), id, refuse);
    const again = await askReveal(by(two), threadId, why);
    await decideReveal(by(three), again, agree);
    await expect(showAuthor(by(one), again)).rejects.toMatchObject(forbidden);
  });

  it("who assesses by now can still take their own request back", async () => {
    const one = await aModerator(forum());
    const threadId = await anAnonymousThread();
    const id = await askReveal(by(one), threadId, why);
    await anAssessorOf(forum(), one.id);
    await withdrawReveal(by(one), id);
    expect(await askReveal(by(await aModerator(forum())), threadId, why)).toBeGreaterThan(id);
  });

  it("the log keeps from them what was written about any reveal, on its page and in a file", async () => {
    const [one, two, assessor] = [await aModerator(forum()), await aModerator(forum()), await aModerator(forum())];
    await anAssessorOf(forum(), assessor.id);
    const id = await askReveal(by(one), await anAnonymousThread(), why);
    await decideReveal(by(two), id, refuse);
    const filter = auditFilterIn(new URLSearchParams(`about=reveal+${id}`));
    const readBy = async ({ id: reader }: Member) => {
      const { read: db } = forum().database;
      const who = { id: reader, now: forum().clock() };
      return JSON.stringify([await auditPage(db, filter, null, who), await auditSlice(db, filter, 0, 50, who)]);
    };
    expect(await readBy(one)).toMatch(/Xyzzyasked.*Xyzzyrefused|Xyzzyrefused.*Xyzzyasked/);
    const kept = await readBy(assessor);
    expect(kept).toContain("reveal-refused");
    expect(kept).not.toContain("Xyzzy");
  });
});
