import type { AnswerTable, CommentTable, EndorsementTable, VoteTable } from "db/schema/forum";
import type { PlannedAnswer } from "db/seeds/volume/plan";
import type { Insertable } from "kysely";
import type { PostKind } from "~/core/ids";
import { wilson } from "~/features/forum/answer/wilson";
import { RENDERER_VERSION } from "~/platform/markdown/limits";
import { COMMENT_WAIT } from "./tally";
import type { Ground } from "./threads";

export function answerRow(ground: Ground, id: number, answer: PlannedAnswer): Insertable<AnswerTable> {
  const body = ground.random.pick(ground.posts);
  return {
    id,
    thread_id: ground.first.thread + answer.thread,
    author_id: ground.accounts[answer.author] ?? 0,
    body_md: body.md,
    body_html: body.html,
    renderer_version: RENDERER_VERSION,
    created_at: answer.at,
    useful_count: answer.useful,
    disagree_count: answer.disagree,
    wilson: wilson(answer.useful, answer.disagree),
    endorsement_count: answer.endorser >= 0 ? 1 : 0,
    comment_count: answer.commenter >= 0 ? 1 : 0,
  };
}

export function commentRow(ground: Ground, answerId: number, answer: PlannedAnswer): Insertable<CommentTable> {
  const body = ground.random.pick(ground.comments);
  return {
    thread_id: ground.first.thread + answer.thread,
    answer_id: answerId,
    author_id: ground.accounts[answer.commenter] ?? 0,
    body_md: body.md,
    body_html: body.html,
    renderer_version: RENDERER_VERSION,
    created_at: answer.at + COMMENT_WAIT,
  };
}

export function endorsementRow(ground: Ground, answerId: number, answer: PlannedAnswer): Insertable<EndorsementTable> {
  const thread = ground.plan.threads[answer.thread];
  return {
    answer_id: answerId,
    account_id: ground.accounts[answer.endorser] ?? 0,
    specialty_id: ground.specialties[thread?.specialty ?? 0] ?? 0,
    created_at: answer.at,
  };
}

/** "Useful" by neighbours on the list of people, never by the author; "disagree" by the asker, who endorses nothing. */
export function voteRows(
  ground: Ground,
  post: { kind: PostKind; id: number; author: number; at: number; useful: number },
  doubter = -1,
): Insertable<VoteTable>[] {
  const { accounts, random } = ground;
  const start = random.below(accounts.length);
  const vote = (voter: number, value: 1 | -1): Insertable<VoteTable> => ({
    post_kind: post.kind,
    post_id: post.id,
    account_id: accounts[voter] ?? 0,
    value,
    created_at: post.at,
  });
  const rows: Insertable<VoteTable>[] = [];
  for (let step = 0; rows.length < post.useful && step < accounts.length; step++) {
    const voter = (start + step) % accounts.length;
    if (voter !== post.author && voter !== doubter) rows.push(vote(voter, 1));
  }
  return doubter >= 0 ? [...rows, vote(doubter, -1)] : rows;
}
