import type { Actor, Member } from "~/core/actor";
import { visitor } from "~/core/actor";
import { startCollection } from "~/features/curation/collection.server";
import { type BuiltForum, startBuiltForum } from "../../support/built-forum";
import { aMember, aMentor, aModerator, anEducator } from "../../support/people";
import { anAnswer, aQuestion, unlimited } from "../../support/questions";

export type ReaderName = "visitor" | "reader" | "student" | "mentor" | "educator" | "moderator" | "other" | "admin";

/** A forum in which one of two members of the same stage does everything anonymous. */
export type World = {
  built: BuiltForum;
  /** Who asks anonymously here. */
  author: Member;
  candidates: [Member, Member];
  /** Everybody else there is. */
  readers: Record<ReaderName, Actor>;
  student: Member;
  mentor: Member;
  /** A second mentor, who endorses the first. */
  senior: Member;
  educator: Member;
  moderator: Member;
  other: Member;
  admin: Member;
  collection: number;
  /** Anonymous threads so far. */
  threads: { id: number; slug: string }[];
};

/** Somebody whose name, address and number are the same in both worlds. */
const called = (name: string) => ({
  name,
  handle: name.toLowerCase().replace(" ", "-"),
  email: `${name.toLowerCase().replace(" ", ".")}@example.org`,
});

/** Makes one world; `which` of the two candidates asks anonymously in it. All else is the same in each. */
export async function aWorld(which: 0 | 1): Promise<World> {
  const built = await startBuiltForum();
  const { forum } = built;
  const stage = "Year 4";
  const candidates: [Member, Member] = [
    await aMember(forum, { ...called("Berit Foss"), stage }),
    await aMember(forum, { ...called("Carl Gran"), stage }),
  ];
  // A crowd, so that the stage is shown at all.
  for (const name of ["Dina Hus", "Erik Iver", "Frida Jul", "Gustav Kai", "Hanne Lund", "Ivar Moe", "Jorunn Nes"])
    await aMember(forum, { ...called(name), stage });
  const student = await aMember(forum, { ...called("Kari Olsen"), stage });
  const mentor = await aMentor(forum, "cardiology", called("Lars Pran"));
  const senior = await aMentor(forum, "cardiology", called("Siri Vik"));
  const educator = await anEducator(forum, "cardiology", called("Mona Quist"));
  const moderator = await aModerator(forum, called("Nils Rud"));
  const other = await aModerator(forum, called("Odd Sand"));
  const admin = await aMember(forum, { ...called("Pia Tveit"), role: "reader", stage: null, admin: true });
  const reader = await aMember(forum, { ...called("Rolf Ulv"), role: "reader", stage: null });
  // What each does under their own name, so that their pages are not empty.
  for (const one of candidates) {
    await aQuestion(forum, { by: one, title: "Why was the sodium low?", asking: "What explained it?" });
    const { id } = await aQuestion(forum, { by: student, title: "Why was the sodium high?", asking: "And this?" });
    await anAnswer(forum, id, one, "Too little water.");
  }
  const collection = await startCollection(unlimited(forum, educator), { title: "Salts", intro: "Of the blood." });
  await forum.jobs.drain();
  return {
    ...{
      built,
      author: candidates[which],
      candidates,
      student,
      mentor,
      senior,
      educator,
      moderator,
      other,
      admin,
      collection,
    },
    readers: { visitor, reader, student, mentor, educator, moderator, other, admin },
    threads: [],
  };
}
