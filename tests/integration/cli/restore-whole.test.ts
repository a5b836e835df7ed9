import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "db/connect.server";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import type { Member } from "~/core/actor";
import { DAY } from "~/core/time";
import { changePassword } from "~/features/identity/account/account-security.server";
import { giveRole } from "~/features/identity/people/role.server";
import { hashPassword } from "~/features/identity/sign-in/password.server";
import { startSession } from "~/features/identity/sign-in/session.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { purgePost } from "~/features/moderation/hidden/purge.server";
import { decideReview } from "~/features/moderation/review/review.server";
import { sessionCookieName } from "~/platform/cookies.server";
import { buildIfChanged } from "../../support/build-if-changed";
import { freshPostgres, freshSqlite } from "../../support/every-dialect";
import { aMember, aModerator } from "../../support/people";
import { freePort } from "../../support/postgres";
import { type ProductionServer, startProduction } from "../../support/production-server";
import { anAnswer, aQuestion, unlimited } from "../../support/questions";
import { createTestRuntime, type TestRuntime } from "../../support/test-runtime";

const secret = "for tests only, forty characters at least";
const password = "three plain words";
const another = "four other plain words";

const missing = inject("postgresMissing");
const ways = [
  { from: "sqlite", to: "postgres" },
  { from: "postgres", to: "sqlite" },
] as const;

