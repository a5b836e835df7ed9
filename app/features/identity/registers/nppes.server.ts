import { z } from "zod";
import type { Instant } from "~/core/time";
import type { Outbound } from "~/platform/outbound.server";
import { type LookUp, type RegisterEntry, type RegisterName, readStatus } from "./register-entry";

const text = z
  .string()
  .max(300)
  .nullish()
  .transform((value) => value?.trim() ?? "");

const nameShape = { first_name: text, middle_name: text, last_name: text };

const resultSchema = z.object({
  number: z.union([z.string(), z.number()]).transform(String),
  enumeration_type: text,
  basic: z.object({ ...nameShape, status: text }),
  other_names: z
    .array(z.object({ ...nameShape, type: text }))
    .max(50)
    .nullish(),
  taxonomies: z
    .array(z.object({ desc: text, primary: z.boolean().nullish() }))
    .max(50)
    .nullish(),
});

const answerSchema = z.object({ result_count: z.int().min(0), results: z.array(resultSchema).max(20) });

/** What it says where it does not like the question; an answer all the same, but none about the number. */
const errorsSchema = z.object({
  Errors: z
    .array(z.object({ description: text }))
    .min(1)
    .max(20),
});

/** Of a number that was taken away it says so in an error that names it, and no longer whose it was. */
const tookAway = (number: string) => new RegExp(`\\bdeactivated NPI ${number}\\b`, "i");

/**
 * Asks a register that answers as the NPI registry of the United States does (version 2.1 of its API: `number` and
 * `version` in the query, `result_count` and `results` in the answer). `address` was let through by `outboundAddress`.
 * Whatever it answers that is not exactly about this number is `unavailable`, never "not found".
 */
export async function askNppes(outbound: Outbound, address: URL, number: string, now: Instant): Promise<LookUp> {
  const url = new URL(address);
  url.searchParams.set("version", "2.1");
  url.searchParams.set("number", number);
  const answer = await outbound.getJson(url);
  if (!answer.ok) return { kind: "unavailable", reason: answer.reason };
  const source = { kind: "http" as const, at: now };
  const errors = errorsSchema.safeParse(answer.body);
  if (errors.success) {
    const ended = errors.data.Errors.some(({ description }) => tookAway(number).test(description));
    return ended
      ? { kind: "found", entries: [deactivated(number)], source }
      : { kind: "unavailable", reason: "refused us" };
  }
  const read = answerSchema.safeParse(answer.body);
  if (!read.success || read.data.result_count !== read.data.results.length)
    return { kind: "unavailable", reason: "answered nonsense" };
  const { results } = read.data;
  if (results.some((one) => one.number !== number))
    return { kind: "unavailable", reason: "answered about somebody else" };
  // NPI-2 is an organisation: nobody's licence.
  const people = results.filter((one) => one.enumeration_type !== "NPI-2").map(entryOf);
  if (people.some(({ names }) => names.length === 0)) return { kind: "unavailable", reason: "answered nonsense" };
  return people.length === 0 ? { kind: "not found", source } : { kind: "found", entries: people, source };
}

const deactivated = (number: string): RegisterEntry => ({
  number,
  names: [],
  status: "erased",
  statusWords: "Deactivated",
  specialty: "",
});

function entryOf(result: z.output<typeof resultSchema>): RegisterEntry {
  const { basic, other_names, taxonomies } = result;
  const specialties = (taxonomies ?? []).toSorted((one, other) => Number(other.primary) - Number(one.primary));
  return {
    number: result.number,
    names: [nameOf(basic, false), ...(other_names ?? []).map((one) => nameOf(one, true))].filter(
      ({ family, given }) => family !== "" || given !== "",
    ),
    status: readStatus(basic.status),
    statusWords: basic.status,
    specialty: [...new Set(specialties.map(({ desc }) => desc).filter(Boolean))].join(", ").slice(0, 300),
  };
}

type NppesName = { first_name: string; middle_name: string; last_name: string };

const nameOf = (name: NppesName, former: boolean): RegisterName => ({
  family: name.last_name,
  given: [name.first_name, name.middle_name].filter(Boolean).join(" "),
  former,
});
