import { beforeAll, expect, it } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { invite, resendInvitation, withdrawInvitation } from "~/features/identity/joining/invitation.server";
import { inviteRoster } from "~/features/identity/joining/roster.server";
import { suspend } from "~/features/identity/people/suspension.server";
import { checkAuditLog } from "~/features/moderation/audit/audit-check.server";
import { eraseReason, reasonToErase } from "~/features/moderation/audit/audit-erasure.server";
import { exportAudit } from "~/features/moderation/audit/audit-export.server";
import { auditFilterIn } from "~/features/moderation/audit/audit-filter";
import { auditPage } from "~/features/moderation/audit/audit-list.queries.server";
import { appendAudit } from "~/features/moderation/audit/audit-log.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { askReveal, decideReveal } from "~/features/moderation/reveal/reveal.server";
import { decideReview } from "~/features/moderation/review/review.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator } from "../../support/people";
import { anAnswerRow, aThreadRow } from "../../support/posts";
import { aQuestion } from "../../support/questions";

onEveryDialect("reading the log", (forum) => {
  const START = Date.UTC(2026, 10, 22, 12);
  let ruth: Member;
  let admin: Member;
  const by = (actor: Actor) => forum().as(actor);
  const nobody = () => ({ id: 0, now: forum().clock() });
  const seqs = async (query: string, before: number | null = null) =>
    (await auditPage(forum().database.read, auditFilterIn(new URLSearchParams(query)), before, nobody())).rows.map(
      (row) => row.seq,
    );
  const newest = async () =>
    (await auditPage(forum().database.read, auditFilterIn(new URLSearchParams()), null, nobody())).rows[0];
  const whole = async (stream: ReadableStream<Uint8Array>) => new Response(stream).text();

  beforeAll(async () => {
    ruth = await aModerator(forum(), { handle: "ruth" });
    admin = await aMember(forum(), { role: "reader", admin: true });
    // Sixty rows, one an hour: every third by Ruth, every second about answer 7.
    for (let place = 0; place < 60; place++) {
      forum().time.now = START + place * (DAY / 24);
      const ctx = by(ruth);
      await ctx.write((tx) =>
        appendAudit(ctx, tx, {
          actorId: place % 3 === 0 ? ruth.id : admin.id,
          act: place % 2 === 0 ? "review-hide" : "review-restore",
          subject: { kind: "answer", id: place % 2 === 0 ? 7 : 8 },
          reason: place === 5 ? "=SUM(A1) said, “why”" : null,
        }),
      );
    }
  });

  it("goes newest first, fifty a page, without gaps", async () => {
    const { rows, next } = await auditPage(forum().database.read, auditFilterIn(new URLSearchParams()), null, nobody());
    expect(rows).toHaveLength(50);
    expect(rows[0]?.seq).toBe(60);
    expect(await seqs("", next)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it("is filtered by act, by person, by what it is about and by day", async () => {
    expect(await seqs("act=review-hide")).toHaveLength(30);
    expect(await seqs("by=ruth")).toHaveLength(20);
    expect(await seqs("by=nobody-here")).toEqual([]);
    expect(await seqs("about=answer+8")).toHaveLength(30);
    expect(await seqs("act=review-hide&about=answer+8")).toEqual([]);
    // The first day has twelve hours left.
    expect(await seqs("until=2026-11-22")).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(await seqs("from=2026-11-23&until=2026-11-23")).toHaveLength(24);
    expect(await seqs("from=2027-01-01")).toEqual([]);
    expect(await seqs("until=2026-01-01")).toEqual([]);
  });

  it("only an administrator saves it as a file or erases a reason", async () => {
    const filter = auditFilterIn(new URLSearchParams());
    await expect(exportAudit(by(ruth), filter, "csv")).rejects.toThrow("Only administrators");
    await expect(eraseReason(by(ruth), 6)).rejects.toMatchObject({ name: "Forbidden" });
  });

  it("a file holds every row with its hashes, and no formula", async () => {
    const filter = auditFilterIn(new URLSearchParams("until=2026-11-24"));
    const lines = (await whole(await exportAudit(by(admin), filter, "ndjson"))).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).seq)).toEqual(Array.from({ length: 61 }, (_, place) => place + 1));
    expect(JSON.parse(lines[1] ?? "").previousHash).toBe(JSON.parse(lines[0] ?? "").hash);
    const csv = await whole(await exportAudit(by(admin), filter, "csv"));
    expect(csv.split("\r\n")).toHaveLength(64);
    expect(csv).toContain("'=SUM(A1) said");
  });

  it("that it was saved as a file is a row", async () => {
    const filter = auditFilterIn(new URLSearchParams("act=log-saved"));
    const rows = (await whole(await exportAudit(by(admin), filter, "csv"))).trim().split("\r\n");
    expect(await newest()).toMatchObject({ act: "log-saved", actor: admin.name, subjectKind: "log", subjectId: "csv" });
    expect(rows.at(-1)).toContain(",log-saved,");
  });

  it("what was written about revealing a moderator is not for them: not on the page, in a file or to erase", async () => {
    const asker = await aMember(forum(), { moderator: true, admin: true });
    const { id } = await aQuestion(forum(), { by: asker, anonymous: true });
    const revealId = await askReveal(by(ruth), id, { category: "rules", reason: "Xyzzywhy." });
    const second = await aModerator(forum());
    await decideReveal(by(second), revealId, { decision: "refuse", reason: "Xyzzynot." });
    const filter = auditFilterIn(new URLSearchParams(`about=reveal+${revealId}`));
    const rowsFor = async (reader: Member) =>
      (await auditPage(forum().database.read, filter, null, { ...nobody(), id: reader.id })).rows;
    expect(JSON.stringify(await rowsFor(ruth))).toContain("Xyzzywhy");
    const own = await rowsFor(asker);
    expect(own.map(({ act, reason, erased, withheld }) => ({ act, reason, erased, withheld }))).toEqual([
      { act: "reveal-refused", reason: null, erased: false, withheld: true },
      { act: "reveal-asked", reason: null, erased: false, withheld: true },
    ]);
    expect(await whole(await exportAudit(by(admin), filter, "ndjson"))).toContain("Xyzzywhy");
    expect(await whole(await exportAudit(by(asker), filter, "ndjson"))).not.toContain("Xyzzy");
    await expect(reasonToErase(by(asker), own[0]?.seq ?? 0)).rejects.toMatchObject({ name: "Forbidden" });
    expect((await reasonToErase(by(admin), own[0]?.seq ?? 0)).row.reason).toContain("Xyzzynot");
  });

  it("more rows than one piece holds are all in the file", async () => {
    const ctx = by(admin);
    await ctx.write(async (tx) => {
      for (let more = 0; more < 520; more++)
        await appendAudit(ctx, tx, {
          actorId: admin.id,
          act: "job-retried",
          subject: { kind: "job", id: more },
          reason: null,
        });
    });
    const filter = auditFilterIn(new URLSearchParams("act=job-retried"));
    expect((await whole(await exportAudit(ctx, filter, "ndjson"))).trim().split("\n")).toHaveLength(520);
  });

  it("an erased reason is gone with its copies, the chain verifies, and the erasure is a row", async () => {
    const author = await aMember(forum());
    const threadId = await aThreadRow(forum(), { authorId: author.id });
    const id = await anAnswerRow(forum(), { threadId, authorId: author.id });
    const post = { kind: "answer", id } as const;
    const reporter = await aMember(forum());
    const { reviewId } = await raiseFlag(by(reporter), { post, reason: "identifies", comment: "" });
    await decideReview(by(ruth), reviewId, { decision: "hide", reason: "Names Mrs Canaryname." });
    const decided = await newest();
    expect(decided).toMatchObject({ act: "review-hide", reason: "Names Mrs Canaryname.", erased: false });
    await suspend(by(admin), { accountId: author.id, until: "2026-12-20", reason: "Named Canaryname again." });
    const paused = await newest();
    expect(paused?.act).toBe("account-paused");
    for (const row of [decided, paused]) await eraseReason(by(admin), row?.seq ?? 0);

    // The report that hid it stands there too, and nobody learns whose it was.
    const report = await auditPage(
      forum().database.read,
      auditFilterIn(new URLSearchParams("act=post-hidden-by-report")),
      null,
      nobody(),
    );
    expect(report.rows.map(({ actor }) => actor)).toEqual(["Whoever reported it"]);
    expect(await seqs(`by=${reporter.handle}`)).toEqual([]);

    expect(await newest()).toMatchObject({ act: "reason-erased", subjectId: String(paused?.seq) });
    const again = await auditPage(
      forum().database.read,
      auditFilterIn(new URLSearchParams(`about=answer+${id}`)),
      null,
      nobody(),
    );
    expect(again.rows.find((row) => row.seq === decided?.seq)).toMatchObject({ reason: null, erased: true });
    const db = forum().database.read;
    const stored = JSON.stringify([
      await db.selectFrom("audit_reason").selectAll().execute(),
      await db.selectFrom("review").selectAll().execute(),
      await db.selectFrom("hidden_post").selectAll().execute(),
      await db.selectFrom("suspension").selectAll().execute(),
    ]);
    expect(stored).not.toContain("Canaryname");
    expect((await checkAuditLog(by(visitor))).problems).toEqual([]);
    await expect(eraseReason(by(admin), decided?.seq ?? 0)).rejects.toMatchObject({ name: "NotFound" });
  });

  it("an invitation, its renewal, its end and a roster are rows", async () => {
    const since = (await newest())?.seq ?? 0;
    const row = { email: "invited@example.org", name: null, role: "reader", specialtyId: null, stage: null } as const;
    await invite(by(admin), row);
    const { id } = await forum()
      .database.read.selectFrom("invitation")
      .select("id")
      .where("email", "=", row.email)
      .executeTakeFirstOrThrow();
    forum().time.now += DAY;
    await resendInvitation(by(admin), id);
    await withdrawInvitation(by(admin), id);
    await inviteRoster(by(admin), "name,email\nOne,one@example.org\nTwo,two@example.org\n");
    const { rows } = await auditPage(forum().database.read, auditFilterIn(new URLSearchParams()), null, nobody());
    expect(
      rows
        .filter(({ seq }) => seq > since)
        .map(({ act, subjectKind, subjectId }) => `${act} ${subjectKind} ${subjectId}`)
        .reverse(),
    ).toEqual([
      `invitation-sent invitation ${id}`,
      `invitation-sent invitation ${id}`,
      `invitation-withdrawn invitation ${id}`,
      "roster-invited people 2",
    ]);
  });
});
