import type { Random } from "db/seeds/random";

/** What the forum said yes to: each of these must be in the database, whatever happened since. */
export type Acknowledged = {
  questions: string[];
  answers: { body: string; id: number; threadId: number; author: number }[];
  comments: string[];
  votes: { answerId: number; voter: number }[];
  endorsements: { answerId: number; mentor: number }[];
};

export type BusyMember = { id: number; cookie: string; mentor: boolean };

type Ground = {
  url: string;
  random: Random;
  threads: readonly number[];
  acknowledged: Acknowledged;
};

/**
 * One member after the other act, always waiting for the reply,
 * until the server is gone. Then all of them have stopped.
 */
export async function keepBusy(ground: Ground, members: readonly BusyMember[], round: number): Promise<void> {
  await Promise.all(members.map((member, index) => beBusy(ground, member, round, (index + 0.5) / members.length)));
}

/** `first` in [0, 1) is what the first turns are drawn as, so that each kind of act comes at once. */
async function beBusy(
  { url, random, threads, acknowledged }: Ground,
  member: BusyMember,
  round: number,
  first: number,
): Promise<void> {
  const { questions, answers, comments, votes, endorsements } = acknowledged;
  /** Where the forum leads after it did what was asked; null if it would not; throws when the server is gone. */
  const send = async (path: string, fields: Record<string, string>): Promise<string | null> => {
    const response = await fetch(`${url}${path}`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie: member.cookie, origin: url },
      body: new URLSearchParams(fields),
    });
    await response.arrayBuffer();
    if (response.status >= 500) throw new Error(`${path} was answered with ${response.status}`);
    return response.status === 303 ? response.headers.get("location") : null;
  };
  for (let turn = 0; ; turn++) {
    const name = `by ${member.id}, round ${round}, turn ${turn}`;
    const answer = answers.length > 0 ? random.pick(answers) : undefined;
    const draw = turn < 2 ? first : random.next();
    try {
      if (draw < 0.1) {
        const fields = { episode: "none", title: `Question ${name}`, specialty: "cardiology", asking: "Why?" };
        if (await send("/ask", fields)) questions.push(fields.title);
      } else if (draw < 0.35 || !answer) {
        const threadId = random.pick(threads);
        const body = `Answer ${name}`;
        const place = await send(`/questions/${threadId}/answers`, { body });
        const id = Number(/(\d+)$/.exec(place ?? "")?.[1]);
        if (place) answers.push({ body, id, threadId, author: member.id });
      } else if (draw < 0.5) {
        const body = `Comment ${name}`;
        if (await send(`/questions/${random.pick(threads)}/comments`, { body })) comments.push(body);
      } else if (answer.author !== member.id && member.mentor && turn % 2 === 1) {
        if (await send(`/answers/${answer.id}/endorsement`, { on: "1" }))
          endorsements.push({ answerId: answer.id, mentor: member.id });
      } else if (answer.author !== member.id) {
        if (await send(`/answers/${answer.id}/useful`, { on: "1" }))
          votes.push({ answerId: answer.id, voter: member.id });
      }
    } catch (error) {
      // Undici says so when the connection broke or was refused.
      if (error instanceof TypeError) return;
      throw error;
    }
  }
}
