import { afterEach, expect, test } from "vitest";
import { DAY } from "~/core/time";
import type { Finding } from "~/deidentify/media";
import { isConfirmed, MOST_HEAD_SLICES, NOT_CONFIRMED_IN_TIME } from "~/features/cases/attachment/attachment";
import { attachmentList, framesOf, mediaFile } from "~/features/cases/attachment/attachment.queries.server";
import { placeAttachment } from "~/features/cases/attachment/place.server";
import { removeAttachment } from "~/features/cases/attachment/removal.server";
import { COVER_ATTACHMENT, queueCovering, queueRecovering } from "~/features/cases/review/covering.server";
import { CLEAN_ATTACHMENT } from "~/features/cases/upload/cleaning.server";
import { pasteTable } from "~/features/cases/upload/form-file.server";
import { sweepOriginals } from "~/features/cases/upload/originals.server";
import { aDraftCase, anUpload, scriptedDeid, stored } from "../../support/attachments";
import { onEveryDialect } from "../../support/every-dialect";
import type { TestRuntime } from "../../support/test-runtime";

const face: Finding = { kind: "face", x: 1, y: 2, w: 30, h: 40, score: 0.9, sure: true };
const maybe: Finding = { kind: "text", x: 50, y: 2, w: 10, h: 10, score: 0.3, sure: false };
const file = Buffer.from("a picture");

