import { isIP } from "node:net";
import { join } from "node:path";
import { z } from "zod";
import { type BlobPlace, blobPlaceOf } from "./blobs/place";
import { isMailbox } from "./mail/addresses";
import { isWeakSecret } from "./weak-secret";

export type Mode = "production" | "demo" | "test" | "command";

/** Everything the environment decides, checked. Made once by the process that starts and handed on. */
export type Env = {
  mode: Mode;
  /** `sqlite:<path>`, `postgres://…` or `postgresql://…`, as `db/connect.server.ts` takes it. */
  databaseUrl: string;
  /** The origin people type, without a slash at the end: `https://forum.example`. */
  publicUrl: string;
  host: string;
  port: number;
  smtpUrl: string | null;
  /** `name <address>` or an address. */
  mailFrom: string;
  /** How many reverse proxies of ours stand in front. */
  trustProxy: number;
  worker: "on" | "off" | "only";
  /** SECRET as given; `loadSecret` decides what stands in for null. */
  secret: string | null;
  /** Seals what people show to be verified; null: a key derived from SECRET. */
  documentsKey: string | null;
  /** The one before, while what it sealed is sealed anew. */
  documentsKeyOld: string | null;
  /** Whoever sends it may read the metrics; null: nobody but this machine. */
  metricsToken: string | null;
  logLevel: "silent" | "fatal" | "error" | "warn" | "info" | "debug" | "trace";
  dataDir: string;
  /** Where the files of attachments are kept. */
  blobs: BlobPlace;
  /** True if nobody but this machine can reach us: loopback on both sides and no proxy in front. */
  loopbackOnly: boolean;
};

/** The environment is wrong. `message` has a line for each wrong variable; it never repeats a secret. */
export class EnvError extends Error {
  override readonly name = "EnvError";
  constructor(readonly problems: { variable: string; sentence: string }[]) {
    super(
      ["The environment is not right:", ...problems.map((one) => `  ${one.variable}: ${one.sentence}`)].join("\n") +
        "\nREADME.md lists every variable.",
    );
  }
}

/** True for `localhost`, 127.0.0.0/8 and `::1`, with or without URL brackets. */
export function isLoopbackHost(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, "$1").toLowerCase();
  return bare === "localhost" || bare === "::1" || (isIP(bare) === 4 && bare.startsWith("127."));
}

const postgres = /^postgres(ql)?:\/\/./i;

const secretText = (mode: Mode, otherwise: string) =>
  z
    .string()
    .min(32, `set at least 32 random characters, or leave it out ${otherwise}.`)
    .refine(
      (text) => text.length < 32 || mode !== "production" || !isWeakSecret(text),
      `this one is easy to guess. Set 32 or more random characters, or leave it out ${otherwise}.`,
    );

const schema = (mode: Mode) =>
  z.object({
    DATABASE_URL: z
      .string()
      .refine(
        (text) => databaseUrlOf(text) !== null,
        "set sqlite:<path>, a path, or postgres://user:password@host/name.",
      )
      .optional(),
    PUBLIC_URL: z
      .string()
      .refine(
        (text) => originOf(text) !== null,
        "set the origin people type, without a path, such as https://forum.example.",
      )
      .optional(),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, "set an address or a host name to listen on, such as 127.0.0.1.")
      .default("127.0.0.1"),
    PORT: z
      .string()
      .refine(
        (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535 && (Number(text) > 0 || mode === "test"),
        "set a port from 1 to 65535.",
      )
      .default("3000"),
    SMTP_URL: z
      .string()
      .refine(
        (text) => /^smtps?:\/\//.test(text) && URL.canParse(text),
        "set smtp://user:password@host:port or smtps://…, or leave it out.",
      )
      .optional(),
    MAIL_FROM: z
      .string()
      .refine(isMailbox, "set an address or a name with an address, such as Wardround <forum@forum.example>.")
      .optional(),
    TRUST_PROXY: z.string().regex(/^\d$/, "set how many reverse proxies stand in front, 0 to 9.").default("0"),
    WORKER: z.enum(["on", "off", "only"], "set on, off or only.").default("on"),
    SECRET: secretText(mode, "and one is made for you").optional(),
    DOCUMENTS_KEY: secretText(mode, "and it is derived from SECRET").optional(),
    DOCUMENTS_KEY_OLD: z.string().min(32, "set the key that DOCUMENTS_KEY replaces, or leave it out.").optional(),
    METRICS_TOKEN: secretText(mode, "and only this machine reads the metrics").optional(),
    LOG_LEVEL: z
      .enum(
        ["silent", "fatal", "error", "warn", "info", "debug", "trace"],
        "set silent, fatal, error, warn, info, debug or trace.",
      )
      .default(({ production: "info", demo: "info", command: "warn", test: "silent" } as const)[mode]),
    DATA_DIR: z.string().default("data"),
    BLOBS: z
      .string()
      .refine(
        (text) => blobPlaceOf(text) !== null,
        "set disk:<folder>, or s3://KEY:SECRET@host[:port]/bucket?region=…&tls=on (key and secret percent-encoded).",
      )
      .optional(),
  });

