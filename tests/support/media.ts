import { randomBytes } from "node:crypto";
import type { CheckedText } from "db/schema/shown-text";
import type { Member } from "~/core/actor";
import type { Finding, MediaKind } from "~/deidentify/media";
import type { AttachmentState } from "~/features/cases/attachment/attachment";
import type { CaseState } from "~/features/cases/case/case-access";
import { keepBlob, writeBlob } from "~/platform/blobs/blob.server";
import { ownWords } from "~/platform/own-words";
import { aMember } from "./people";
import { aQuestion } from "./questions";
import type { TestRuntime } from "./test-runtime";

const token = () => randomBytes(9).toString("hex");

/** Bytes of a media or quarantine blob that a row may refer to. */
async function aBlob(forum: TestRuntime, by: Member, area: "quarantine" | "media", bytes: Buffer) {
  const ctx = forum.as(by);
  const blob = await writeBlob(ctx, area, bytes);
  await forum.database.write((tx) => keepBlob(tx, blob, ctx.now));
  return blob;
}

type FramePlan = {
  position?: number;
  window?: string;
  findings?: Finding[];
  boxes?: unknown[];
  width?: number;
  height?: number;
  /** The picture without covers; left out, there is none. */
  prepared?: Buffer;
  files?: { variant: string; mediaType: string; bytes: Buffer; width?: number; height?: number }[];
};

/** An attachment as the engine leaves it, written straight into the tables; says only what matters here. */
export async function anAttachment(
  forum: TestRuntime,
  one: { caseId: number; author: Member },
  plan: {
    state?: AttachmentState;
    kind?: MediaKind;
    position?: number;
    alt?: string;
    caption?: string;
    person?: boolean;
    facts?: object;
    table?: object;
    frames?: FramePlan[];
  } = {},
): Promise<{ id: number; token: string; frames: { id: number; token: string }[] }> {
  const now = forum.clock();
  const attachment = token();
  const { id } = await forum.database.write((tx) =>
    tx
      .insertInto("attachment")
      .values({
        case_id: one.caseId,
        token: attachment,
        kind: plan.kind ?? "picture",
        state: plan.state ?? "cleaned",
        position: plan.position ?? 0,
        declared_bytes: 1,
        received_bytes: 1,
        alt: ownWords(plan.alt ?? ""),
        caption: ownWords(plan.caption ?? ""),
        person: plan.person ? 1 : 0,
        facts: JSON.stringify(plan.facts ?? {}),
        table_json: plan.table ? ownWords(JSON.stringify(plan.table)) : null,
        created_at: now,
        updated_at: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  const frames: { id: number; token: string }[] = [];
  for (const [at, frame] of (plan.frames ?? []).entries()) frames.push(await aFrame(forum, one.author, id, at, frame));
  return { id, token: attachment, frames };
}

async function aFrame(forum: TestRuntime, by: Member, attachmentId: number, at: number, plan: FramePlan) {
  const { width = 100, height = 80 } = plan;
  const prepared = plan.prepared ? await aBlob(forum, by, "quarantine", plan.prepared) : null;
  const frame = { token: token(), position: plan.position ?? at, window: plan.window ?? "" };
  const { id } = await forum.database.write((tx) =>
    tx
      .insertInto("attachment_frame")
      .values({
        ...frame,
        attachment_id: attachmentId,
        width,
        height,
        placeholder: "#334455",
        findings: JSON.stringify(plan.findings ?? []),
        boxes: JSON.stringify(plan.boxes ?? []),
        prepared_key: prepared?.key ?? null,
      })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  for (const file of plan.files ?? []) {
    const blob = await aBlob(forum, by, "media", file.bytes);
    await forum.database.write((tx) =>
      tx
        .insertInto("media_file")
        .values({
          frame_id: id,
          variant: file.variant,
          media_type: file.mediaType,
          width: file.width ?? width,
          height: file.height ?? height,
          bytes: file.bytes.length,
          blob_key: blob.key,
        })
        .execute(),
    );
  }
  return { id, token: frame.token };
}

/** A case in some state, with its thread where it is published. */
export async function aCase(
  forum: TestRuntime,
  { by, state = "draft" }: { by?: Member; state?: CaseState } = {},
): Promise<{ caseId: number; caseToken: string; author: Member; threadId: number | null; slug: string }> {
  const author = by ?? (await aMember(forum));
  const now = forum.clock();
  const caseToken = token();
  const title = "A case" as CheckedText; // the cast: these words name nobody
  const { id: caseId } = await forum.database.write((tx) =>
    tx
      .insertInto("clinical_case")
      .values({ token: caseToken, author_id: author.id, state, title, created_at: now, updated_at: now })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  await forum.database.write((tx) =>
    tx
      .insertInto("consent_record")
      .values({ case_id: caseId, basis: "synthetic", scope_members: 1, recorded_at: now, recorded_by: author.id })
      .execute(),
  );
  if (state !== "published") return { caseId, caseToken, author, threadId: null, slug: "" };
  const { id: threadId, slug } = await aQuestion(forum, { by: author, title: "A case with pictures" });
  await forum.database.write((tx) =>
    tx.updateTable("thread").set({ case_id: caseId, kind: "case" }).where("id", "=", threadId).execute(),
  );
  return { caseId, caseToken, author, threadId, slug };
}
