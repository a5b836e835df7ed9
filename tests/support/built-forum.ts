import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { connect } from "db/connect.server";
import type { Member } from "~/core/actor";
import { startSession } from "~/features/identity/sign-in/session.server";
import { createStaticFiles } from "~/platform/static-files.server";
import { prepareDatabase } from "../../app/prepare-database.server";
import { createWebServer } from "../../app/server";
import { buildIfChanged } from "./build-if-changed";
import { freshPostgres, freshSqlite } from "./every-dialect";
import { freePort } from "./postgres";
import { createTestRuntime, type TestRuntime } from "./test-runtime";

export type BuiltForum = {
  forum: TestRuntime;
  build: ServerBuild;
  url: string;
  /** Signs a member in and returns the Cookie header. */
  cookieOf(member: Member): Promise<string>;
  close(): Promise<void>;
};

/**
 * The real server with the built routes, in this process, on a fresh database. Nobody is limited in how often they act.
 * `migrates`: for the journeys, which have no migrated template to copy.
 */
export async function startBuiltForum({
  migrates = false,
  dialect = "sqlite",
}: {
  migrates?: boolean;
  dialect?: "sqlite" | "postgres";
} = {}): Promise<BuiltForum> {
  buildIfChanged();
  // The cast: this is Remix's own build output.
  const build = (await import(
    /* @vite-ignore */ pathToFileURL(resolve("build/server/index.js")).href
  )) as unknown as ServerBuild;
  const database = dialect === "sqlite" ? freshSqlite(migrates) : await freshPostgres(migrates);
  const forum = await createTestRuntime(await connect(database.url, { poolSize: 6, throwAway: true }), database.url);
  if (migrates) await prepareDatabase(forum.database);
  const port = await freePort();
  forum.env = { ...forum.env, port, publicUrl: `http://localhost:${port}`, loopbackOnly: true };
  forum.limits = { ...forum.limits, consume: async () => undefined };
  const server = createWebServer(forum, build, createStaticFiles(resolve("build/client")));
  await server.listen();
  return {
    forum,
    build,
    url: forum.env.publicUrl,
    async cookieOf(member) {
      const ctx = forum.as(member);
      const line = await ctx.write((tx) =>
        startSession(ctx, tx, member.id, "route walk", { method: "passkey", secondFactor: "passkey" }),
      );
      return line.split(";", 1)[0] ?? "";
    },
    async close() {
      await server.close();
      await forum.close();
      await database.drop();
    },
  };
}