/** A DATABASE_URL as `sqlite:<path>` or `postgres…`, or null for what is neither. */
function databaseUrlOf(text: string): string | null {
  if (postgres.test(text)) return URL.canParse(text) ? text : null;
  const path = text.replace(/^(sqlite|file):(\/\/)?/i, "");
  // Another scheme (mysql://…) is a mistake, not the name of a file.
  return path === "" || /^[a-z][a-z0-9+.-]+:/i.test(path) ? null : `sqlite:${path}`;
}

function originOf(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.href === `${url.origin}/` && !/[?#]/.test(text) ? url.origin : null;
}

/**
 * Reads and checks the environment. Blank variables count as left out, unknown ones are ignored. The demo never touches
 * DATABASE_URL and BLOBS: its database and files stand in `<DATA_DIR>/demo`. Throws `EnvError` naming every mistake.
 */
export function readEnv(source: Record<string, string | undefined>, mode: Mode): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, text]) => text?.trim()));
  const read = schema(mode).safeParse(
    mode === "demo" ? { ...given, DATABASE_URL: undefined, BLOBS: undefined } : given,
  );
  if (!read.success) {
    throw new EnvError(read.error.issues.map((one) => ({ variable: String(one.path[0]), sentence: one.message })));
  }
  const values = read.data;
  const dataDir = mode === "demo" ? join(values.DATA_DIR, "demo") : values.DATA_DIR;
  const databaseUrl = databaseUrlOf(values.DATABASE_URL ?? join(dataDir, "wardround.db")) ?? "";
  if (values.WORKER === "only" && !postgres.test(databaseUrl)) {
    throw new EnvError([
      { variable: "WORKER", sentence: "only works with PostgreSQL. On SQLite set on: the web process does the jobs." },
    ]);
  }
  const publicUrl = originOf(values.PUBLIC_URL ?? `http://localhost:${values.PORT}`) ?? "";
  const { hostname } = new URL(publicUrl);
  const trustProxy = Number(values.TRUST_PROXY);
  return {
    mode,
    databaseUrl,
    publicUrl,
    host: values.HOST,
    port: Number(values.PORT),
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM ?? `Wardround <no-reply@${hostname}>`,
    trustProxy,
    worker: values.WORKER,
    secret: values.SECRET ?? null,
    documentsKey: values.DOCUMENTS_KEY ?? null,
    documentsKeyOld: values.DOCUMENTS_KEY_OLD ?? null,
    metricsToken: values.METRICS_TOKEN ?? null,
    logLevel: values.LOG_LEVEL,
    dataDir,
    blobs: blobPlaceOf(values.BLOBS ?? join(dataDir, "blobs")) ?? { kind: "disk", folder: join(dataDir, "blobs") },
    loopbackOnly: isLoopbackHost(values.HOST) && isLoopbackHost(hostname) && trustProxy === 0,
  };
}
