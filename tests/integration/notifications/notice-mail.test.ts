import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY, MINUTE } from "~/core/time";
import { chooseEmail, sendDigests, stopAccount, stopMails } from "~/features/notifications/notice-mail.server";
import { hide } from "../../support/acts";
import { aPublishedCase } from "../../support/cases";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember } from "../../support/people";
import { anAnswer, aQuestion, unlimited } from "../../support/questions";
import type { TestRuntime } from "../../support/test-runtime";

const mailsTo = (forum: TestRuntime, address: string) => forum.mailbox.list().filter((mail) => mail.to === address);
let addresses = 0;
const anAddress = () => `reader-${process.pid}-${++addresses}@example.org`;

onEveryDialect("notices by e-mail", (forum) => {
  /** Lets five minutes go by, with what is due in them. */
  async function later(ms = 6 * MINUTE) {
    await forum().jobs.drain();
    forum().time.now += ms;
    await forum().jobs.drain();
  }
  async function anAsker() {
    const email = anAddress();
    return { email, asker: await aMember(forum(), { email }) };
  }

  it("what comes within five minutes is one mail, and what was mailed is not mailed again", async () => {
    const { email, asker } = await anAsker();
    const { id } = await aQuestion(forum(), { by: asker, title: "Was it the potassium?" });
    await anAnswer(forum(), id);
    await anAnswer(forum(), id);
    await later();
    expect(mailsTo(forum(), email)).toHaveLength(1);
    expect(mailsTo(forum(), email)[0]?.subject).toBe("2 new notices on Wardround");
    await later();
    await later();
    expect(mailsTo(forum(), email)).toHaveLength(1);
    await anAnswer(forum(), id);
    await later();
    expect(mailsTo(forum(), email)).toHaveLength(2);
  });

  it("a mail says what happened and names the question, and nothing that somebody wrote or who", async () => {
    const { email, asker } = await anAsker();
    const { id } = await aQuestion(forum(), {
      by: asker,
      title: "The title it names",
      asking: "A canarycase text",
      anonymous: true,
    });
    const answerer = await aMember(forum(), { name: "Canary Person" });
    await anAnswer(forum(), id, answerer, "A canarybody text");
    await later();
    const text = JSON.stringify(mailsTo(forum(), email));
    expect(text).toContain("Somebody answered your question: The title it names");
    expect(text).toContain(`/questions/${id}/`);
    expect(text.toLowerCase().replaceAll(email, "")).not.toMatch(/canary/);
  });

  it("a mail about a case leads to its number: neither its title nor an address made of it stands in it", async () => {
    const { email, asker } = await anAsker();
    const { thread } = await aPublishedCase(forum(), { by: asker, title: "Canarycase of a title" });
    await anAnswer(forum(), thread.id);
    await later();
    const text = JSON.stringify(mailsTo(forum(), email));
    expect(text).toContain(`/questions/${thread.id}`);
    expect(text.toLowerCase()).not.toContain("canarycase");
  });

  it("what was hidden or read meanwhile is not mailed", async () => {
    const { email, asker } = await anAsker();
    const { id } = await aQuestion(forum(), { by: asker });
    const answer = await anAnswer(forum(), id);
    await forum().jobs.drain();
    await hide(forum(), { kind: "answer", id: answer.id }, id);
    await later();
    expect(mailsTo(forum(), email)).toHaveLength(0);
  });

  it("one click stops the mails, without signing in, as often as one likes", async () => {
    const { email, asker } = await anAsker();
    const { id } = await aQuestion(forum(), { by: asker });
    await anAnswer(forum(), id);
    await later();
    const { headers } = mailsTo(forum(), email)[0] ?? {};
    expect(headers?.["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    const token = /\/stop\/([^>]+)>/.exec(headers?.["List-Unsubscribe"] ?? "")?.[1];
    const ctx = forum().as(visitor);
    expect(stopAccount(ctx, token)).toBe(asker.id);
    for (const wrong of ["", undefined, "1", `${asker.id + 1}.${token?.split(".")[1]}`, `${token}x`])
      expect(() => stopAccount(ctx, wrong)).toThrow("not whole");
    await stopMails(ctx, token);
    await stopMails(ctx, token);
    await anAnswer(forum(), id);
    await later();
    expect(mailsTo(forum(), email)).toHaveLength(1);
  });

  it("a digest comes once a day with what is unread, and only to who wants it", async () => {
    const { email, asker } = await anAsker();
    await chooseEmail(unlimited(forum(), asker), "digest");
    const { id } = await aQuestion(forum(), { by: asker });
    await anAnswer(forum(), id);
    await later();
    expect(mailsTo(forum(), email)).toHaveLength(0);
    const send = async () => {
      await sendDigests(forum().as(visitor));
      await forum().jobs.drain();
    };
    await send();
    await send();
    expect(mailsTo(forum(), email)).toHaveLength(1);
    await later(DAY);
    await send();
    expect(mailsTo(forum(), email)).toHaveLength(1);
  });

  it("nobody is mailed before their address is confirmed", async () => {
    const email = anAddress();
    const asker = await aMember(forum(), { email });
    const { id } = await aQuestion(forum(), { by: asker });
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ email_confirmed_at: null }).where("id", "=", asker.id).execute(),
    );
    await anAnswer(forum(), id);
    await later();
    expect(mailsTo(forum(), email)).toHaveLength(0);
  });
});
