import { expect, test } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import { DAY, utcDay } from "~/core/time";
import { sendMedia, sendPrepared } from "~/features/cases/media/media.server";
import { exportViews, lookUpViews, sweepViews } from "~/features/cases/media/media-view.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aCase, anAttachment } from "../../support/media";
import { aMember, aMentor, aModerator, anEducator } from "../../support/people";
import { unlimited } from "../../support/questions";

const avif = Buffer.from("CANARYAVIF".repeat(50));
const webp = Buffer.from("CANARYWEBP".repeat(60));
const jpeg = Buffer.from("CANARYFULL".repeat(70));
const video = Buffer.from("0123456789".repeat(1_000));
const uncovered = Buffer.from("CANARYUNCOVERED".repeat(9_000));

const files = [
  { variant: "480", mediaType: "image/avif", bytes: avif },
  { variant: "480", mediaType: "image/webp", bytes: webp },
  { variant: "full", mediaType: "image/jpeg", bytes: jpeg },
  { variant: "video", mediaType: "video/mp4", bytes: video },
];

onEveryDialect("media", (forum) => {
  const get = (headers: Record<string, string> = {}, method = "GET") =>
    new Request("http://localhost/", { headers, method });
  const picture = async (caseState: Parameters<typeof aCase>[1], state: "confirmed" | "published" | "cleaned") => {
    const one = await aCase(forum(), caseState);
    const attachment = await anAttachment(forum(), one, { state, frames: [{ files }] });
    return { ...one, attachment, frame: attachment.frames[0]?.token ?? "" };
  };
  const send = (actor: Actor, frame: string, variant = "full", request = get()) =>
    sendMedia(forum().as(actor), request, frame, variant);
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

  test("a reader of a published case gets the format that the browser knows, kept nowhere and run nowhere", async () => {
    const { frame } = await picture({ state: "published" }, "published");
    const reader = await aMentor(forum(), "cardiology");
    const response = await send(reader, frame, "480", get({ Accept: "image/avif,*/*" }));
    expect(await bytesOf(response)).toEqual(avif);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "cache-control": "private, no-store",
      "content-length": String(avif.length),
      "content-security-policy": "default-src 'none'; sandbox",
      "content-type": "image/avif",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(await bytesOf(await send(reader, frame, "480", get({ Accept: "*/*" })))).toEqual(webp);
    expect(await bytesOf(await send(reader, frame))).toEqual(jpeg);
  });

  test("a part of a video is sent, and only its head to whoever asks for that", async () => {
    const { frame } = await picture({ state: "published" }, "published");
    const reader = await aMember(forum());
    const part = await send(reader, frame, "video", get({ Range: "bytes=9990-" }));
    expect([part.status, part.headers.get("Content-Range")]).toEqual([206, "bytes 9990-9999/10000"]);
    expect(await part.text()).toBe("0123456789");
    expect((await send(reader, frame, "video", get({ Range: "bytes=10000-" }))).status).toBe(416);
    const head = await send(reader, frame, "video", get({}, "HEAD"));
    expect([head.status, head.headers.get("Content-Length"), head.body]).toEqual([200, "10000", null]);
  });

  test("before a case is out, nobody but its author and whoever holds the check is sent anything", async () => {
    for (const state of ["draft", "submitted", "returned", "approved"] as const) {
      const { frame, author, caseId, attachment } = await picture({ state }, "confirmed");
      const checker = await anEducator(forum(), "cardiology");
      const others: Actor[] = [visitor, await aMember(forum()), await aMentor(forum(), "cardiology"), checker];
      others.push(await aModerator(forum()), await aMember(forum(), { admin: true }));
      for (const other of others) {
        for (const { variant } of files)
          await expect(send(other, frame, variant), `${state} ${variant}`).rejects.toMatchObject({ status: 404 });
        await expect(sendPrepared(forum().as(other), get(), attachment.token, frame)).rejects.toMatchObject({
          status: 404,
        });
      }
      expect(await bytesOf(await send(author, frame))).toEqual(jpeg);
      await forum().database.write((tx) =>
        tx
          .insertInto("case_check")
          .values({ case_id: caseId, checker_id: checker.id, claimed_at: forum().clock() })
          .execute(),
      );
      if (state === "submitted") expect(await bytesOf(await send(checker, frame))).toEqual(jpeg);
      else await expect(send(checker, frame)).rejects.toMatchObject({ status: 404 });
      await forum().database.write((tx) =>
        tx.updateTable("case_check").set({ decided_at: 1, decision: "refuse" }).where("case_id", "=", caseId).execute(),
      );
      await expect(send(checker, frame)).rejects.toMatchObject({ status: 404 });
    }
  });

  test("the picture without covers goes to its author alone, whole or in part", async () => {
    const one = await aCase(forum());
    const { token, frames } = await anAttachment(forum(), one, { frames: [{ prepared: uncovered }] });
    const frame = frames[0]?.token ?? "";
    const whole = await sendPrepared(forum().as(one.author), get(), token, frame);
    expect(whole.headers.get("Content-Length")).toBe(String(uncovered.length));
    expect(await bytesOf(whole)).toEqual(uncovered);
    const range = await sendPrepared(forum().as(one.author), get({ Range: "bytes=70000-70014" }), token, frame);
    expect(await bytesOf(range)).toEqual(uncovered.subarray(70_000, 70_015));
    const others = [visitor, await aModerator(forum()), await anEducator(forum(), "cardiology")];
    for (const other of others)
      await expect(sendPrepared(forum().as(other), get(), token, frame)).rejects.toMatchObject({ status: 404 });
    // A frame belongs to its attachment's address.
    const another = await anAttachment(forum(), one, {});
    await expect(sendPrepared(forum().as(one.author), get(), another.token, frame)).rejects.toMatchObject({
      status: 404,
    });
  });

  test.each(["hidden", "its thread deleted", "the case withdrawn", "removed", "recognised", "paused"])(
    "once it is %s, the next request finds nothing",
    async (what) => {
      const { frame, caseId, threadId, attachment } = await picture({ state: "published" }, "published");
      const reader = await aMember(forum());
      expect((await send(reader, frame)).status).toBe(200);
      const post = { kind: "thread" as const, id: threadId ?? 0 };
      if (what === "hidden")
        await raiseFlag(unlimited(forum(), await aMentor(forum(), "cardiology")), {
          post,
          reason: "identifies",
          comment: "",
        });
      else
        await forum().database.write(async (tx) => {
          if (what === "its thread deleted")
            await tx.updateTable("thread").set({ deleted_at: 1 }).where("id", "=", post.id).execute();
          if (what === "the case withdrawn")
            await tx.updateTable("clinical_case").set({ state: "withdrawn" }).where("id", "=", caseId).execute();
          if (what === "removed")
            await tx.updateTable("attachment").set({ state: "removed" }).where("id", "=", attachment.id).execute();
          if (what === "recognised")
            await tx
              .insertInto("recognised_patient")
              .values({ case_id: caseId, account_id: reader.id, at: 1 })
              .execute();
        });
      const asked: Member = what === "paused" ? { ...reader, suspendedUntil: forum().clock() + DAY } : reader;
      await expect(send(asked, frame)).rejects.toMatchObject({ status: 404 });
      await expect(send(asked, frame, "480")).rejects.toMatchObject({ status: 404 });
    },
  );

  test("a hidden case is shown to the moderator who has claimed the report, and to no other", async () => {
    const { frame, threadId } = await picture({ state: "published" }, "published");
    await raiseFlag(unlimited(forum(), await aMentor(forum(), "cardiology")), {
      post: { kind: "thread", id: threadId ?? 0 },
      reason: "identifies",
      comment: "",
    });
    const [judge, other] = [await aModerator(forum()), await aModerator(forum())];
    await forum().database.write((tx) =>
      tx
        .updateTable("review")
        .set({ claimed_by: judge.id })
        .where("post_kind", "=", "thread")
        .where("post_id", "=", threadId ?? 0)
        .execute(),
    );
    expect((await send(judge, frame)).status).toBe(200);
    await expect(send(other, frame)).rejects.toMatchObject({ status: 404 });
  });

  test("who was sent what is noted once a day, looked up by moderators with a row in the log, and kept 90 days", async () => {
    const { frame, caseToken, caseId, author } = await picture({ state: "published" }, "published");
    const reader = await aMember(forum(), { name: "Reader Seen" });
    await send(reader, frame);
    await send(reader, frame, "480");
    await send(author, frame);
    const moderator = await aModerator(forum());
    const seen = await lookUpViews(forum().as(moderator), caseToken, null);
    expect(seen.rows.map(({ day, name }) => [day, name])).toEqual([[utcDay(forum().clock()), "Reader Seen"]]);
    expect(seen.people).toBe(1);
    const csv = await new Response(await exportViews(forum().as(moderator), caseToken)).text();
    expect(csv.split("\n").filter(Boolean)).toHaveLength(2);
    expect(csv).toContain("Reader Seen");
    const log = await forum()
      .database.read.selectFrom("audit_log")
      .select("act")
      .where("subject_kind", "=", "case")
      .where("subject_id", "=", String(caseId))
      .orderBy("seq")
      .execute();
    expect(log.map(({ act }) => act)).toEqual(["media-views-seen", "media-views-saved"]);
    for (const other of [reader, author, await anEducator(forum(), "cardiology")]) {
      await expect(lookUpViews(forum().as(other), caseToken, null)).rejects.toMatchObject({ status: 403 });
      await expect(exportViews(forum().as(other), caseToken)).rejects.toMatchObject({ status: 403 });
    }
    const before = forum().clock();
    forum().time.now = before + 90 * DAY;
    await sweepViews(forum().as(moderator));
    expect((await lookUpViews(forum().as(moderator), caseToken, null)).rows).toHaveLength(1);
    forum().time.now = before + 91 * DAY;
    await sweepViews(forum().as(moderator));
    expect((await lookUpViews(forum().as(moderator), caseToken, null)).rows).toEqual([]);
    forum().time.now = before;
  });

  test("who told an anonymous case is noted like anybody, and no file says who looked first", async () => {
    const { frame, caseToken, caseId, author } = await picture({ state: "published" }, "published");
    await forum().database.write((tx) =>
      tx.updateTable("clinical_case").set({ anonymous: 1 }).where("id", "=", caseId).execute(),
    );
    const reader = await aMember(forum());
    await send(author, frame);
    await send(reader, frame);
    const moderator = await aModerator(forum());
    const { rows } = await lookUpViews(forum().as(moderator), caseToken, null);
    expect(new Set(rows.map(({ accountId }) => accountId))).toEqual(new Set([author.id, reader.id]));
    const csv = await new Response(await exportViews(forum().as(moderator), caseToken)).text();
    expect(csv.split("\n").filter(Boolean)).toHaveLength(3);
    expect(csv).not.toMatch(/\d\d:\d\d/);
  });

  test("nothing is sent where nothing lies", async () => {
    const reader = await aMember(forum());
    const { frame } = await picture({ state: "published" }, "published");
    await expect(send(reader, frame, "4800")).rejects.toMatchObject({ status: 404 });
    await expect(send(reader, "no-such-token")).rejects.toMatchObject({ status: 404 });
  });
});
