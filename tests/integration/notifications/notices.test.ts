import { expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { markHelpful } from "~/features/forum/answer/answer.server";
import { endorseAnswer } from "~/features/forum/answer/endorsement.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { countUnread } from "~/features/notifications/notice.queries.server";
import { myNotices, readNotices } from "~/features/notifications/notice-list.server";
import { setWatch, type WatchKind } from "~/features/notifications/watch.server";
import { happened, hide, publish } from "../../support/acts";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aMentor } from "../../support/people";
import { anAnswer, aQuestion, threadRow, unlimited } from "../../support/questions";

onEveryDialect(
  "notices",
  (forum) => {
    const as = (member: Member) => unlimited(forum(), member);
    /** What somebody's list says once all jobs ran. */
    async function told(member: Member): Promise<string[]> {
      await forum().jobs.drain();
      return (await myNotices(as(member), null)).lines.map((line) => line.words);
    }
    const watch = async (member: Member, kind: WatchKind, id: number, on = true) =>
      setWatch(as(member), { kind, id, on });
    const comment = (by: Member, threadId: number, body: string, place: { answer?: number; parent?: number } = {}) =>
      postComment(as(by), threadId, { body, ...place });

    it("an answer tells the asker and whoever follows the thread, never the one who answered", async () => {
      const { id, asker } = await aQuestion(forum(), { title: "Who is told?" });
      const follower = await aMember(forum());
      const other = await aMember(forum());
      await watch(follower, "thread", id);
      const { author } = await anAnswer(forum(), id, await aMember(forum(), { name: "Ansel" }));
      expect(await told(asker)).toEqual(["Ansel answered your question"]);
      expect(await told(follower)).toEqual(["Ansel wrote in a question you follow"]);
      expect(await told(author)).toEqual([]);
      expect(await told(other)).toEqual([]);
    });

    it("asking and answering follow the thread; unfollowing ends it", async () => {
      const { id } = await aQuestion(forum());
      const first = await anAnswer(forum(), id);
      await forum().jobs.drain();
      const second = await anAnswer(forum(), id, await aMember(forum(), { name: "Berta" }));
      expect(await told(first.author)).toEqual(["Berta wrote in a question you follow"]);
      await watch(second.author, "thread", id, false);
      await watch(second.author, "thread", id, false);
      await anAnswer(forum(), id);
      expect(await told(second.author)).toEqual([]);
    });

    it("comments, replies and mentions each tell the right person once", async () => {
      const { id, asker } = await aQuestion(forum());
      const answer = await anAnswer(forum(), id);
      const commenter = await aMember(forum(), { name: "Clara" });
      const mentioned = await aMember(forum(), { handle: "mentioned-one" });
      const said = await comment(commenter, id, "See @mentioned-one and `@nobody`.", { answer: answer.id });
      expect(await told(answer.author)).toEqual(["Clara commented on what you wrote"]);
      expect(await told(mentioned)).toEqual(["Clara mentioned you"]);
      await comment(answer.author, id, "A reply.", { parent: said.id });
      expect(await told(commenter)).toEqual([`${answer.author.name} replied to your comment`]);
      expect((await told(asker)).length).toBe(2);
    });

    it("several things of one kind on one thread are one line, for the bell too", async () => {
      const { id, asker } = await aQuestion(forum());
      await anAnswer(forum(), id);
      await anAnswer(forum(), id);
      expect(await told(asker)).toEqual(["2 answers to your question"]);
      expect(await countUnread(forum().database.read, asker.id)).toBe(1);
      const { lines } = await myNotices(as(asker), null);
      await readNotices(as(await aMember(forum())), "all");
      await readNotices(as(await aMember(forum())), lines[0]?.ids ?? []);
      expect(await countUnread(forum().database.read, asker.id)).toBe(1);
      await readNotices(as(asker), lines[0]?.ids ?? []);
      expect(await countUnread(forum().database.read, asker.id)).toBe(0);
    });

    it("an endorsement and a helpful mark tell who answered", async () => {
      const { id, asker } = await aQuestion(forum());
      const { id: answerId, author } = await anAnswer(forum(), id);
      const mentor = await aMentor(forum(), "cardiology", { name: "Dr Endo" });
      await endorseAnswer(as(mentor), answerId, true);
      await markHelpful(as(asker), answerId, true);
      expect((await told(author)).sort()).toEqual(["Dr Endo endorsed your answer", "Your answer helped the asker"]);
    });

    it("a question in a followed specialty, tag or of a followed person tells, once", async () => {
      const follower = await aMember(forum());
      const asker = await aMember(forum(), { name: "Dora" });
      const first = await aQuestion(forum(), { specialty: "neurology", tags: ["follow me"] });
      await forum().jobs.drain();
      const row = await threadRow(forum(), first.id);
      const tag = await forum()
        .database.read.selectFrom("tag")
        .select("id")
        .where("slug", "=", "follow-me")
        .executeTakeFirstOrThrow();
      await watch(follower, "specialty", row.specialty_id);
      await watch(follower, "tag", tag.id);
      await aQuestion(forum(), { specialty: "neurology", tags: ["follow me"] });
      expect(await told(follower)).toEqual(["A new question in a topic you follow"]);
      await watch(follower, "person", asker.id);
      await aQuestion(forum(), { by: asker });
      expect(await told(follower)).toContain("Dora, whom you follow, wrote something");
    });

    it("an anonymous asker is told, and named to nobody", async () => {
      const asker = await aMember(forum(), { name: "Secret Canary", handle: "secret-canary" });
      const follower = await aMember(forum());
      await watch(follower, "person", asker.id);
      const { id } = await aQuestion(forum(), { by: asker, anonymous: true });
      await watch(follower, "thread", id);
      const { id: answerId, author } = await anAnswer(forum(), id);
      await comment(asker, id, "Thank you, said the asker.", { answer: answerId });
      await markHelpful(as(asker), answerId, true);
      expect(await told(asker)).toEqual([`${author.name} answered your question`]);
      expect((await told(author)).sort()).toEqual([
        "The asker commented on what you wrote",
        "Your answer helped the asker",
      ]);
      expect(await told(follower)).toEqual(["2 new posts in a question you follow"]);
      const { read } = forum().database;
      const others = await read.selectFrom("notice").selectAll().where("account_id", "!=", asker.id).execute();
      expect(others.filter((row) => row.actor_id === asker.id)).toEqual([]);
      const watches = await read.selectFrom("watch").selectAll().where("account_id", "=", asker.id).execute();
      expect(watches).toEqual([]);
      const events = await read.selectFrom("live_event").selectAll().where("thread_id", "=", id).execute();
      expect(JSON.stringify(events)).not.toContain(`"${asker.id}"`);
    });

    it("who may not read a thread is not told of it", async () => {
      const { id, asker } = await aQuestion(forum());
      const reader = await aMember(forum(), { role: "reader" });
      await forum().database.write(async (tx) => {
        await tx
          .insertInto("watch")
          .values({ account_id: reader.id, target_kind: "thread", target_id: id, created_at: 0 })
          .execute();
      });
      await anAnswer(forum(), id);
      expect(await told(reader)).toEqual([]);
      await publish(forum(), id);
      await anAnswer(forum(), id);
      expect(await told(reader)).toHaveLength(1);
      await publish(forum(), id, "verified");
      expect(await told(reader)).toEqual([]);
      expect(await told(asker)).toHaveLength(1);
    });

    it("what is hidden drops out of every list with its title, and its author is told", async () => {
      const { id, asker } = await aQuestion(forum(), { title: "The canarytitle" });
      const { id: answerId, author } = await anAnswer(forum(), id);
      expect(await told(asker)).toHaveLength(1);
      const restore = await hide(forum(), { kind: "answer", id: answerId }, id);
      expect(await told(asker)).toEqual([]);
      expect(await countUnread(forum().database.read, asker.id)).toBe(0);
      expect(await told(author)).toEqual(["Your answer is hidden while moderators look at it"]);
      await restore();
      expect(await told(author)).toContain("Your answer can be read again");
      await hide(forum(), { kind: "thread", id }, id);
      await forum().jobs.drain();
      expect(JSON.stringify((await myNotices(as(asker), null)).lines)).not.toContain("canarytitle");
    });

    it("a job that runs twice tells once", async () => {
      const { id, asker } = await aQuestion(forum());
      const { id: answerId, author } = await anAnswer(forum(), id);
      const event = { type: "AnswerPosted", answerId, threadId: id, actorId: author.id } as const;
      await happened(forum(), event);
      await happened(forum(), event);
      expect(await told(asker)).toHaveLength(1);
      expect(await countUnread(forum().database.read, asker.id)).toBe(1);
    });

    it("a role given tells the person", async () => {
      const member = await aMember(forum());
      await happened(forum(), { type: "RoleGranted", accountId: member.id, grantId: 77, actorId: null }).catch(
        () => undefined,
      );
      const event = { type: "RoleEnded", accountId: member.id, grantId: 77, actorId: null } as const;
      const { tellOfRole } = await import("~/features/notifications/verification-notices.server");
      await tellOfRole(forum().as(visitor), event);
      expect(await told(member)).toContain("A role of yours was ended. You can read why, and ask for it again");
    });

    it("pages go by key and show every notice once", async () => {
      const member = await aMember(forum());
      await forum().database.write(async (tx) => {
        for (let index = 0; index < 60; index++)
          await tx
            .insertInto("notice")
            .values({
              account_id: member.id,
              kind: "role",
              created_at: 1_000 + (index % 7),
              read_at: null,
              once_key: `p${member.id}:${index}`,
            })
            .execute();
      });
      const seen: number[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof myNotices>> = await myNotices(as(member), after);
        seen.push(...page.lines.flatMap((line) => line.ids));
        after = page.older;
      } while (after);
      expect(new Set(seen).size).toBe(60);
      expect(seen).toHaveLength(60);
    });
  },
  { anyWords: true },
);
