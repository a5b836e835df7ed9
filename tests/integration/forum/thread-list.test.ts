import fc from "fast-check";
import { expect, test } from "vitest";
import { visitor } from "~/core/actor";
import { MINUTE } from "~/core/time";
import { ROWS_PER_PAGE } from "~/features/forum/list/list-row";
import { ownWords } from "~/platform/own-words";
import { onEveryDialect } from "../../support/every-dialect";
import { aList, walkList } from "../../support/lists";
import { aMember } from "../../support/people";
import type { TestRuntime } from "../../support/test-runtime";
import { aTag, aThread, hide } from "../../support/threads";

const START = Date.UTC(2026, 0, 1);
const idsOf = async (...given: Parameters<typeof aList>) => (await aList(...given)).rows.map((row) => row.id);
const watch = (forum: TestRuntime, accountId: number, kind: string, id: number) =>
  forum.database.write((tx) =>
    tx.insertInto("watch").values({ account_id: accountId, target_kind: kind, target_id: id, created_at: 1 }).execute(),
  );
const specialtyId = async (forum: TestRuntime, slug: string) =>
  (await forum.database.read.selectFrom("specialty").select("id").where("slug", "=", slug).executeTakeFirstOrThrow())
    .id;

onEveryDialect("lists of threads", (forum) => {
  test("the latest come newest first, whatever their ids", async () => {
    const member = await aMember(forum());
    const tag = { tagId: await aTag(forum(), "Order") };
    const [old, fresh, middle] = [
      await aThread(forum(), { created_at: START, tags: [tag.tagId] }),
      await aThread(forum(), { created_at: START + 2, tags: [tag.tagId] }),
      await aThread(forum(), { created_at: START + 1, tags: [tag.tagId] }),
    ];
    expect(await idsOf(forum(), member, "", tag)).toEqual([fresh, middle, old]);
  });

  test("the unanswered come by how many wondered too, then newest", async () => {
    const member = await aMember(forum());
    const specialty = { specialtyId: await specialtyId(forum(), "neurology") };
    const one = (wondered: number, at: number, state = "unanswered") =>
      aThread(forum(), { specialty: "neurology", wondered_count: wondered, created_at: START + at, state });
    const [few, many, old] = [await one(1, 5), await one(9, 1), await one(1, 2)];
    await one(20, 9, "peer");
    expect(await idsOf(forum(), member, "tab=unanswered", specialty)).toEqual([many, few, old]);
  });

  test("the curated come by when they were curated", async () => {
    const member = await aMember(forum());
    const specialty = { specialtyId: await specialtyId(forum(), "radiology") };
    const one = (curated: number | null) =>
      aThread(forum(), { specialty: "radiology", curated_at: curated, state: curated ? "curated" : "peer" });
    const [first, second] = [await one(START), await one(START + 5)];
    await one(null);
    expect(await idsOf(forum(), member, "tab=curated", specialty)).toEqual([second, first]);
  });

  test("visitors and members without a role get public threads alone, in every tab", async () => {
    const reader = await aMember(forum(), { role: "reader" });
    const tag = { tagId: await aTag(forum(), "Audience") };
    const of = (visibility: string) => ({ visibility, tags: [tag.tagId], curated_at: START });
    const open = await aThread(forum(), of("public"));
    const closed = await aThread(forum(), of("verified"));
    await watch(forum(), reader.id, "tag", tag.tagId);
    for (const query of ["", "tab=unanswered", "tab=curated"])
      for (const actor of [visitor, reader]) expect(await idsOf(forum(), actor, query, tag)).toEqual([open]);
    expect(await idsOf(forum(), reader, "tab=following")).toEqual([open]);
    expect(await idsOf(forum(), await aMember(forum()), "", tag)).toEqual([closed, open]);
  });

  test("hidden and withdrawn threads stand in no list", async () => {
    const member = await aMember(forum());
    const tag = { tagId: await aTag(forum(), "Gone") };
    const of = { tags: [tag.tagId], curated_at: START, visibility: "public" };
    const kept = await aThread(forum(), of);
    const hidden = await aThread(forum(), of);
    await hide(forum(), "thread", hidden, hidden);
    await aThread(forum(), { ...of, deleted_at: START });
    for (const id of [kept, hidden]) await watch(forum(), member.id, "thread", id);
    for (const query of ["", "tab=unanswered", "tab=curated"])
      for (const actor of [visitor, member]) expect(await idsOf(forum(), actor, query, tag)).toEqual([kept]);
    expect(await idsOf(forum(), member, "tab=following")).toEqual([kept]);
  });

  test("stages, state and specialty narrow a list together", async () => {
    const member = await aMember(forum());
    const tag = { tagId: await aTag(forum(), "Narrow") };
    const one = (stage: string | null, state: string) =>
      aThread(forum(), { asker_stage: stage, state, tags: [tag.tagId], specialty: "dermatology" });
    const early = await one("Year 1 student", "peer");
    const late = await one("Year 5 student", "peer");
    const doctor = await one("Doctor in training", "senior");
    await one(null, "peer");
    const list = (query: string) => idsOf(forum(), member, query, tag);
    expect(await list("stage=years-1-2")).toEqual([early]);
    expect(await list("stage=years-1-2.years-5-up")).toEqual([late, early]);
    expect(await list("stage=training&state=peer")).toEqual([]);
    expect(await list("stage=training&state=senior")).toEqual([doctor]);
    const both = { specialtyId: await specialtyId(forum(), "dermatology") };
    expect(await idsOf(forum(), member, "stage=years-1-2.years-5-up", both)).toEqual([late, early]);
    expect(await idsOf(forum(), member, "", { ...tag, specialtyId: await specialtyId(forum(), "cardiology") })).toEqual(
      [],
    );
  });

  test("following gathers threads, specialties, tags and people, each thread once", async () => {
    const member = await aMember(forum());
    const friend = await aMember(forum());
    const tag = await aTag(forum(), "Followed");
    const specialty = await specialtyId(forum(), "psychiatry");
    const direct = await aThread(forum(), { created_at: START });
    const tagged = await aThread(forum(), { created_at: START + 1, tags: [tag] });
    const inSpecialty = await aThread(forum(), { created_at: START + 2, specialty: "psychiatry", tags: [tag] });
    const byFriend = await aThread(forum(), { created_at: START + 3, author_id: friend.id });
    await aThread(forum(), { created_at: START + 4 });
    await watch(forum(), member.id, "thread", direct);
    await watch(forum(), member.id, "tag", tag);
    await watch(forum(), member.id, "specialty", specialty);
    await watch(forum(), member.id, "person", friend.id);
    expect(await idsOf(forum(), member, "tab=following")).toEqual([byFriend, inSpecialty, tagged, direct]);
    expect(await idsOf(forum(), await aMember(forum()), "tab=following")).toEqual([]);
  });

  test("an anonymous thread is not found by following its asker", async () => {
    const member = await aMember(forum());
    const asker = await aMember(forum());
    const id = await aThread(forum(), { anonymous: 1, pseudonym: "Anonymous Heron" });
    await forum().database.write((tx) =>
      tx.insertInto("anonymous_author").values({ thread_id: id, account_id: asker.id }).execute(),
    );
    await watch(forum(), member.id, "person", asker.id);
    expect(await idsOf(forum(), member, "tab=following")).toEqual([]);
  });

  test("pages neither repeat nor skip a thread while others are posted", async () => {
    const member = await aMember(forum());
    let round = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { minLength: ROWS_PER_PAGE - 2, maxLength: ROWS_PER_PAGE * 2 + 3 }),
        fc.constantFrom("", "tab=unanswered", "tab=curated"),
        async (threads, query) => {
          round += 1;
          const tag = { tagId: await aTag(forum(), `Paging ${round}`) };
          const one = (minute: number, wondered: number) =>
            aThread(forum(), {
              created_at: START + minute * MINUTE,
              wondered_count: wondered,
              curated_at: query === "tab=curated" ? START + minute * MINUTE : null,
              tags: [tag.tagId],
            });
          const there: number[] = [];
          for (const [minute, wondered] of threads) there.push(await one(minute, wondered));
          // Newer and more wondered about than any: they belong before what was read already.
          const walked = await walkList(forum(), member, query, tag, async () => void (await one(9, 9)));
          expect(new Set(walked).size).toBe(walked.length);
          expect(walked.toSorted((a, b) => a - b)).toEqual(there);
        },
      ),
      { numRuns: 6 },
    );
  }, 60_000);

  test("a row says how many endorsements its best answer has, and its tags", async () => {
    const member = await aMember(forum());
    const tag = { tagId: await aTag(forum(), "Rowful") };
    const id = await aThread(forum(), { state: "senior", endorsed_count: 1, tags: [tag.tagId] });
    await forum().database.write((tx) =>
      tx
        .insertInto("answer")
        .values(
          [0, 2].map((endorsements) => ({
            thread_id: id,
            author_id: member.id,
            body_md: ownWords("x"),
            body_html: "x",
            renderer_version: 1,
            created_at: START,
            endorsement_count: endorsements,
          })),
        )
        .execute(),
    );
    const { rows, more } = await aList(forum(), member, "", tag);
    expect(rows).toMatchObject([{ id, endorsements: 2, tags: [{ slug: "rowful", name: "Rowful" }] }]);
    expect(more).toBe(false);
  });
});
