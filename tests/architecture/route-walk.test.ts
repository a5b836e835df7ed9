import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import { findActor } from "~/features/identity/sign-in/session.server";
import { anyone, moderators } from "~/platform/route-rules";
import { type BuiltForum, startBuiltForum } from "../support/built-forum";
import { type WalkedRoute, walkedRoutes } from "./route-walk/addresses";
import { type Planted, plantCanaries } from "./route-walk/canaries";
import { everyRole, isMember } from "./route-walk/people";
import { ask, leaks, variantsOf, wrongStatus } from "./route-walk/walk";

const WALKING = 480_000;

/** Which rule a whole area has; a page added to it cannot forget. */
const areas: [RegExp, string[]][] = [
  [/^admin\b/, ["admins", "inviters", "admins, proved lately", "inviters, proved lately"]],
  [/^moderation\b/, ["moderators", "moderating", "moderating, proved lately", "reviewingVerifications"]],
  [/^account\b/, ["members", "members, proved lately"]],
  [/^dev\b/, ["demoOnly"]],
];

describe("walking every route", () => {
  let built: BuiltForum;
  let planted: Planted;
  let routes: WalkedRoute[];
  let people: Record<string, Actor>;
  let cookies: Record<string, string>;
  const signedIn: Record<string, string> = {};

  beforeAll(async () => {
    built = await startBuiltForum();
    people = await everyRole(built.forum);
    planted = await plantCanaries(built.forum);
    routes = walkedRoutes(built.build, planted);
    await signEverybodyIn();
  }, WALKING);
  afterAll(() => built?.close());

  async function signEverybodyIn() {
    cookies = {};
    for (const [role, actor] of Object.entries(people)) if (isMember(actor)) await signIn(role, actor);
  }

  /** Whom a role's cookie speaks for, with all that the session knows of them. */
  const spokenFor = async (role: string) => JSON.stringify(await findActor(built.forum, cookies[role]));

  async function signIn(role: string, actor: Member) {
    cookies[role] = await built.cookieOf(actor);
    signedIn[role] = await spokenFor(role);
  }

  const headersOf = (role: string): Record<string, string> => (cookies[role] ? { cookie: cookies[role] } : {});

  it("every loader and action has a named rule", () => {
    const without = routes.flatMap(({ id, loader, action }) =>
      [loader, action].filter((one) => one && !one.rule?.ruleName).map(() => id),
    );
    expect(routes.length).toBeGreaterThan(20);
    expect(without).toEqual([]);
  });

  it("an area's pages have the area's rule", () => {
    const wrong = routes.flatMap(({ id, path, loader, action }) => {
      const rules = areas.find(([start]) => start.test(path))?.[1];
      return [loader, action]
        .filter((one) => rules && one && !rules.includes(one.rule?.ruleName ?? ""))
        .map((one) => `${id}: ${one?.rule?.ruleName}`);
    });
    expect(wrong).toEqual([]);
  });

  it("the verified see what visitors do not, so the walk would notice", async () => {
    const [, verified] = planted.threads;
    const address = `${built.url}/questions/${verified?.id}/${verified?.slug}`;
    const answer = await ask(address, { headers: headersOf("student") });
    expect(answer.body).toContain("Canaryverifiedbody");
    expect(answer.body).toContain("Canaryverifiedanswer");
    expect(leaks(answer, planted.canaries, visitor, "/")).not.toEqual([]);
    const pictures = planted.tokens.media?.map((token) => `${built.url}/media/${token}/full`) ?? [];
    const seen = await Promise.all(pictures.map((one) => ask(one, { headers: headersOf("student") })));
    expect(seen.filter(({ body }) => body.includes("Canarymediapublished"))).toHaveLength(1);
  });

  it("a wrong answer would be noticed", () => {
    const answer = { status: 200, body: "", location: "" };
    expect(wrongStatus(answer, moderators, visitor, 0, false)).not.toBe("");
    expect(wrongStatus({ ...answer, status: 500 }, anyone, visitor, 0, false)).not.toBe("");
  });

  it(
    "nobody reads what is not for them, as document or as data",
    async () => {
      const wrong: string[] = [];
      for (const role of Object.keys(people)) {
        const root = await ask(`${built.url}/_root.data?_routes=root`, { headers: headersOf(role) });
        wrong.push(...leaks(root, planted.canaries, people[role] ?? visitor, "/"));
        for (const route of routes)
          for (const address of route.addresses) wrong.push(...(await read(role, route, address)));
      }
      expect(wrong).toEqual([]);
    },
    WALKING,
  );

  async function read(role: string, route: WalkedRoute, address: string): Promise<string[]> {
    const actor = people[role] ?? visitor;
    const wrong: string[] = [];
    for (const variant of variantsOf(address, route.id)) {
      const answer = await ask(built.url + variant, { headers: headersOf(role) });
      const found = leaks(answer, planted.canaries, actor, variant);
      if (variant === address && route.loader?.rule) {
        const status = wrongStatus(answer, route.loader.rule, actor, built.forum.clock(), false);
        if (status) found.push(status);
      } else if (answer.status >= 500) found.push(`answered ${answer.status}`);
      wrong.push(...found.map((one) => `${role} GET ${variant}: ${one}`));
    }
    return wrong;
  }

  it(
    "a post from another site is refused everywhere with 403",
    async () => {
      const wrong: string[] = [];
      for (const { path, addresses } of routes)
        for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
          const address = addresses[0] ?? "/";
          for (const role of ["visitor", "admin"]) {
            const headers = { ...headersOf(role), origin: "https://elsewhere.example" };
            const { status } = await ask(built.url + address, { method, headers });
            if (status !== 403) wrong.push(`${role} ${method} ${path}: ${status}`);
          }
        }
      expect(wrong).toEqual([]);
    },
    WALKING,
  );

  it(
    "a post is refused where the rule refuses, and says nothing that is not for its sender",
    async () => {
      const wrong: string[] = [];
      for (const role of Object.keys(people))
        for (const route of routes) {
          if (!route.action) continue;
          for (const address of route.addresses) wrong.push(...(await post(role, route, address)));
        }
      expect(wrong).toEqual([]);
    },
    WALKING,
  );

  async function post(role: string, route: WalkedRoute, address: string): Promise<string[]> {
    const actor = people[role] ?? visitor;
    // Some posts end sessions; whoever posts next is signed in anew.
    if (isMember(actor) && (await spokenFor(role)) !== signedIn[role]) await signIn(role, actor);
    const answer = await ask(built.url + address, {
      method: "POST",
      headers: { ...headersOf(role), origin: built.url },
      body: new URLSearchParams(),
    });
    const found = leaks(answer, planted.canaries, actor, address);
    const status = route.action?.rule
      ? wrongStatus(answer, route.action.rule, actor, built.forum.clock(), true)
      : "has no rule";
    if (status) found.push(status);
    return found.map((one) => `${role} POST ${address}: ${one}`);
  }
});
