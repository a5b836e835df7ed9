/** Words that, anywhere in a property's name (`resetToken`, `set-cookie`), mean its value stays out of the log. */
const kept = new Set(
  (
    "authorization cookie email mail token password passphrase secret signature body text html markdown source title " +
    "subject snippet draft excerpt address ip parameters params detail where hint query q search form fields values input bio"
  ).split(" "),
);
const urls = new Set(["url", "href", "path", "referer", "referrer", "originalurl"]);

/**
 * A copy of `given` that may be logged: private properties replaced at any depth, URLs without query, errors reduced.
 */
export function redact(given: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, redactValue(name, value, 0)]));
}

function redactValue(name: string, value: unknown, depth: number): unknown {
  if (typeof value === "number" || typeof value === "boolean" || value == null) return value;
  if (value instanceof Error) return reduceError(value);
  if (isPrivate(name)) return "[private]";
  if (typeof value === "string") return urls.has(name.toLowerCase()) ? value.replace(/[?#].*$/s, "") : value;
  if (typeof value !== "object") return String(value);
  if (ArrayBuffer.isView(value)) return "[bytes]";
  if (depth > 5) return "[deep]";
  if ("toJSON" in value && typeof value.toJSON === "function") return redactValue(name, value.toJSON(), depth + 1);
  if (Array.isArray(value)) return value.map((one) => redactValue(name, one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redactValue(key, one, depth + 1)]));
}

function isPrivate(name: string): boolean {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return words.split(/[^a-z0-9]+/).some((word) => kept.has(word) || kept.has(word.replace(/s$/, "")));
}

/**
 * An error as it may be logged: `type`, `code`, `message` and `stack`; of its cause only type and code. Everything else
 * is dropped, because drivers hang the values of a query on their errors (`parameters`, `detail`, `where`).
 */
function reduceError(error: Error): Record<string, unknown> {
  const { cause } = error;
  return {
    type: error.name,
    ...codeOf(error),
    message: cleanMessage(error),
    stack: framesOf(error),
    ...(cause instanceof Error && { cause: { type: cause.name, ...codeOf(cause) } }),
  };
}

function codeOf(error: Error): { code?: string | number } {
  return "code" in error && (typeof error.code === "string" || typeof error.code === "number")
    ? { code: error.code }
    : {};
}

/** The message without what was typed: PostgreSQL's data errors (class 22) and JSON.parse quote it. */
export function cleanMessage(error: Error): string {
  let { message } = error;
  if (String(codeOf(error).code ?? "").startsWith("22")) message = message.replace(/: ".*$/s, ": […]");
  message = message.replace(/, (?:\.\.\.)?".*" ?(?:\.\.\.)? is not valid JSON$/s, " in JSON");
  return message.length > 500 ? `${message.slice(0, 500)}…` : message;
}

/** The lines of the stack below the message, which the stack would repeat uncleaned. */
function framesOf(error: Error): string {
  const stack = error.stack ?? "";
  const at = error.message ? stack.indexOf(error.message) : -1;
  return stack
    .slice(at < 0 ? 0 : at + error.message.length)
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
}
