import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Member } from "~/core/actor";
import type { Finding, Finished, Prepared } from "~/deidentify/media";
import { UnusableFile } from "~/deidentify/media";
import { announceUpload, receiveUpload } from "~/features/cases/upload/upload.server";
import type { DeidProcess } from "~/platform/deid/deid-process.server";
import { aMember } from "./people";
import type { TestRuntime } from "./test-runtime";

/** A case that its author may attach to: made-up material, in draft. */
export async function aDraftCase(
  forum: TestRuntime,
  { by, basis = "synthetic", state = "draft" }: { by?: Member; basis?: string | null; state?: string } = {},
): Promise<{ id: number; token: string; author: Member }> {
  const author = by ?? (await aMember(forum));
  const token = randomBytes(8).toString("hex");
  const now = forum.clock();
  const id = await forum.database.write(async (tx) => {
    const row = await tx
      .insertInto("clinical_case")
      .values({ token, author_id: author.id, state, created_at: now, updated_at: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    if (basis !== null)
      await tx
        .insertInto("consent_record")
        .values({ case_id: row.id, basis, recorded_at: now, recorded_by: author.id })
        .execute();
    return row.id;
  });
  return { id, token, author };
}

export async function* chunksOf(bytes: Uint8Array, size = 50_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A file that has arrived whole: it waits in quarantine. */
export async function anUpload(
  forum: TestRuntime,
  { token: caseToken, author }: { token: string; author: Member },
  bytes: Uint8Array,
): Promise<{ id: number; token: string }> {
  const token = await announceUpload(forum.as(author), caseToken, bytes.length);
  await receiveUpload(forum.as(author), token, 0, chunksOf(bytes));
  const { id } = await forum.database.read
    .selectFrom("attachment")
    .select("id")
    .where("token", "=", token)
    .executeTakeFirstOrThrow();
  return { id, token };
}

type Script = {
  /** Pictures that come out of any file, and what is found on each. */
  frames?: Finding[][];
  facts?: Prepared["facts"];
  table?: Prepared["table"];
  kind?: Prepared["kind"];
  unusable?: string;
  /** What is still found, once for each time a picture is covered. */
  left?: Finding[][];
  /** Runs in the middle of the work. */
  meanwhile?: () => Promise<void>;
};

/** Stands in for the engine where a test is about the states around it; the engine has tests of its own. */
export function scriptedDeid(script: Script): DeidProcess & { covered: unknown[] } {
  const covered: unknown[] = [];
  return {
    covered,
    async prepare(_file, folder, progress) {
      progress?.(0.5);
      await script.meanwhile?.();
      if (script.unusable) throw new UnusableFile(script.unusable);
      const frames = (script.table ? [] : (script.frames ?? [[]])).map(async (findings, position) => {
        const file = join(folder, `frame-${position}`);
        await writeFile(file, `picture ${position} without covers`);
        return { file, position, window: "", width: 100, height: 80, findings };
      });
      return {
        kind: script.kind ?? "picture",
        frames: await Promise.all(frames),
        facts: script.facts ?? {},
        ...(script.table ? { table: script.table } : {}),
      };
    },
    async finish({ covers, folder }): Promise<Finished> {
      await script.meanwhile?.();
      covered.push(covers);
      const files = await Promise.all(
        ["full", "960"].map(async (variant) => {
          const file = join(folder, variant);
          await writeFile(file, `${variant} with ${covers.length} covers`);
          return { file, variant, mediaType: "image/webp", width: 100, height: 80 };
        }),
      );
      return { files, width: 100, height: 80, placeholder: "#123456", left: script.left?.shift() ?? [] };
    },
    close: async () => undefined,
  };
}

/** What a state test looks at: where attachments are, and what lies in the store for whom. */
export async function stored(forum: TestRuntime): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of forum.blobs.list("")) found.push(key.split("/")[0] ?? "");
  return found.toSorted();
}
