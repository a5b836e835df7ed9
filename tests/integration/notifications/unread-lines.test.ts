import { expect, test } from "vitest";
import type { Member } from "~/core/actor";
import { frameOfMember } from "~/features/identity/people/viewer.queries.server";
import { countUnread } from "~/features/notifications/notice.queries.server";
import { myNotices } from "~/features/notifications/notice-list.server";
import { setWatch } from "~/features/notifications/watch.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember } from "../../support/people";
import { anAnswer, aQuestion, unlimited } from "../../support/questions";

onEveryDialect("the bell", (forum) => {
  const lines = async (member: Member) => (await myNotices(unlimited(forum(), member), null)).lines;
  const counts = async (member: Member) => [
    await countUnread(forum().database.read, member.id),
    (await frameOfMember(forum().database.read, member.id))?.unread,
  ];

  test("counts what the list shows: notices of one kind on one thread are one", async () => {
    const { id, asker } = await aQuestion(forum());
    for (let answers = 0; answers < 3; answers++) await anAnswer(forum(), id);
    const other = await aQuestion(forum(), { by: asker });
    await anAnswer(forum(), other.id);
    await forum().jobs.drain();
    expect((await lines(asker)).filter((line) => line.unread)).toHaveLength(2);
    expect(await counts(asker)).toEqual([2, 2]);
  });

  test("whoever follows a thread is not told of what stood there before", async () => {
    const { id } = await aQuestion(forum());
    await anAnswer(forum(), id);
    // The job that tells of the answer has not run yet.
    forum().time.now += 1_000;
    const late = await aMember(forum());
    await setWatch(unlimited(forum(), late), { kind: "thread", id, on: true });
    await forum().jobs.drain();
    expect(await lines(late)).toEqual([]);
    forum().time.now += 1_000;
    await anAnswer(forum(), id);
    await forum().jobs.drain();
    expect(await lines(late)).toHaveLength(1);
  });
});
