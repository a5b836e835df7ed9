import { EnvError, readEnv } from "~/platform/env.server";

/** The environment for a command that serves or writes; a wrong one ends the process with a clear message. */
export function readEnvOrExit(mode: "production" | "demo" | "command" = "production") {
  try {
    return readEnv(process.env, mode);
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}
