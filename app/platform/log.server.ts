import { randomBytes } from "node:crypto";
import pino, { type Bindings, type ChildLoggerOptions, type DestinationStream, type Logger } from "pino";
import type { Env } from "./env.server";
import { cleanMessage, redact } from "./log-redaction.server";

export type { Logger } from "pino";

// Nobody's address belongs in a log, wherever in a line it ended up. Covers `user:password@host` of a URL as well.
const email = /[\p{L}\p{N}._%+'!#$&*/=?^`{|}~:-]{1,200}@[\p{L}\p{N}.-]{1,200}\.\p{L}{2,}/gu;

/**
 * A logger of one JSON object a line on standard output (or `destination`): `level`, `time` (ISO 8601, UTC), `pid`,
 * `msg` and what was given. Post text, tokens, cookies and addresses are replaced at any depth, errors keep their type,
 * code, message and stack only. Log ids and route ids, never URLs with their query.
 */
export function createLogger(options: { level: Env["logLevel"]; destination?: DestinationStream }): Logger {
  const log = pino(
    {
      level: options.level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (level) => ({ level }),
        log: (given) => redact(given),
      },
      // Our `redact` has reduced errors already; pino's own serializer would take the result for a plain object.
      serializers: { err: (reduced: unknown) => reduced },
      hooks: {
        // Without a message of its own pino repeats the error's, and that has to be cleaned too.
        logMethod(args, method) {
          const error = errorIn(args[0]);
          if (error && args[1] === undefined)
            method.call(this, { ...extras(args[0]), err: error }, cleanMessage(error));
          else method.apply(this, args);
        },
        streamWrite: (line) => (line.includes("@") ? line.replace(email, "[address]") : line),
      },
    },
    options.destination ?? pino.destination({ fd: 1, sync: true }),
  );
  // pino gives a child's bindings to no formatter. Children inherit from their parent, so this covers theirs too.
  const { child } = log;
  log.child = function <Custom extends string>(this: unknown, bindings: Bindings, given?: ChildLoggerOptions<Custom>) {
    return Reflect.apply(child, this, [redact(bindings), given]);
  };
  return log;
}

function errorIn(given: unknown): Error | null {
  if (given instanceof Error) return given;
  return typeof given === "object" && given !== null && "err" in given && given.err instanceof Error ? given.err : null;
}

function extras(given: unknown): object {
  return given instanceof Error || typeof given !== "object" || given === null ? {} : given;
}

/** An id for one request, 16 characters: in its log lines, its answer's header and its error page. */
export function requestId(): string {
  return randomBytes(12).toString("base64url");
}
