import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { allowExport, exportAccount } from "~/features/identity/account/account-export.server";
import { bumpVersion } from "~/platform/versions.server";
import { exportForum } from "../../app/cli/export/export-forum";
import { type BuiltForum, startBuiltForum } from "../support/built-forum";
import { ask } from "../support/plain-http";
import { aDatedCase, type DatedCase } from "./month-walk/dated-case";
import { daysToldOf } from "./month-walk/moments";
import { walkedRoutes } from "./route-walk/addresses";
import { everyRole, isMember } from "./route-walk/people";
import { variantsOf } from "./route-walk/walk";

const WALKING = 480_000;

describe("of a case nobody is told more than the month", () => {
  let built: BuiltForum;
  let dated: DatedCase;
  let people: Record<string, Actor>;
  const folder = mkdtempSync(join(tmpdir(), "wardround-month-"));

  beforeAll(async () => {
    built = await startBuiltForum();
    people = await everyRole(built.forum);
    dated = await aDatedCase(built.forum);
    people = { ...people, ...dated.people };
  }, WALKING);
  afterAll(async () => {
    await built?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** An answer whole: its status line's headers and its body, as somebody's browser got them. */
  async function sent(path: string, cookie: string): Promise<string> {
    const answer = await ask(built.url + path, cookie ? { headers: { cookie } } : {});
    // When it was sent says nothing of what is in it.
    const lines = answer.lines.filter(([name]) => name !== "date");
    return `${lines.map(([name, value]) => `${name}: ${value}`).join("\n")}\n${answer.body}`;
  }

  const cookieOf = async (actor: Actor) => (isMember(actor) ? built.cookieOf(actor) : "");
  const told = (text: string, actor: Actor, path: string) => daysToldOf(dated.moments, text, actor, path);
  const threadPath = () => `/questions/${dated.thread.id}/${dated.thread.slug}`;

  it("each step of it is on a day of its own, and every way of writing one would be noticed", () => {
    const days = dated.moments.map(({ at }) => Math.floor(at / DAY));
    expect(new Set(days).size).toBe(days.length);
    expect(days.length).toBeGreaterThan(9);
    for (const { at } of dated.moments) {
      const date = new Date(at);
      const month = date.toLocaleString("en", { month: "long", timeZone: "UTC" });
      const day = date.getUTCDate();
      const texts = [
        String(at),
        String(at + 1_000),
        String(Math.floor(at / 1_000)),
        date.toISOString(),
        date.toUTCString(),
        `${day} ${month}`,
        `${month} ${day}, 2031`,
        `before=${at}-17`,
        `W/"${at.toString(36)}"`,
        `<time datetime="${date.toISOString().slice(0, 10)}">`,
      ];
      for (const text of texts) expect([text, told(text, visitor, "/")]).not.toEqual([text, []]);
    }
    expect(told("3 hours ago", visitor, "/")).not.toEqual([]);
    expect(told("It came out in March 2031, after 12 days.", visitor, "/")).toEqual([]);
  });

  it("members find it, month and all, so the walk looks at pages that name it", async () => {
    const cookie = await cookieOf(dated.people.follower);
    const month = new Date(dated.moments[0]?.at ?? 0).getUTCFullYear();
    for (const path of ["/questions?tab=latest", threadPath(), "/search?q=hila", `${threadPath()}.data`])
      expect(await sent(path, cookie)).toContain(`2031-0`);
    expect(month).toBe(2031);
    for (const path of ["/notices", `/questions/${dated.thread.id}/revisions`])
      expect(await sent(path, cookie)).toContain("Painful red lumps");
    const older = await sent("/notices", cookie);
    expect(older).toContain("/notices?after=");
    expect(await sent("/cases", await cookieOf(dated.people.author))).toContain("/cases?before=");
  });

  it(
    "on no page, feed, header or address, as document or as data, whoever reads",
    async () => {
      const { thread, caseToken, collection, ids } = dated;
      const handles = Object.values(dated.people).map(({ handle }) => handle);
      const routes = walkedRoutes(built.build, {
        canaries: [],
        threads: [thread],
        ids: { ...ids, collections: [collection], reviews: [], reveals: [] },
        handles,
        tokens: { cases: [caseToken], checks: [caseToken] },
      });
      const wrong: string[] = [];
      for (const [role, actor] of Object.entries(people)) {
        const cookie = await cookieOf(actor);
        for (const { id, addresses, loader } of routes) {
          if (!loader) continue;
          for (const address of addresses)
            for (const variant of variantsOf(address, id))
              wrong.push(
                ...told(await sent(variant, cookie), actor, address).map((one) => `${role} ${variant} ${one}`),
              );
        }
      }
      expect(wrong).toEqual([]);
    },
    WALKING,
  );

  it("in no mail, no live line and no notice's mail", async () => {
    const mails = built.forum.mailbox.list();
    expect(mails.some(({ to, text }) => to !== "" && text.includes("Your case is published"))).toBe(true);
    for (const mail of mails) expect(told(JSON.stringify({ ...mail, at: 0 }), visitor, "/")).toEqual([]);
    const lines = await built.forum.database.read.selectFrom("live_event").select(["id", "type", "payload"]).execute();
    expect(lines.length).toBeGreaterThan(0);
    expect(told(JSON.stringify(lines), visitor, "/")).toEqual([]);
  });

  it("in the export of nobody's account, not even its author's", async () => {
    for (const person of Object.values(dated.people)) {
      const text = await accountExport(person);
      expect(told(text, visitor, "/account/export")).toEqual([]);
      expect(text).not.toContain("red lumps");
    }
  });

  async function accountExport(person: Member): Promise<string> {
    const { forum } = built;
    const ctx = forum.as({ ...person, authenticatedAt: forum.clock() });
    return exportAccount(ctx, await allowExport(ctx), []);
  }

  it("in no export of the forum, where it is not at all", async () => {
    const path = join(folder, "forum.ndjson");
    await exportForum(built.forum.database, path, { withEmail: true });
    const text = readFileSync(path, "utf8");
    expect(text).toContain("Author Openly");
    expect(text).not.toContain("red lumps");
    expect(text).not.toContain("hila");
    expect(told(text, visitor, "/")).toEqual([]);
  });

  it("where feeds, the sitemap and programs would read it, were a case ever public", async () => {
    await built.forum.database.write(async (tx) => {
      await tx.updateTable("thread").set({ visibility: "public" }).where("id", "=", dated.thread.id).execute();
      await bumpVersion(tx, "lists");
    });
    const feeds = [
      "/feeds/latest.atom",
      "/feeds/latest.json",
      "/sitemap.xml",
      `/collections/${dated.collection}/feed.atom`,
    ];
    for (const path of [...feeds, threadPath()]) {
      const text = await sent(path, "");
      expect(text).toContain(dated.thread.slug);
      expect(told(text, visitor, path)).toEqual([]);
    }
  });
});
