import { type AppLoadContext, redirect } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { visitor } from "~/core/actor";
import { Conflict, Forbidden, Invalid } from "~/core/refusals";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone, members } from "~/platform/route-rules";

/** One request's context: the parts the guard touches. */
const contextOf = () => {
  const context = {
    prepared: new Map(),
    runtime: { clock: () => 0, database: { isUnavailable: () => false } },
    findActor: async () => visitor,
  };
  // The cast: what a request carries beyond these is not the guard's to use.
  return context as unknown as AppLoadContext;
};
const argsOf = (context: AppLoadContext, fields?: Record<string, string>) => ({
  context,
  params: {},
  request: new Request("http://localhost/here", fields && { method: "POST", body: new URLSearchParams(fields) }),
});

const away = guardedLoader(anyone, async () => {
  throw redirect("/there", 303);
});

describe("an address that only takes posts", () => {
  test("sends a GET away", async () => {
    await expect(away(argsOf(contextOf()))).rejects.toMatchObject({ status: 303 });
  });

  test("stays to show what its action refused, with the typed text", async () => {
    const context = contextOf();
    const action = guardedAction(anyone, async () => {
      throw new Invalid("One thing needs another look.", { body: "Write your answer first." });
    });
    expect(await action(argsOf(context, { body: "typed", password: "hidden" }))).toMatchObject({
      init: { status: 422 },
      data: { refused: { fields: { body: "Write your answer first." } }, values: { body: "typed" } },
    });
    await expect(away(argsOf(context))).resolves.toBeNull();
  });
});

test("a typed password does not come back", async () => {
  const action = guardedAction(anyone, async () => {
    throw new Forbidden("No.");
  });
  expect(await action(argsOf(contextOf(), { password: "hidden", name: "Ann" }))).toMatchObject({
    data: { values: { name: "Ann" } },
  });
});

test("a visitor is sent to sign in, and back", async () => {
  const loader = guardedLoader(members, async () => "secret");
  const refused = await loader(argsOf(contextOf())).catch((response: unknown) => response);
  expect(refused).toBeInstanceOf(Response);
  expect(refused instanceof Response && refused.headers.get("Location")).toBe("/sign-in?to=%2Fhere");
});

test("after a refused post a visitor is not sent away: the page gets what was typed", async () => {
  const context = contextOf();
  const action = guardedAction(members, async () => "posted");
  await action(argsOf(context, { body: "typed words", password: "hidden" }));
  const refused = await guardedLoader(
    members,
    async () => "secret",
  )(argsOf(context)).catch((response: unknown) => response);
  expect(refused).toMatchObject({
    init: { status: 401 },
    data: { signIn: true, typed: { body: "typed words" } },
  });
  expect(JSON.stringify(refused)).not.toContain("hidden");
});

test("a refused post leads on to the page its sentence names, also where its own page cannot be shown", async () => {
  const context = contextOf();
  const refuse = async () => {
    throw new Conflict("This is decided already.", "/moderation/verifications");
  };
  expect(await guardedAction(anyone, refuse)(argsOf(context, { words: "It fits." }))).toMatchObject({
    data: { refused: { lead: "/moderation/verifications" } },
  });
  await expect(guardedLoader(anyone, refuse)(argsOf(context))).rejects.toMatchObject({
    data: { lead: "/moderation/verifications", typed: { words: "It fits." } },
  });
});