describe.skipIf(missing !== "")(
  `a forum that is lost, and restored by the commands${missing && `: skipped, ${missing}`}`,
  () => {
    describe.each(ways)("from $from into $to", ({ from, to }) => {
      const folder = mkdtempSync(join(tmpdir(), "wardround-whole-"));
      const file = join(folder, "forum.backup");
      const data = join(folder, "data");
      const drops: (() => Promise<void>)[] = [];
      let port: number;
      let databaseUrl: string;
      let server: ProductionServer | null = null;
      let people: Awaited<ReturnType<typeof aLife>>;
      let restored: Awaited<ReturnType<typeof command>>;
      /** Somebody who reads, signed in after the restore. */
      let reader: string;
      const url = () => `http://localhost:${port}`;
      const fresh = async (dialect: "sqlite" | "postgres", bare: boolean) => {
        const made = dialect === "sqlite" ? freshSqlite(bare) : await freshPostgres(bare);
        drops.push(made.drop);
        return made.url;
      };
      const start = async () => {
        server = await startProduction({ databaseUrl, secret, port, env: { DATA_DIR: data } });
      };

      /** Verbs on the database as it is, beside a server that runs on it. */
      async function beside<T>(use: (forum: TestRuntime) => Promise<T>): Promise<T> {
        const forum = await createTestRuntime(await connect(databaseUrl, { poolSize: 3 }), databaseUrl);
        forum.time.now = Date.now();
        forum.env = { ...forum.env, publicUrl: url(), dataDir: data };
        try {
          return await use(forum);
        } finally {
          await forum.close();
        }
      }

      /** One command as somebody at the machine runs it. */
      async function command(words: string[], env: Record<string, string> = {}) {
        const child = spawn(process.execPath, ["bin/wardround.js", ...words], {
          env: {
            ...process.env,
            DATABASE_URL: databaseUrl,
            SECRET: secret,
            DATA_DIR: data,
            PUBLIC_URL: url(),
            LOG_LEVEL: "error",
            ...env,
          },
          stdio: ["ignore", "pipe", "pipe"],
        });
        let said = "";
        for (const stream of [child.stdout, child.stderr])
          stream.on("data", (chunk: Buffer) => {
            said += chunk.toString();
          });
        const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
        return { said, code };
      }

      async function aPerson(forum: TestRuntime, name: string, role: "mentor" | null = null) {
        const email = `${name.toLowerCase()}@example.org`;
        const member = await aMember(forum, { name: `${name} Marlowe`, handle: name.toLowerCase(), email });
        const password_hash = await hashPassword(password);
        await forum.database.write((tx) =>
          tx.updateTable("account").set({ password_hash }).where("id", "=", member.id).execute(),
        );
        if (role) {
          const cardiology = await forum.database.read
            .selectFrom("specialty")
            .select("id")
            .where("slug", "=", "cardiology")
            .executeTakeFirstOrThrow();
          const admin = forum.as({ ...(await aMember(forum)), admin: true });
          const given = { specialtyId: cardiology.id, stage: "Consultant", reason: "Looked at" };
          await giveRole(admin, { accountId: member.id, role, ...given });
        }
        return { ...member, email };
      }
      const cookieOf = async (forum: TestRuntime, member: Member) => {
        const ctx = forum.as(member);
        const proof = { method: "passkey", secondFactor: "passkey" } as const;
        const line = await ctx.write((tx) => startSession(ctx, tx, member.id, "restoring", proof));
        return line.split(";", 1)[0] ?? "";
      };

      async function aLife(forum: TestRuntime) {
        const admin = await aMember(forum, { admin: true });
        const [leaver, stays, paused, changes] = [
          await aPerson(forum, "Leaver"),
          await aPerson(forum, "Stays"),
          await aPerson(forum, "Paused"),
          await aPerson(forum, "Changes"),
        ];
        const [revoked, mentor] = [await aPerson(forum, "Revoked", "mentor"), await aPerson(forum, "Mentor", "mentor")];
        const kept = await aQuestion(forum, { title: "Why did the valve click?", by: stays });
        const answer = await anAnswer(forum, kept.id, stays, "Because the disc was **prosthetic**.");
        const removed = await aQuestion(forum, { title: "Why did the bracelet tell too much?", asking: "Why so?" });
        await forum.jobs.drain();
        const [cookie, leaving] = [await cookieOf(forum, admin), await cookieOf(forum, leaver)];
        return { admin, leaver, stays, paused, changes, revoked, mentor, kept, answer, removed, cookie, leaving };
      }

      const send = async (path: string, cookie: string, fields: Record<string, string>) => {
        const response = await fetch(`${url()}${path}`, {
          method: "POST",
          redirect: "manual",
          headers: { cookie, origin: url() },
          body: new URLSearchParams(fields),
        });
        await response.arrayBuffer();
        return response;
      };
      const read = async (path: string, cookie = reader) => {
        const response = await fetch(`${url()}${path}`, { headers: { cookie } });
        return { status: response.status, text: await response.text() };
      };
      const signIn = async (email: string, word: string) => {
        const response = await send("/sign-in", "", { email, password: word });
        const name = `${sessionCookieName(url())}=`;
        const line = response.headers.getSetCookie().find((one) => one.startsWith(name));
        return { status: response.status, cookie: line?.split(";", 1)[0] ?? "" };
      };
      const noted = () =>
        existsSync(join(data, "removed-for-good.ndjson"))
          ? readFileSync(join(data, "removed-for-good.ndjson"), "utf8")
          : "";

      beforeAll(async () => {
        buildIfChanged();
        port = await freePort();
        databaseUrl = await fresh(from, false);
        people = await beside(aLife);
        await start();
        const backup = await command(["backup", file]);
        expect(backup).toMatchObject({ code: 0, said: expect.stringContaining("is whole") });

        const { admin, cookie, leaving, revoked, paused, changes, removed } = people;
        const until = new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10);
        const reason = "It is over";
        const acts = [
          await send("/account/delete", leaving, { sure: "1" }),
          await send(`/admin/people/${revoked.id}/roles/mentor/end`, cookie, { reason }),
          await send(`/admin/people/${paused.id}/pause`, cookie, { until, reason }),
        ];
        expect(acts.map(({ status }) => status)).toEqual([303, 303, 303]);
        await beside(async (forum) => {
          const [moderator, reporter] = [await aModerator(forum), await aMember(forum)];
          const post = { kind: "thread", id: removed.id } as const;
          const flag = { post, reason: "identifies" as const, comment: "It names a patient" };
          const { reviewId } = await raiseFlag(unlimited(forum, reporter), flag);
          await decideReview(forum.as(moderator), reviewId, { decision: "hide", reason: "It does." });
          await purgePost(forum.as(moderator), reviewId, { under: true });
          const line = await cookieOf(forum, changes);
          expect(line).not.toBe("");
          const sessions = await forum.database.read
            .selectFrom("session")
            .select("id")
            .where("account_id", "=", changes.id)
            .executeTakeFirstOrThrow();
          const self = { ...changes, sessionId: sessions.id, authenticatedAt: forum.clock() };
          await changePassword(forum.as(self), { password: another });
        });
        // Notes are jobs of the server that runs.
        await vi.waitFor(
          () => {
            for (const kind of ["account", "role", "pause", "thread", "sign-in"])
              expect(noted()).toContain(`"kind":"${kind}"`);
          },
          { timeout: 20_000, interval: 100 },
        );
        expect(admin.id).toBeGreaterThan(0);
        await server?.kill();
        server = null;

        databaseUrl = await fresh(to, true);
        restored = await command(["restore", file]);
        await start();
        reader = (await signIn(people.stays.email, password)).cookie;
      }, 300_000);
      afterAll(async () => {
        await server?.kill();
        for (const drop of drops) await drop();
        rmSync(folder, { recursive: true, force: true });
      });

      it("says what it ended once more, and that all is well", () => {
        expect(restored.said).toMatch(/Removed once more, or left once more: 2\n/);
        expect(restored.said).toMatch(/Ended once more, roles: 1, accounts’ ways to sign in: 1\./);
        expect(restored.said).toMatch(/Paused once more: 1\n/);
        expect(restored.said).toMatch(/By removed-for-good\.ndjson, last written 20/);
        expect(restored.code).toBe(0);
      });

      it("has whoever had left as a former member, and nobody signed in", async () => {
        const { leaver, cookie, leaving } = people;
        expect((await read(`/people/${leaver.handle}`)).status).toBe(404);
        expect((await signIn(leaver.email, password)).status).not.toBe(303);
        for (const old of [cookie, leaving]) expect((await read("/account", old)).text).not.toContain("Marlowe");
        const admin = await fetch(`${url()}/admin`, { headers: { cookie }, redirect: "manual" });
        expect(admin.status).not.toBe(200);
      });

      it("shows what was taken down to nobody, on its page or in the search", async () => {
        const { removed } = people;
        expect((await read(`/questions/${removed.id}`)).text).not.toContain("bracelet");
        expect((await read("/search?q=bracelet")).text).not.toContain("tell too much");
        expect((await read("/questions")).text).not.toContain("bracelet");
      });

      it("lets whoever lost a role do nothing by it, and whoever has one all of it", async () => {
        const { revoked, mentor, answer } = people;
        const lost = await signIn(revoked.email, password);
        expect(lost.status).toBe(303);
        expect((await send(`/answers/${answer.id}/endorsement`, lost.cookie, {})).status).toBe(403);
        const has = await signIn(mentor.email, password);
        expect((await send(`/answers/${answer.id}/endorsement`, has.cookie, {})).status).toBe(303);
        expect((await read(`/people/${revoked.handle}`)).text).not.toContain("Consultant");
        expect((await read(`/people/${mentor.handle}`)).text).toContain("Consultant");
      });

      it("lets whoever is paused read and write nothing, and whoever is not write", async () => {
        const { paused, kept } = people;
        const words = { body: "Because the disc was metal, and that is what one hears." };
        const still = await signIn(paused.email, password);
        expect(still.status).toBe(303);
        expect((await send(`/questions/${kept.id}/answers`, still.cookie, words)).status).toBe(403);
        expect((await send(`/questions/${kept.id}/answers`, reader, words)).status).toBe(303);
      });

      it("takes no password that was changed since, and not the newer one, which it never knew", async () => {
        const { changes } = people;
        expect((await signIn(changes.email, password)).status).not.toBe(303);
        expect((await signIn(changes.email, another)).status).not.toBe(303);
      });

      it("reads as before where nothing ended, and verify is content with it", async () => {
        const { kept } = people;
        const { status, text } = await read(`/questions/${kept.id}`);
        expect(status).toBe(200);
        expect(text).toContain("Why did the valve click?");
        expect(text).toContain("prosthetic");
        expect((await read("/search?q=valve")).text).toContain("click?");
        const verified = await command(["verify"]);
        expect(verified).toMatchObject({ code: 0, said: expect.not.stringMatching(/problem|wrong|missing/i) });
      });

      it("says what cannot be known where the list is lost, and ends nothing", async () => {
        const elsewhere = join(folder, "elsewhere");
        cpSync(data, elsewhere, { recursive: true });
        rmSync(join(elsewhere, "removed-for-good.ndjson"));
        const without = await command(["restore", file], { DATABASE_URL: await fresh(to, true), DATA_DIR: elsewhere });
        expect(without.said).toMatch(/Not known: there is no removed-for-good\.ndjson in DATA_DIR.*since 20/);
        expect(without.said).not.toMatch(/once more/);
        expect(without.code).toBe(0);
      }, 120_000);
    });
  },
);
