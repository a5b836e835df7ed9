import type { AppLoadContext } from "@remix-run/node";
import { expect, it } from "vitest";
import { MINUTE } from "~/core/time";
import { listDrafts } from "~/features/forum/draft/draft.server";
import { allowExport, exportAccount } from "~/features/identity/account/account-export.server";
import { appeal } from "~/features/identity/verification/verification.server";
import { action, loader } from "../../../../app/routes/account/export";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aModerator } from "../../../support/people";
import { aSentClaim, decideAs } from "../../../support/verifications";
import { aWholeLife } from "../../../support/whole-life";

onEveryDialect(
  "the export of an account",
  (forum) => {
    it("holds everything of the person, anonymous questions included, and no secret and nobody else's text", async () => {
      const life = await aWholeLife(forum());
      const ctx = forum().as(life.me);
      const key = allowExport(ctx);
      const json = await exportAccount(ctx, key, await listDrafts(ctx));
      const words = (
        "canaryname canarysecond canaryhandle canaryemail canarybio canaryreason canarypause canarywish " +
        "canarydevice canaryalone canarykept canarysecret canarykeptsecret canarymumble canaryanswer canarycomment " +
        "canaryvote canarydraft canaryflag canarycollection canaryintro"
      ).split(" ");
      for (const word of words) expect(json.toLowerCase()).toContain(word);
      const read = JSON.parse(json);
      expect(read.questions.filter((one: { anonymous: boolean }) => one.anonymous === true)).toHaveLength(3);
      expect(read.account).toMatchObject({ moderator: false, admin: false });
      // Whether something is so is said as that, whoever reads it and by whatever program.
      const flags = [...read.comments, ...read.standing].flatMap((one) => [one.asAnonymousAsker, one.private]);
      expect(new Set(flags.filter((flag) => flag !== undefined))).toEqual(new Set([true, false]));
      expect(read.earlierVersions).toHaveLength(2);
      expect(read.exportedAt).toBe("2026-11-22T12:00:00.000Z");
      for (const secret of ["argon2", "hash", "token", life.me.sessionId, "Because the sample", "Somebody Else"])
        expect(json).not.toContain(secret);
    });

    it("opens in a browser without us, with the same in it, and nothing of it is taken for markup", async () => {
      const me = await aMember(forum(), { role: "reader", stage: null, name: "Person <b>Bold</b>" });
      const claim = await aSentClaim(forum(), { by: me, number: "7999001" });
      await decideAs(forum(), await aModerator(forum()), claim.token, "refuse");
      await appeal(claim.ctx, { words: "The canaryappeal was <i>not</i> read." });
      const page = await exportAccount(forum().as(me), allowExport(forum().as(me)), [], "page");
      expect(page).toContain("Person &lt;b&gt;Bold&lt;/b&gt;");
      expect(page).toContain("canaryappeal was &lt;i&gt;not&lt;/i&gt;");
      expect(page).toContain("General Medical Council");
      const json = JSON.parse(await exportAccount(forum().as(me), allowExport(forum().as(me)), []));
      // What was said of a claim stands in that one, in order.
      expect(json.verifications).toHaveLength(1);
      expect(json.verifications[0].steps.map(({ step }: { step: string }) => step)).toEqual(["refused", "appealed"]);
      expect(page).not.toMatch(/<script|src=|href=|url\(/);
      for (const secret of [claim.token, "7999001", "sealed", "hash"]) expect(page).not.toContain(secret);
    });

    it("opens with a fresh proof alone, for this session and for five minutes", async () => {
      const [me, other] = [await aMember(forum()), await aMember(forum())];
      const fetch = (actor: typeof me, key: string) =>
        exportAccount(forum().as(actor), key, []).then(
          () => "file",
          (error) => error.name,
        );
      const late = { ...me, authenticatedAt: me.authenticatedAt - 15 * MINUTE };
      expect(() => allowExport(forum().as(late))).toThrow(expect.objectContaining({ name: "ProofNeeded" }));
      const key = allowExport(forum().as(me));
      expect(await fetch(me, key)).toBe("file");
      expect(await fetch(other, key)).toBe("Forbidden");
      expect(await fetch({ ...me, sessionId: "another session" }, key)).toBe("Forbidden");
      expect(
        await fetch(
          me,
          key.replace(/^\d+/, (until) => String(Number(until) + MINUTE)),
        ),
      ).toBe("Forbidden");
      expect(await fetch(me, "")).toBe("Forbidden");
      forum().time.now += 5 * MINUTE;
      expect(await fetch(me, key)).toBe("Forbidden");
    });

    it("waits on its own page for whoever was asked who they are: a file would leave that question standing", async () => {
      const me = await aMember(forum());
      const context = { runtime: forum(), findActor: async () => me, address: "203.0.113.7", prepared: new Map() };
      const argsOf = (url: string, fields?: Record<string, string>) => ({
        params: {},
        // The cast: what a request carries beyond these is not the guard's to use.
        context: context as unknown as AppLoadContext,
        request: new Request(url, fields && { method: "POST", body: new URLSearchParams(fields) }),
      });
      const sent = async (fields: Record<string, string>) => {
        const answer = await action(argsOf("http://localhost/account/export", fields));
        return new URL((answer as Response).headers.get("Location") ?? "", "http://localhost");
      };
      expect((await sent({ as: "json" })).pathname).toBe("/account/export/file");
      const page = await sent({ as: "json", "proof-way": "password", "proof-carry": "1" });
      expect(page.pathname).toBe("/account/export");
      const file = await loader(argsOf(page.href));
      expect(file).toContain("/account/export/file?key=");
      expect(file).toContain("as=json");
      expect(await exportAccount(forum().as(me), page.searchParams.get("key") ?? "", [])).toContain(me.handle);
      expect(await loader(argsOf(page.href.replace("key=", "key=1")))).toBeNull();
      forum().time.now += 5 * MINUTE;
      expect(await loader(argsOf(page.href))).toBeNull();
    });
  },
  { anyWords: true },
);
