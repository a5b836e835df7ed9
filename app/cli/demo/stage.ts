import { keptByAuthors } from "db/seeds/demo/kept-words";
import type { Random } from "db/seeds/random";
import type { Member } from "~/core/actor";
import { type Decision, mayKeep } from "~/core/find";
import { Invalid } from "~/core/refusals";
import type { Instant } from "~/core/time";
import { type Context, contextFor, type Runtime } from "~/platform/context.server";

/** What every part of the demo's history needs: who there is, and how to act as one of them. */
export type Stage = {
  runtime: Runtime;
  random: Random;
  /** The moment the demo is made; nothing happens after it. */
  now: Instant;
  member(key: string): Member;
  everybody: readonly Member[];
  as(member: Member): Context;
  /** The same for verbs that take text: where the check asks about a word, it stays as an ordinary one. */
  act<T>(member: Member, verb: (ctx: Context) => Promise<T>): Promise<T>;
};

export function createStage(
  runtime: Runtime,
  random: Random,
  now: Instant,
  members: ReadonlyMap<string, Member>,
): Stage {
  return {
    runtime,
    random,
    now,
    member(key) {
      const member = members.get(key);
      if (!member) throw new Error(`Nobody in the demo is called ${key}.`);
      return member;
    },
    everybody: [...members.values()],
    as: (member) => ({ ...contextFor(runtime, member), decisions: async () => keptByAuthors }),
    async act(member, verb) {
      try {
        return await verb(contextFor(runtime, member));
      } catch (error) {
        const finds = error instanceof Invalid ? (error.review?.finds ?? []) : [];
        if (finds.length === 0 || !finds.every(mayKeep)) throw error;
        const decisions = finds.map(({ text }): Decision => ({ text, what: "keep", reason: "word" }));
        return verb({ ...contextFor(runtime, member), decisions: async () => decisions });
      }
    },
  };
}
