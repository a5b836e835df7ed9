import { unstable_parseMultipartFormData as parseMultipart } from "@remix-run/node";
import { z } from "zod";
import { Invalid, isRefusal, NotAForm, TooLarge } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { MOST_FORM, MOST_FORM_FILE } from "./upload";
import { attachWhole } from "./upload.server";

const CHOOSE = "Choose a file first.";
const CUT_SHORT = "Only a part of this file arrived. Send it again.";
const TOO_LARGE_FOR_FORM = `Without script a file may have up to ${MOST_FORM_FILE / 1024 / 1024} MB. Turn script on for larger ones: they go on where a lost connection broke them off.`;

/**
 * Attaches the file of a form, which streams into quarantine while it arrives. Its name is not read. A second file in
 * the same form is left out.
 */
export async function attachFile(ctx: Context, caseToken: string, request: Request): Promise<void> {
  if (!/^multipart\/form-data\b/i.test(request.headers.get("Content-Type") ?? "")) throw new NotAForm();
  const announced = Number(request.headers.get("Content-Length") ?? MOST_FORM_FILE);
  // Said before it is read: how a body that breaks off in the middle fails depends on when it does.
  if (announced > MOST_FORM) throw new TooLarge(TOO_LARGE_FOR_FORM);
  const refusal: { why?: unknown } = {};
  let taken = false;
  await parseMultipart(request, async ({ name, data, filename }) => {
    if (name !== "file" || filename === undefined || taken || refusal.why) return drained(data);
    const first = await startOf(data);
    if (!first) return null;
    taken = true;
    try {
      await attachWhole(ctx, caseToken, first, Math.min(announced, MOST_FORM_FILE));
    } catch (error) {
      refusal.why = error;
    }
    return null;
  }).catch((error) => {
    refusal.why ??= error;
  });
  if (refusal.why) throw asRefusal(refusal.why);
  if (!taken) throw new Invalid(CHOOSE, { file: CHOOSE });
}

function asRefusal(why: unknown): unknown {
  if (isRefusal(why)) return why;
  const names = [why, why instanceof Error ? why.cause : null].map((one) => (one instanceof Error ? one.name : ""));
  if (names.includes("BodyTooLarge")) return new TooLarge(TOO_LARGE_FOR_FORM);
  return names.includes("SenderGone") || String(why).includes("malformed") ? new Invalid(CUT_SHORT) : why;
}

/** A form without a file sends an empty one. */
async function startOf(data: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array> | null> {
  const chunks = data[Symbol.asyncIterator]();
  let first = await chunks.next();
  while (!first.done && first.value.length === 0) first = await chunks.next();
  if (first.done) return null;
  const { value } = first;
  return (async function* () {
    yield value;
    yield* { [Symbol.asyncIterator]: () => chunks };
  })();
}

async function drained(data: AsyncIterable<Uint8Array>): Promise<null> {
  for await (const _ of data);
  return null;
}

const LONGEST_TABLE = 60_000;

export const tableForm = z.object({
  table: z
    .string({ error: "Paste the table first." })
    .trim()
    .min(1, "Paste the table first.")
    .max(LONGEST_TABLE, "Paste at most 60,000 characters."),
});

/** Attaches a pasted table of results: from here on it is a file like any other, and passes the same checks. */
export async function pasteTable(ctx: Context, caseToken: string, { table }: z.output<typeof tableForm>) {
  const bytes = Buffer.from(`${table}\n`, "utf8");
  await attachWhole(ctx, caseToken, only(bytes), bytes.length);
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
