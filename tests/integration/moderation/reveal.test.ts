import { expect, it } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { checkAuditLog } from "~/features/moderation/audit/audit-check.server";
import { REQUEST_LASTS, SHOWN_FOR } from "~/features/moderation/reveal/reveal";
import {
  askReveal,
  decideReveal,
  requireReveal,
  showAuthor,
  withdrawReveal,
} from "~/features/moderation/reveal/reveal.server";
import { revealPage } from "~/features/moderation/reveal/reveal-list.queries.server";
import { myNotices } from "~/features/notifications/notice-list.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator } from "../../support/people";
import { aThreadRow } from "../../support/posts";

onEveryDialect("revealing an anonymous author", (forum) => {
  const by = (actor: Actor) => forum().as(actor);
  const why = { category: "danger", reason: "They wrote of harming themselves." } as const;
  const agree = { decision: "agree", reason: "I read it too." } as const;
  const refuse = { decision: "refuse", reason: "It is a question about a textbook." } as const;

  async function anAnonymousThread(author?: Member) {
    const who = author ?? (await aMember(forum(), { name: "Nora Known" }));
    return { author: who, threadId: await aThreadRow(forum(), { anonymousAuthorId: who.id }) };
  }
  async function asked() {
    const made = await anAnonymousThread();
    const [one, two] = [await aModerator(forum()), await aModerator(forum())];
    return { ...made, one, two, id: await askReveal(by(one), made.threadId, why) };
  }
  const acts = async (id: number) =>
    forum()
      .database.read.selectFrom("audit_log as l")
      .leftJoin("audit_reason as r", "r.seq", "l.seq")
      .select(["l.act", "l.actor_id as actorId", "r.reason"])
      .where("l.subject_kind", "=", "reveal")
      .where("l.subject_id", "=", String(id))
      .orderBy("l.seq")
      .execute();

  it("takes two moderators, shows the name to both, and writes down every look", async () => {
    const { one, two, id, author } = await asked();
    await expect(showAuthor(by(one), id)).rejects.toMatchObject({ name: "Forbidden" });
    await decideReveal(by(two), id, agree);
    expect(await showAuthor(by(one), id)).toMatchObject({ id: author.id, name: "Nora Known" });
    expect(await showAuthor(by(two), id)).toMatchObject({ id: author.id });
    expect(await acts(id)).toEqual([
      { act: "reveal-asked", actorId: one.id, reason: `Somebody may be in danger: ${why.reason}` },
      { act: "author-revealed", actorId: two.id, reason: agree.reason },
      { act: "author-seen", actorId: one.id, reason: null },
      { act: "author-seen", actorId: two.id, reason: null },
    ]);
    expect((await checkAuditLog(by(visitor))).problems).toEqual([]);
  });

  it("nobody else sees the name, and the two only for three days", async () => {
    const { one, two, id } = await asked();
    await decideReveal(by(two), id, agree);
    for (const other of [await aModerator(forum()), await aMember(forum(), { admin: true }), await aMember(forum())])
      await expect(showAuthor(by(other), id)).rejects.toMatchObject({ name: "Forbidden" });
    await expect(showAuthor(by(visitor), id)).rejects.toMatchObject({ name: "SignInNeeded" });
    forum().time.now += SHOWN_FOR;
    for (const former of [one, two])
      await expect(showAuthor(by(former), id)).rejects.toMatchObject({ name: "Forbidden" });
    expect((await acts(id)).filter(({ act }) => act === "author-seen")).toEqual([]);
  });

  it("the moderator who asked cannot agree", async () => {
    const { one, id } = await asked();
    await expect(decideReveal(by(one), id, agree)).rejects.toMatchObject({ name: "Forbidden" });
  });

  it("of moderators who decide in the same moment exactly one does", async () => {
    const { id, two } = await asked();
    const others = [two, ...(await Promise.all([1, 2, 3].map(() => aModerator(forum()))))];
    const results = await Promise.allSettled(
      others.map((other, index) => decideReveal(by(other), id, index % 2 ? refuse : agree)),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await acts(id)).toHaveLength(2);
  });

  it("of moderators who ask in the same moment exactly one does", async () => {
    const { threadId } = await anAnonymousThread();
    const moderators = await Promise.all([1, 2, 3, 4].map(() => aModerator(forum())));
    const results = await Promise.allSettled(moderators.map((each) => askReveal(by(each), threadId, why)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const rows = await forum()
      .database.read.selectFrom("reveal")
      .select("id")
      .where("thread_id", "=", threadId)
      .execute();
    expect(rows).toHaveLength(1);
  });

  it("refused, withdrawn or left for a week, nobody learns who asked, and one can ask anew", async () => {
    for (const end of ["refused", "withdrawn", "expired"] as const) {
      const { one, two, id, threadId } = await asked();
      if (end === "refused") await decideReveal(by(two), id, refuse);
      if (end === "withdrawn") await withdrawReveal(by(one), id);
      if (end === "expired") forum().time.now += REQUEST_LASTS;
      await expect(decideReveal(by(two), id, agree), end).rejects.toMatchObject({ name: "Conflict" });
      await expect(showAuthor(by(one), id), end).rejects.toMatchObject({ name: "Forbidden" });
      expect(await askReveal(by(two), threadId, why), end).toBeGreaterThan(id);
    }
  });

  it("only whoever asked withdraws", async () => {
    const { two, id } = await asked();
    await expect(withdrawReveal(by(two), id)).rejects.toMatchObject({ name: "Forbidden" });
  });

  it("a moderator who is the author finds no request and decides nothing", async () => {
    const author = await aModerator(forum(), { role: "student" });
    const { threadId } = await anAnonymousThread(author);
    await expect(askReveal(by(author), threadId, why)).rejects.toMatchObject({ name: "Forbidden" });
    const id = await askReveal(by(await aModerator(forum())), threadId, why);
    await expect(requireReveal(by(author), id)).rejects.toMatchObject({ name: "NotFound" });
    await expect(decideReveal(by(author), id, agree)).rejects.toMatchObject({ name: "NotFound" });
    const ids = async (reader: Member) =>
      (await revealPage(by(reader).db, { id: reader.id, assesses: false }, null)).rows.map((row) => row.id);
    expect(await ids(author)).not.toContain(id);
    expect(await ids(await aModerator(forum()))).toContain(id);
  });

  it("a question asked under a name has nobody to reveal", async () => {
    const author = await aMember(forum());
    const threadId = await aThreadRow(forum(), { authorId: author.id });
    await expect(askReveal(by(await aModerator(forum())), threadId, why)).rejects.toMatchObject({ name: "NotFound" });
  });

  it("the author is told why, and by nobody's name; of a refusal nobody is told", async () => {
    const { author, two, id } = await asked();
    await decideReveal(by(two), id, agree);
    await forum().jobs.drain();
    const { lines } = await myNotices(by(author), null);
    expect(lines.map(({ words }) => words)).toEqual([
      "Two moderators looked up who asked your anonymous question: Somebody may be in danger",
    ]);
    forum().time.now += DAY;
    const other = await asked();
    await decideReveal(by(other.two), other.id, refuse);
    await forum().jobs.drain();
    expect((await myNotices(by(other.author), null)).lines).toEqual([]);
  });

  it("no row, event or job of a reveal holds the author's id", async () => {
    const author = await aMember(forum());
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ id: 987_654_321 }).where("id", "=", author.id).execute(),
    );
    const { threadId } = await anAnonymousThread({ ...author, id: 987_654_321 });
    const id = await askReveal(by(await aModerator(forum())), threadId, why);
    await decideReveal(by(await aModerator(forum())), id, agree);
    const db = forum().database.read;
    const stored = JSON.stringify([
      await db.selectFrom("reveal").selectAll().execute(),
      await db.selectFrom("audit_log").selectAll().execute(),
      await db.selectFrom("job").selectAll().execute(),
      await db.selectFrom("live_event").selectAll().execute(),
    ]);
    expect(stored).toContain(String(id));
    expect(stored).not.toContain("987654321");
  });
});
