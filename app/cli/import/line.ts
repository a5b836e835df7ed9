import { z } from "zod";
import { LONGEST_TITLE } from "~/core/asking";
import { LONGEST_BODY, LONGEST_COMMENT } from "~/features/forum/post/post";
import { NAME_MAX } from "~/features/identity/people/name";
import { isEmail, normaliseEmail } from "~/platform/mail/addresses";

/** Ids are the file's own: words or numbers. */
const id = z
  .union([z.string().trim().min(1).max(200), z.int()], { error: "no id" })
  .transform((value) => String(value));

const text = (what: string, longest: number) =>
  z
    .string({ error: `no ${what}` })
    .trim()
    .min(1, `no ${what}`)
    .max(longest, `${what} longer than ${longest.toLocaleString("en-GB")} characters`);

/** ISO 8601 with a day; without a zone it is read as UTC. */
const instant = z.string({ error: "no date" }).transform((written, check) => {
  const shape = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
  const zoned = /T.*(Z|[+-]\d\d:?\d\d)$/.test(written)
    ? written
    : `${written}${written.includes("T") ? "" : "T00:00"}Z`;
  const at = shape.test(written) ? Date.parse(zoned) : Number.NaN;
  // "2026-02-30" is read as 2 March: the day must come out as it went in.
  const day = new Date(`${written.slice(0, 10)}T00:00Z`);
  if (Number.isNaN(at) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(written.slice(0, 10))) {
    check.addIssue({ code: "custom", message: `bad date “${written.slice(0, 40)}”` });
    return z.NEVER;
  }
  return at;
});

const person = z.object({
  kind: z.literal("person"),
  id,
  name: text("name", NAME_MAX),
  email: z.string().optional(),
  role: z.enum(["student", "trainee", "mentor", "educator"], { error: "unknown role" }).optional(),
  specialty: z.string().optional(),
  stage: z.string().trim().max(60, "stage longer than 60 characters").optional(),
});

const thread = z.object({
  kind: z.literal("thread"),
  id,
  author: id.optional(),
  at: instant,
  title: text("title", LONGEST_TITLE),
  // The three parts of a question, each as long as a post may be, with their headings.
  body: text("body", 3 * LONGEST_BODY + 100),
  specialty: z.string({ error: "no specialty" }),
  tags: z.array(z.string(), { error: "tags are not a list of words" }).default([]),
  visibility: z.enum(["public", "verified"], { error: "unknown visibility" }).default("verified"),
  anonymous: z.boolean({ error: "anonymous is not true or false" }).default(false),
  /** Our own export says so of a patient's story, which is never public. */
  episode: z.enum(["none", "over"], { error: "unknown episode" }).default("none"),
});

const answer = z.object({
  kind: z.literal("answer"),
  id,
  thread: id,
  author: id,
  at: instant,
  body: text("body", LONGEST_BODY),
  endorsedBy: z.array(id, { error: "endorsedBy is not a list of ids" }).default([]),
  helpful: z.boolean({ error: "helpful is not true or false" }).default(false),
});

const comment = z.object({
  kind: z.literal("comment"),
  id,
  on: id,
  author: id.optional(),
  at: instant,
  body: text("body", LONGEST_COMMENT),
  /** Our own export: by whoever asked anonymously. */
  asker: z.boolean({ error: "asker is not true or false" }).default(false),
});

const line = z.discriminatedUnion("kind", [person, thread, answer, comment], { error: "unknown kind" });

export type Line = z.output<typeof line>;
export type LineOf<K extends Line["kind"]> = Extract<Line, { kind: K }>;

/** Reads one line. `refused` says in a few words what is wrong with it. */
export function readLine(source: string, now: number): { line: Line } | { refused: string } {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return { refused: "not JSON" };
  }
  const read = line.safeParse(json);
  if (!read.success) return { refused: problemOf(read.error) };
  const { data } = read;
  if ("at" in data && data.at > now) return { refused: "date in the future" };
  if (data.kind === "thread" && data.visibility === "public" && data.episode === "over")
    return { refused: "a patient's story cannot be public" };
  if (data.kind === "thread" && !data.anonymous && data.author === undefined) return { refused: "no author" };
  if (data.kind === "comment" && !data.asker && data.author === undefined) return { refused: "no author" };
  if (data.kind !== "person" || data.email === undefined || data.email === "") return { line: data };
  const email = normaliseEmail(data.email);
  return isEmail(email) ? { line: { ...data, email } } : { refused: "invalid e-mail address" };
}

function problemOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join(".");
  const known = issue?.message ?? "not understood";
  // Our own words name the field; zod's do not.
  return /^(Invalid|Too|Expected)/.test(known) && field ? `${field} is missing or of the wrong kind` : known;
}