onEveryDialect("an attachment", (forum) => {
  const row = (id: number) =>
    forum().database.read.selectFrom("attachment").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const steps = async (id: number) => {
    const rows = await forum()
      .database.read.selectFrom("case_step")
      .select(["to_state", "actor_id"])
      .where("attachment_id", "=", id)
      .orderBy("id")
      .execute();
    return rows.map((one) => (one.actor_id === null ? one.to_state : `${one.to_state}!`)).join(" ");
  };
  const again = (type: string, attachmentId: number) =>
    forum().database.write((tx) =>
      tx
        .insertInto("job")
        .values({ type, payload: JSON.stringify({ attachmentId }), run_at: forum().time.now, created_at: 0 })
        .execute(),
    );
  const confirm = (one: { author: Parameters<TestRuntime["as"]>[0] }, id: number) => {
    const ctx = forum().as(one.author);
    return ctx.write((tx) => queueCovering(ctx, tx, id));
  };
  const settle = () => forum().jobs.drain();
  const unadopted = () =>
    forum().database.read.selectFrom("blob").select("key").where("remove_at", "is not", null).execute();

  /** A case with one attachment that was cleaned. */
  async function cleaned(script: Parameters<typeof scriptedDeid>[0] = { frames: [[face, maybe]] }) {
    const deid = scriptedDeid(script);
    forum().deid = deid;
    const one = await aDraftCase(forum());
    const upload = await anUpload(forum(), one, file);
    await settle();
    return { ...one, ...upload, caseToken: one.token, caseId: one.id, deid };
  }
  const before = async () => stored(forum());
  afterEach(async () => {
    await settle();
    // Whatever a test did, every file has its row and nobody waits for a file that is gone.
    const rows = await forum().database.read.selectFrom("blob").select("key").execute();
    expect((await stored(forum())).length).toBe(rows.length);
  });

  test("is cleaned by a job: its pictures wait for its author, what was surely found is covered at first", async () => {
    const one = await cleaned();
    expect(await row(one.id)).toMatchObject({ state: "cleaned", kind: "picture", progress: 100, refusal: null });
    const [frame] = await framesOf(forum().database.read, [one.id]);
    expect(frame?.findings).toEqual([face, maybe]);
    expect(frame?.boxes).toEqual([{ x: 1, y: 2, w: 30, h: 40, by: "found", kept: false, reason: "" }]);
    expect(await steps(one.id)).toBe("uploading! quarantined! cleaning cleaned");
    expect(await stored(forum())).toContain("quarantine");
  });

  test("that cannot be used is refused with its sentence, and what was uploaded is gone", async () => {
    const was = (await before()).length;
    const one = await cleaned({ unusable: "This picture is cut off. Save it again and attach that." });
    expect(await row(one.id)).toMatchObject({
      state: "refused",
      refusal: "This picture is cut off. Save it again and attach that.",
      original_deleted_at: forum().time.now,
    });
    expect(await stored(forum())).toHaveLength(was);
    expect(await steps(one.id)).toBe("uploading! quarantined! cleaning refused");
  });

  test("once confirmed is covered by a job; only then it can be published, and everything without covers is gone", async () => {
    const was = await before();
    const one = await cleaned();
    expect(await confirm(one, one.id)).toBe(true);
    await settle();
    expect(await row(one.id)).toMatchObject({ state: "confirmed", original_deleted_at: forum().time.now });
    expect(one.deid.covered).toEqual([[{ x: 1, y: 2, w: 30, h: 40 }]]);
    expect((await stored(forum())).length - was.length).toBe(2);
    expect((await stored(forum())).filter((area) => area === "quarantine")).toHaveLength(
      was.filter((area) => area === "quarantine").length,
    );
    const [frame] = await framesOf(forum().database.read, [one.id]);
    expect(frame).toMatchObject({ preparedKey: null, placeholder: "#123456" });
    expect(await mediaFile(forum().database.read, frame?.token ?? "", "full", "image/webp")).toMatchObject({
      attachmentId: one.id,
      state: "confirmed",
    });
    expect(await mediaFile(forum().database.read, frame?.token ?? "", "full", "image/avif")).toBeUndefined();
    expect(await steps(one.id)).toBe("uploading! quarantined! cleaning cleaned covering! confirmed");
  });

  test("with something left over goes back to its author, who sees it covered, and nothing was published", async () => {
    const was = await before();
    const one = await cleaned({ frames: [[face]], left: [[maybe]] });
    await confirm(one, one.id);
    await settle();
    expect(await row(one.id)).toMatchObject({ state: "cleaned", original_deleted_at: null });
    expect((await row(one.id)).refusal).toContain("one more thing was found");
    const [frame] = await framesOf(forum().database.read, [one.id]);
    expect(frame?.boxes).toHaveLength(2);
    expect((await stored(forum())).filter((area) => area === "media")).toEqual(was.filter((area) => area === "media"));
    await confirm(one, one.id);
    await settle();
    expect(await row(one.id)).toMatchObject({ state: "confirmed", refusal: null });
    expect(one.deid.covered.at(-1)).toHaveLength(2);
  });

  test("can be covered further once its original is gone: old files go, and it returns to where it was", async () => {
    const one = await cleaned();
    await confirm(one, one.id);
    await settle();
    const was = await before();
    const [frame] = await framesOf(forum().database.read, [one.id]);
    const old = await mediaFile(forum().database.read, frame?.token ?? "", "full", "image/webp");
    const ctx = forum().as(one.author);
    expect(await ctx.write((tx) => queueRecovering(ctx, tx, one.id, [frame?.id ?? 0]))).toBe(true);
    expect((await row(one.id)).state).toBe("covering");
    await settle();
    expect((await row(one.id)).state).toBe("confirmed");
    const made = await mediaFile(forum().database.read, frame?.token ?? "", "full", "image/webp");
    expect(made?.blobKey).not.toBe(old?.blobKey);
    expect(await before()).toEqual(was);
  });

  test("that cannot be covered without its original is taken out, never shown as it is", async () => {
    const one = await cleaned({ frames: [[face]], left: [[], [maybe], [maybe], [maybe], [maybe]] });
    await confirm(one, one.id);
    await settle();
    expect((await row(one.id)).state).toBe("confirmed");
    const was = (await before()).filter((area) => area === "media").length;
    const [frame] = await framesOf(forum().database.read, [one.id]);
    const ctx = forum().as(one.author);
    await ctx.write((tx) => queueRecovering(ctx, tx, one.id, [frame?.id ?? 0]));
    await settle();
    expect((await row(one.id)).state).toBe("refused");
    expect((await before()).filter((area) => area === "media").length).toBe(was - 2);
  });

  test("is confirmed once, however often its author presses the button", async () => {
    const one = await cleaned();
    const results = await Promise.all([confirm(one, one.id), confirm(one, one.id), confirm(one, one.id)]);
    expect(results.filter(Boolean)).toHaveLength(1);
    await settle();
    expect(await steps(one.id)).toBe("uploading! quarantined! cleaning cleaned covering! confirmed");
  });

  test("whose job runs twice, as after a crash, has nothing twice", async () => {
    const one = await cleaned();
    await again(CLEAN_ATTACHMENT, one.id);
    await settle();
    expect(await framesOf(forum().database.read, [one.id])).toHaveLength(1);
    await confirm(one, one.id);
    await again(COVER_ATTACHMENT, one.id);
    await settle();
    await again(COVER_ATTACHMENT, one.id);
    await settle();
    const media = await forum()
      .database.read.selectFrom("media_file as m")
      .innerJoin("attachment_frame as f", "f.id", "m.frame_id")
      .select("m.variant")
      .where("f.attachment_id", "=", one.id)
      .orderBy("m.variant")
      .execute();
    expect(media).toEqual([{ variant: "960" }, { variant: "full" }]);
    expect(await unadopted()).toEqual([]);
  });

  test("left in the middle by a killed process is begun again by the same job", async () => {
    forum().deid = scriptedDeid({});
    const one = await aDraftCase(forum());
    const { id } = await anUpload(forum(), one, file);
    await forum().database.write((tx) =>
      tx.updateTable("attachment").set({ state: "cleaning", progress: 40 }).where("id", "=", id).execute(),
    );
    await settle();
    expect(await row(id)).toMatchObject({ state: "cleaned", progress: 100 });
  });

  test.each(["cleaning", "covering"])(
    "removed by its author while it is %s stays removed, and no file of it is left",
    async (when) => {
      const was = await before();
      const one = await cleaned();
      const remove = async () => {
        await removeAttachment(forum().as(one.author), one.token);
      };
      forum().deid = scriptedDeid({ meanwhile: remove });
      if (when === "covering") await confirm(one, one.id);
      else {
        await forum().database.write((tx) =>
          tx.updateTable("attachment").set({ state: "cleaning" }).where("id", "=", one.id).execute(),
        );
        await again(CLEAN_ATTACHMENT, one.id);
      }
      await settle();
      expect((await row(one.id)).state).toBe("removed");
      expect(await before()).toEqual(was);
      expect(await framesOf(forum().database.read, [one.id])).toEqual([]);
      expect(await attachmentList(forum().database.read, one.caseId)).toEqual([]);
    },
  );

  test("that is not confirmed within a day is refused with a sentence, and its original is gone", async () => {
    const one = await cleaned();
    forum().time.now += DAY - 1;
    await sweepOriginals(forum().as(one.author));
    expect((await row(one.id)).state).toBe("cleaned");
    forum().time.now += 1;
    await sweepOriginals(forum().as(one.author));
    await settle();
    expect(await row(one.id)).toMatchObject({ state: "refused", refusal: NOT_CONFIRMED_IN_TIME });
    expect(await stored(forum())).not.toContain("quarantine");
    expect(await confirm(one, one.id)).toBe(false);
  });

  test("once confirmed stays when the day is over", async () => {
    const one = await cleaned();
    await confirm(one, one.id);
    await settle();
    forum().time.now += 2 * DAY;
    await sweepOriginals(forum().as(one.author));
    await settle();
    expect(isConfirmed((await attachmentList(forum().database.read, one.caseId))[0]?.state ?? "removed")).toBe(true);
    const [frame] = await framesOf(forum().database.read, [one.id]);
    expect(await mediaFile(forum().database.read, frame?.token ?? "", "960", "image/webp")).toBeDefined();
  });

  test(`shows at most ${MOST_HEAD_SLICES} slices of a head in all of its case`, async () => {
    const slices = (count: number) => ({
      kind: "dicom" as const,
      facts: { modality: "CT", bodyPart: "HEAD" },
      frames: Array.from({ length: count }, () => []),
    });
    const one = await cleaned(slices(5));
    expect((await row(one.id)).state).toBe("cleaned");
    const attach = async (count: number, bodyPart = "HEAD") => {
      forum().deid = scriptedDeid({ ...slices(count), facts: { modality: "CT", bodyPart } });
      const { id } = await anUpload(forum(), { token: one.caseToken, author: one.author }, file);
      await settle();
      return row(id);
    };
    expect(await attach(4)).toMatchObject({ state: "refused", refusal: expect.stringContaining("at most 8 slices") });
    expect((await attach(40, "CHEST")).state).toBe("cleaned");
    expect((await attach(3)).state).toBe("cleaned");
    expect((await attach(1)).state).toBe("refused");
  });

  test("may be a pasted table: it passes the same steps and has nothing to cover", async () => {
    const table = { caption: "", columns: ["Day 1"], rows: [] };
    forum().deid = scriptedDeid({ kind: "table", table });
    const one = await aDraftCase(forum());
    await pasteTable(forum().as(one.author), one.token, { table: "Test\tDay 1\nNa\t140" });
    await settle();
    const [listed] = await attachmentList(forum().database.read, one.id);
    expect(listed).toMatchObject({ state: "cleaned", kind: "table", table });
    await confirm(one, listed?.id ?? 0);
    await settle();
    expect(await row(listed?.id ?? 0)).toMatchObject({ state: "confirmed", original_deleted_at: forum().time.now });
  });

  test("is moved a place earlier or later", async () => {
    forum().deid = scriptedDeid({});
    const one = await aDraftCase(forum());
    const tokens: string[] = [];
    for (let at = 0; at < 3; at++) tokens.push((await anUpload(forum(), one, file)).token);
    const order = async () =>
      (await attachmentList(forum().database.read, one.id)).map(({ token }) => tokens.indexOf(token)).join("");
    const ctx = forum().as(one.author);
    await placeAttachment(ctx, tokens[2] ?? "", "earlier");
    expect(await order()).toBe("021");
    await placeAttachment(ctx, tokens[0] ?? "", "earlier");
    expect(await order()).toBe("021");
    await placeAttachment(ctx, tokens[0] ?? "", "later");
    expect(await order()).toBe("201");
  });

  test("gives up for good what cannot be read any more", async () => {
    forum().deid = scriptedDeid({});
    const one = await aDraftCase(forum());
    const { id } = await anUpload(forum(), one, file);
    for await (const { key } of forum().blobs.list("quarantine/")) await forum().blobs.remove(key);
    await settle();
    expect(await row(id)).toMatchObject({
      state: "refused",
      refusal: "A part of this file was lost. Attach it again.",
    });
    await forum().database.write((tx) => tx.deleteFrom("upload_part").execute());
    await forum().database.write((tx) => tx.updateTable("attachment_frame").set({ prepared_key: null }).execute());
    await forum().database.write((tx) => tx.deleteFrom("blob").where("area", "=", "quarantine").execute());
  });
});
