import type { LoaderFunctionArgs } from "@remix-run/node";
import { expect, it } from "vitest";
import type { Actor, Member } from "~/core/actor";
import { DAY } from "~/core/time";
import { suspend } from "~/features/identity/people/suspension.server";
import { auditFilterIn } from "~/features/moderation/audit/audit-filter";
import { auditPage, auditSlice } from "~/features/moderation/audit/audit-list.queries.server";
import { appendAudit } from "~/features/moderation/audit/audit-log.server";
import { FIREWALL_LASTS } from "~/features/moderation/reveal/grading-firewall";
import { askReveal, decideReveal, showAuthor, withdrawReveal } from "~/features/moderation/reveal/reveal.server";
import { revealPage } from "~/features/moderation/reveal/reveal-list.queries.server";
import type { Context } from "~/platform/context.server";
import { loader as personLoader } from "../../../app/routes/admin/person";
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

  const dayIn = (days: number, now: number) => new Date(now + days * DAY).toISOString().slice(0, 10);
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
    expect(await showAuthor(by(three), again)).toMatchObject({ former: false });
  });

  it("a duty given while the page was open counts", async () => {
    const [one, two, three] = [await aModerator(forum()), await aModerator(forum()), await aModerator(forum())];
    /** Somebody who is made an assessor between what their act reads and what it writes. */
    const appointedMeanwhile = (member: Member): Context => ({
      ...by(member),
      write: async (work) => {
        await anAssessorOf(forum(), member.id);
        return by(member).write(work);
      },
    });
    const threadId = await anAnonymousThread();
    await expect(askReveal(appointedMeanwhile(one), threadId, why)).rejects.toMatchObject(forbidden);
    const id = await askReveal(by(two), threadId, why);
    await expect(decideReveal(appointedMeanwhile(three), id, agree)).rejects.toMatchObject(forbidden);
    await expect(showAuthor(by(two), id)).rejects.toMatchObject(forbidden);
  });

  it("who assesses by now can still take their own request back", async () => {
    const one = await aModerator(forum());
    const threadId = await anAnonymousThread();
    const id = await askReveal(by(one), threadId, why);
    await anAssessorOf(forum(), one.id);
    await withdrawReveal(by(one), id);
    expect(await askReveal(by(await aModerator(forum())), threadId, why)).toBeGreaterThan(id);
  });

  it("neither the log, on its page or in a file, nor the list of reveals shows them one that was decided, or why an account was paused", async () => {
    const [one, two, assessor] = [await aModerator(forum()), await aModerator(forum()), await aModerator(forum())];
    await anAssessorOf(forum(), assessor.id);
    const asker = await aMember(forum());
    const id = await askReveal(by(one), await aThreadRow(forum(), { anonymousAuthorId: asker.id }), why);
    const listed = async (reader: Member, assesses: boolean) =>
      (await revealPage(forum().database.read, { id: reader.id, assesses }, null)).rows.map((row) => row.id);
    expect(await listed(assessor, true)).toContain(id);
    await decideReveal(by(two), id, agree);
    await showAuthor(by(one), id);
    const pause = { actorId: one.id, act: "account-paused", reason: "Xyzzypaused for what was asked." } as const;
    await forum().database.write((tx) =>
      appendAudit(by(one), tx, { ...pause, subject: { kind: "account", id: asker.id } }),
    );
    const readBy = async ({ id: reader }: Member) => {
      const { read: db } = forum().database;
      const who = { id: reader, now: forum().clock() };
      const filter = auditFilterIn(new URLSearchParams());
      const page = await auditPage(db, filter, null, who);
      return { page, all: JSON.stringify([page, await auditSlice(db, filter, 0, 500, who)]) };
    };
    for (const word of ["Xyzzyasked", "Xyzzyagreed", "Xyzzypaused", "author-seen"])
      expect((await readBy(one)).all).toContain(word);
    const kept = await readBy(assessor);
    expect(kept.all).not.toMatch(/Xyzzy|author-seen|author-revealed|reveal-asked/);
    expect(kept.page.rows.find((row) => row.act === "account-paused")).toMatchObject({
      withheld: true,
      reason: null,
    });
    expect(await listed(one, false)).toContain(id);
    expect(await listed(assessor, true)).not.toContain(id);
  });

  it("nor does a member's own page for administrators, why they were paused or had a role", async () => {
    const admins = [await aMember(forum(), { admin: true }), await aMember(forum(), { admin: true })] as const;
    const [admin, assessor] = admins;
    await anAssessorOf(forum(), assessor.id);
    const asker = await aMember(forum());
    const until = dayIn(2, forum().clock());
    await suspend(by(admin), { accountId: asker.id, until, reason: "Xyzzypaused for that." });
    const readBy = async (reader: Member) => {
      // The cast: of a request's facts the loader reads these alone.
      const context = { ...by(reader), findActor: async () => reader, prepared: new Map(), framed: true };
      const params = { id: String(asker.id) };
      const request = new Request(`http://forum.test/admin/people/${asker.id}`);
      return JSON.stringify(await personLoader({ request, params, context } as unknown as LoaderFunctionArgs));
    };
    expect(await readBy(admin)).toContain("Xyzzypaused");
    expect(await readBy(assessor)).not.toContain("Xyzzy");
  });
});
