import type { ZodType, z } from "zod";
import { isDecision } from "~/core/find";
import { Invalid, invalidFields, NotAForm, TooLarge } from "~/core/refusals";

/** Typed text is given back after a refusal; these fields never are. `proof-` is how somebody showed who they are. */
const secretFields = /password|token|code|secret|^proof-|^answer$/i;

/**
 * Reads a form against its schema. Repeated names become arrays only where the schema asks for one. Throws `Invalid`
 * with one sentence per field (the first), which the form shows beside that field.
 */
export async function parseForm<S extends ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  const result = schema.safeParse(objectOf(await readForm(request)));
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const issue of result.error.issues) fields[issue.path.join(".") || "form"] ??= issue.message;
  throw invalidFields(fields);
}

// Kept per request, so that the guard can give the typed text back after the verb refused.
const read = new WeakMap<Request, Promise<FormData>>();

/**
 * The request's form, read once however often it is asked for. Throws `NotAForm` for anything else, `TooLarge` for more
 * than the server takes, and `Invalid` for a form that is broken off.
 */
export function readForm(request: Request): Promise<FormData> {
  const known = read.get(request);
  if (known) return known;
  const form = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(
    request.headers.get("Content-Type") ?? "",
  )
    ? request.formData().catch((error: unknown) => {
        throw isTooLarge(error)
          ? new TooLarge()
          : new Invalid("Only a part of this arrived. Go back and send it again.");
      })
    : Promise.reject(new NotAForm());
  read.set(request, form);
  return form;
}

/** The stream's own error, or the one that the parser made of it. */
const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && (error.name === "BodyTooLarge" || isTooLarge(error.cause));

function objectOf(form: FormData): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name);
    object[name] = name.endsWith("[]") || values.length > 1 ? values : values[0];
  }
  return object;
}

/** What was typed, to show again; secrets, files and decisions about the text left out. */
export async function typedValues(request: Request): Promise<Record<string, string>> {
  const values: Record<string, string> = {};
  const form = await readForm(request).catch(() => new FormData());
  for (const [name, value] of form)
    if (typeof value === "string" && !secretFields.test(name) && !isDecision(name))
      values[name] = name in values ? `${values[name]}\n${value}` : value;
  return values;
}
