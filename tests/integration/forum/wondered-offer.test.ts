import { expect, test } from "vitest";
import type { Actor, Member } from "~/core/actor";
import { visitor } from "~/core/actor";
import { readMarks } from "~/features/forum/thread/reader-marks.queries.server";
import { readerSlots } from "~/features/forum/thread/reader-slots.server";
import { wonderToo } from "~/features/forum/thread/thread-acts.server";
import { threadBlock } from "~/features/forum/thread/thread-block.server";
import { findThreadHead } from "~/features/forum/thread/thread-head.queries.server";
import { escaped, fillBlock } from "~/ui/block.server";
import { publish } from "../../support/acts";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember } from "../../support/people";
import { aQuestion, unlimited } from "../../support/questions";
import type { TestRuntime } from "../../support/test-runtime";

/** The posts of a thread's page as they are sent to one reader. */
async function pageFor(forum: TestRuntime, id: number, actor: Actor): Promise<string> {
  const { db, now, runtime } = forum.as(actor);
  const readerId = actor.kind === "member" ? actor.id : 0;
  const head = await findThreadHead(db, id, readerId);
  if (!head) throw new Error(`There is no thread ${id}.`);
  const means = {
    db,
    blocks: runtime.blocks,
    publicUrl: null,
    drawCase: async () => null,
  };
  const block = await threadBlock(means, head, { order: "best", after: null });
  if (!block) throw new Error(`Thread ${id} has no page.`);
  const marks = actor.kind === "member" ? await readMarks(db, id, actor.id) : new Set<string>();
  return fillBlock(
    block.posts,
    readerSlots({ actor, now, head, block, elsewhere: escaped(""), marks, curates: false }),
  ).toString();
}

const offer = (id: number) => `action="/questions/${id}/wondered"`;

onEveryDialect("wondering too on a thread's page", (forum) => {
  for (const anonymous of [false, true])
    test(`is not offered to whoever asked ${anonymous ? "anonymously" : "by name"}, who sees the count`, async () => {
      const { id, asker } = await aQuestion(forum(), { anonymous });
      expect(await pageFor(forum(), id, asker)).not.toContain("wondered");
      await wonderToo(unlimited(forum(), await aMember(forum())), id, true);
      const own = await pageFor(forum(), id, asker);
      expect(own).not.toContain(offer(id));
      expect(own).toContain("1 wondered too");
    });

  test("is offered to everybody else, and says what they did", async () => {
    const { id } = await aQuestion(forum(), { anonymous: true });
    await publish(forum(), id);
    const reader = await aMember(forum());
    expect(await pageFor(forum(), id, visitor)).toContain(offer(id));
    const next = async () =>
      (await pageFor(forum(), id, reader)).split(offer(id))[1]?.match(/name="on" value="(.)"/)?.[1];
    expect(await next()).toBe("1");
    await wonderToo(unlimited(forum(), reader), id, true);
    expect(await next()).toBe("0");
  });

  test("reads the same for everybody but the asker, before and after the asker looked", async () => {
    const { id, asker } = await aQuestion(forum(), { anonymous: true });
    const others: Member[] = [await aMember(forum()), await aMember(forum())];
    const pages = async () => new Set(await Promise.all(others.map((one) => pageFor(forum(), id, one))));
    const before = await pages();
    await pageFor(forum(), id, asker);
    expect(before.size).toBe(1);
    expect(await pages()).toEqual(before);
  });
});
