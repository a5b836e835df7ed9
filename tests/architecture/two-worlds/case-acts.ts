import { visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { startCase } from "~/features/cases/case/case.server";
import { claimCase, decideCase } from "~/features/cases/check/case-check.server";
import { recordConsent } from "~/features/cases/consent/consent.server";
import { lookUpViews } from "~/features/cases/media/media-view.server";
import { recognisePatient } from "~/features/cases/withdrawal/recognition.server";
import { withdrawByCode, withdrawCase } from "~/features/cases/withdrawal/withdrawal.server";
import { askForWithdrawal } from "~/features/cases/withdrawal/withdrawal-request.server";
import { postAnswer } from "~/features/forum/answer/answer.server";
import { vote } from "~/features/forum/answer/vote.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { caseRow, submit, words, writtenConsent } from "../../support/cases";
import { anAttachment } from "../../support/media";
import { as, type Do, fetched, read } from "./where";
import type { ToldCase, World } from "./world";

/** The newest case. */
export function told(world: World): ToldCase {
  const last = world.cases.at(-1);
  if (!last) throw new Error("Nobody has told a case yet.");
  return last;
}

async function threadOf(world: World): Promise<number> {
  const { id } = await caseRow(world.built.forum, told(world).token);
  const row = await read(world).selectFrom("thread").select("id").where("case_id", "=", id).executeTakeFirst();
  return row?.id ?? 0;
}

/** Addresses are drawn by chance, so both worlds are given the same. */
const addressed = (world: World, what: string) => `${what}-${world.cases.length}`.padEnd(22, "x");

async function begin(world: World): Promise<void> {
  const { forum } = world.built;
  const drawn = await startCase(as(world, world.author), { ...words, anonymous: true });
  const { id: caseId } = await caseRow(forum, drawn);
  const files = [{ variant: "full", mediaType: "image/webp", bytes: Buffer.from("a picture") }];
  const made = await anAttachment(
    forum,
    { caseId, author: world.author },
    { state: "confirmed", alt: "Both shins with raised red areas", frames: [{ files }] },
  );
  const one = {
    token: addressed(world, "case"),
    attachment: addressed(world, "file"),
    frame: addressed(world, "frame"),
  };
  await forum.database.write(async (tx) => {
    await tx.updateTable("clinical_case").set({ token: one.token }).where("id", "=", caseId).execute();
    await tx.updateTable("attachment").set({ token: one.attachment }).where("id", "=", made.id).execute();
    await tx.updateTable("attachment_frame").set({ token: one.frame }).where("attachment_id", "=", made.id).execute();
  });
  const scopes = { members: true, collections: true, public: false };
  const consent = { ...writtenConsent, scopes };
  const code = await recordConsent(as(world, world.author), one.token, { consent });
  world.cases.push({ ...one, code });
}

/** The delay is drawn by chance as well. */
async function approve(world: World): Promise<void> {
  const { forum } = world.built;
  const { token } = told(world);
  await decideCase(as(world, world.people.educator), token, { decision: "approve", reason: "" });
  const at = forum.time.now + 5 * DAY;
  await forum.database.write(async (tx) => {
    await tx.updateTable("clinical_case").set({ publish_at: at }).where("token", "=", token).execute();
    await tx
      .updateTable("job")
      .set({ run_at: at })
      .where("type", "=", "publish-cases")
      .where("run_at", ">", forum.time.now)
      .execute();
  });
}

async function comeOut(world: World): Promise<void> {
  const { forum } = world.built;
  forum.time.now += 6 * DAY;
  await forum.jobs.drain();
  const id = await threadOf(world);
  const { slug } = await forum.database.write((tx) =>
    tx
      .updateTable("thread")
      .set({ pseudonym: "Anonymous Hare" })
      .where("id", "=", id)
      .returning("slug")
      .executeTakeFirstOrThrow(),
  );
  world.threads.push({ id, slug, kind: "case" });
}

const picture = (world: World) => `/media/${told(world).frame}/full`;

/** How an anonymous case comes to be, in its order; the readers look after the second and after the last. */
export const caseWay: Record<string, Do> = {
  "the author tells a case": begin,
  "the author sends the case in": (world) =>
    submit(world.built.forum, { token: told(world).token, author: world.author }),
  "an educator takes the case": (world) => claimCase(as(world, world.people.educator), told(world).token),
  "an educator approves the case": approve,
  "the case comes out": comeOut,
};

/** What happens around it once it is out. */
export const caseActs: Record<string, Do> = {
  "the author comments under the case": async (world) =>
    postComment(as(world, world.author), await threadOf(world), { body: "The film came later." }),
  "the author answers the case, and is refused": async (world) =>
    postAnswer(as(world, world.author), await threadOf(world), { body: "Me." }),
  "the author reports the own case": async (world) =>
    raiseFlag(as(world, world.author), {
      post: { kind: "thread", id: await threadOf(world) },
      reason: "identifies",
      comment: "",
    }),
  // Looks are noted under the reader's name, so the author's would differ: that the other's is there as well hides it.
  "both of the two open the picture": async (world) => {
    for (const one of world.candidates) {
      const cookie = await world.built.cookieOf(one);
      const response = await fetch(world.built.url + picture(world), { headers: { cookie } });
      await response.arrayBuffer();
    }
  },
  "a student opens the picture": (world) => fetched(world, "student", picture(world)),
  "a mentor answers the case": async (world) =>
    postAnswer(as(world, world.people.mentor), await threadOf(world), { body: "It showed both hila." }),
  "a student votes the case useful": async (world) =>
    vote(as(world, world.people.student), { kind: "thread", id: await threadOf(world) }, { value: 1, on: true }),
  "a moderator asks who saw it": (world) => lookUpViews(as(world, world.people.moderator), told(world).token, null),
  "somebody recognises the patient": async (world) =>
    recognisePatient(as(world, world.people.senior), await threadOf(world)),
  "somebody asks that it is withdrawn": (world) =>
    askForWithdrawal(
      { ...world.built.forum.as(visitor), address: "" },
      { told: "Red lumps on both shins, and a film of the chest.", keeper: "Dermatology" },
    ),
  "the author withdraws the case": (world) => withdrawCase(as(world, world.author), told(world).token, ""),
  "a moderator withdraws the case": (world) =>
    withdrawCase(as(world, world.people.moderator), told(world).token, "The patient asked for it."),
  "somebody withdraws the case with its code": (world) =>
    withdrawByCode({ ...world.built.forum.as(visitor), address: "" }, told(world).code ?? ""),
};
