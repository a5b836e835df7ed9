import type { AppLoadContext } from "@remix-run/node";
import { connect } from "db/connect.server";
import { expect, it } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import { postComment } from "~/features/forum/comment/comment.server";
import { liveStream } from "~/features/notifications/live-stream.server";
import { createLive, type Live, tell } from "~/platform/live.server";
import { loader } from "~/routes/live";
import { hide, publish } from "../../support/acts";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember } from "../../support/people";
import { anAnswer, aQuestion, unlimited } from "../../support/questions";

type Heard = { id: string | null; event: string; data: Record<string, unknown> };

onEveryDialect("live updates", (forum) => {
  async function aSession(member: Member): Promise<Member> {
    const now = forum().clock();
    await forum().database.write((tx) =>
      tx
        .insertInto("session")
        .values({
          id: member.sessionId,
          account_id: member.id,
          created_at: now,
          last_seen_at: now,
          expires_at: now + 1e9,
          device: "",
        })
        .execute(),
    );
    return member;
  }

  /** Opens a stream and reads it message by message. */
  function listen(
    member: Member,
    threadIds: number[],
    { after = 0, heartbeat = 60_000, live = forum().live }: { after?: number; heartbeat?: number; live?: Live } = {},
  ) {
    const ctx = unlimited(forum(), member);
    const withLive = { ...ctx, runtime: { ...ctx.runtime, live } };
    const reader = liveStream(withLive, { threadIds, after, heartbeat }).getReader();
    const decoder = new TextDecoder();
    let text = "";
    const message = async (): Promise<string | null> => {
      while (!text.includes("\n\n")) {
        const { value, done } = await reader.read();
        if (done) return null;
        text += decoder.decode(value);
      }
      const end = text.indexOf("\n\n");
      const first = text.slice(0, end);
      text = text.slice(end + 2);
      return first;
    };
    const next = async (): Promise<Heard | null> => {
      for (;;) {
        const raw = await message();
        if (raw === null) return null;
        const of = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(raw)?.[1] ?? null;
        const event = of("event");
        if (event) return { id: of("id"), event, data: JSON.parse(of("data") ?? "{}") };
      }
    };
    return { next, message, close: () => reader.cancel() };
  }

  /** Posts and lets the process notice, as a commit does. */
  async function started() {
    if (forum().live.streams() === 0) await forum().live.start();
  }

  it("an answer reaches the page that shows its thread and the asker's bell, in order", async () => {
    await started();
    const { id, asker } = await aQuestion(forum());
    const page = listen(await aSession(asker), [id]);
    expect(await page.next()).toMatchObject({ event: "unread", data: { unread: 0 } });
    const first = await anAnswer(forum(), id);
    const second = await anAnswer(forum(), id);
    expect(await page.next()).toMatchObject({ event: "post", data: { kind: "answer", id: first.id, threadId: id } });
    expect(await page.next()).toMatchObject({ event: "post", data: { id: second.id } });
    await forum().jobs.drain();
    forum().live.wake();
    expect(await page.next()).toMatchObject({ event: "unread" });
    await page.close();
  });

  it("a stream that was away gets what came meanwhile, from its last event on, once", async () => {
    await started();
    const { id, asker } = await aQuestion(forum());
    await aSession(asker);
    const before = listen(asker, [id]);
    await before.next();
    await anAnswer(forum(), id);
    const heard = await before.next();
    await before.close();
    const missed = await anAnswer(forum(), id);
    const again = listen(asker, [id], { after: Number(heard?.id) });
    const messages = [await again.next(), await again.next()];
    expect(messages.find((one) => one?.event === "post")).toMatchObject({ data: { id: missed.id } });
    await again.close();
  });

  it("a stream that was away for very long gets all of it, and what comes meanwhile after it", async () => {
    await started();
    const { id, asker } = await aQuestion(forum());
    const page = listen(await aSession(asker), [id]);
    await page.next();
    await anAnswer(forum(), id);
    const heard = await page.next();
    await page.close();
    const MANY = 1_100;
    await unlimited(forum(), asker).write((tx) =>
      tell(
        tx,
        Array.from({ length: MANY }, () => ({ accountId: asker.id, type: "notice" })),
        forum().clock(),
      ),
    );
    const newest = listen(asker, [id]);
    await newest.next();
    const later = await anAnswer(forum(), id);
    // Whoever was there all the time has it, so it has been looked at.
    await newest.next();
    const again = listen(asker, [id], { after: Number(heard?.id) });
    await again.next();
    const missed = [];
    for (let count = 0; count < MANY + 1; count++) missed.push(await again.next());
    const ids = missed.map((message) => Number(message?.id));
    expect(ids).toEqual([...ids].sort((one, other) => one - other));
    expect(new Set(ids).size).toBe(MANY + 1);
    expect(missed.at(-1)).toMatchObject({ event: "post", data: { id: later.id } });
    await Promise.all([newest.close(), again.close()]);
  });

  it("a stream that cannot be told what it missed ends, so that its browser comes back", async () => {
    await started();
    const { id, asker } = await aQuestion(forum());
    await anAnswer(forum(), id);
    await anAnswer(forum(), id);
    const { env, log } = forum();
    const lost = await connect(env.databaseUrl, { poolSize: 1 });
    const live = createLive({ database: lost, log });
    await live.start();
    await live.stop();
    await lost.close();
    const page = listen(await aSession(asker), [id], { after: 1, live });
    expect(await page.message()).toMatch(/^retry: /);
    let last: string | null = "";
    while (last !== null) last = await page.message();
    expect(last).toBeNull();
  });

  it("says nothing of other threads, of one's own posts, or of what the reader may not see", async () => {
    await started();
    const { id } = await aQuestion(forum());
    const other = await aQuestion(forum());
    const open = await aQuestion(forum());
    await publish(forum(), open.id);
    const reader = await aSession(await aMember(forum(), { role: "reader" }));
    const page = listen(reader, [id, open.id]);
    expect(await page.next()).toMatchObject({ event: "unread" });
    await anAnswer(forum(), other.id);
    await anAnswer(forum(), id);
    const hidden = await anAnswer(forum(), id);
    await hide(forum(), { kind: "answer", id: hidden.id }, id);
    // Events are told in their order: what came before this one was kept back.
    const readable = await anAnswer(forum(), open.id);
    expect(await page.next()).toMatchObject({ event: "post", data: { id: readable.id } });
    await publish(forum(), id);
    const shown = await anAnswer(forum(), id);
    expect(await page.next()).toMatchObject({ event: "post", data: { id: shown.id } });
    await page.close();

    const author = await aSession(await aMember(forum()));
    const own = listen(author, [id]);
    await own.next();
    await anAnswer(forum(), id, author);
    const last = await anAnswer(forum(), id);
    expect(await own.next()).toMatchObject({ event: "post", data: { id: last.id } });
    await own.close();
  });

  it("an anonymous asker's own comment is no news to them, and is to everybody else", async () => {
    await started();
    const asker = await aSession(await aMember(forum()));
    const { id } = await aQuestion(forum(), { by: asker, anonymous: true });
    const [own, others] = [listen(asker, [id]), listen(await aSession(await aMember(forum())), [id])];
    await own.next();
    await others.next();
    const said = await postComment(unlimited(forum(), asker), id, { body: "I forgot to say." });
    expect(await others.next()).toMatchObject({ event: "post", data: { kind: "comment", id: said.id } });
    const answer = await anAnswer(forum(), id);
    expect(await own.next()).toMatchObject({ event: "post", data: { kind: "answer", id: answer.id } });
    await own.close();
    await others.close();
  });

  it("beats while nothing happens, and ends when the session does", async () => {
    await started();
    const member = await aSession(await aMember(forum()));
    const page = listen(member, [], { heartbeat: 20 });
    const seen: (string | null)[] = [];
    while (!seen.some((one) => one?.startsWith(":"))) seen.push(await page.message());
    expect(seen[0]).toMatch(/^retry: \d+$/);
    await forum().database.write((tx) => tx.deleteFrom("session").where("id", "=", member.sessionId).execute());
    while (seen.at(-1) !== null) seen.push(await page.message());
    expect(seen.at(-1)).toBeNull();
  });

  it("is nothing for nobody, so that a browser whose session ended does not come back", async () => {
    const asks = (actor: Actor) =>
      loader({
        params: {},
        request: new Request("http://localhost/live?thread=1"),
        // The cast: what a request carries beyond these is not the guard's to use.
        context: {
          runtime: forum(),
          findActor: async () => actor,
          address: "203.0.113.7",
          prepared: new Map(),
          document: true,
        } as unknown as AppLoadContext,
      });
    const none = await asks(visitor);
    expect([none.status, none.headers.get("Location"), await none.text()]).toEqual([204, null, ""]);
    const stream = await asks(await aSession(await aMember(forum())));
    expect([stream.status, stream.headers.get("Content-Type")]).toEqual([200, "text/event-stream"]);
    await stream.body?.cancel();
  });
});
