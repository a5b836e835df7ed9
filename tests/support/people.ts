import { randomUUID } from "node:crypto";
import type { Member } from "~/core/actor";
import type { TestRuntime } from "./test-runtime";

type Traits = Partial<Omit<Member, "kind" | "id" | "sessionId">> & {
  email?: string;
  specialty?: string;
  mentorOf?: string;
};

/** Makes a member with the traits that matter here; the rest is a confirmed Year 4 student. */
export async function aMember(forum: TestRuntime, traits: Traits = {}): Promise<Member> {
  // Letters alone: some numbers in a name could be somebody's, and the text check would ask.
  const unique = randomUUID()
    .slice(0, 8)
    .replace(/\d/g, (digit) => "ghijklmnop"[Number(digit)] ?? "");
  const idOf = async (slug: string | undefined) =>
    slug
      ? (
          await forum.database.read
            .selectFrom("specialty")
            .select("id")
            .where("slug", "=", slug)
            .executeTakeFirstOrThrow()
        ).id
      : null;
  const role = traits.role ?? "student";
  const specialtyId = traits.specialtyId ?? (await idOf(traits.specialty ?? traits.mentorOf));
  const mentorSpecialtyId = traits.mentorSpecialtyId ?? (await idOf(traits.mentorOf));
  const stage = traits.stage === undefined ? (role === "student" ? "Year 4" : null) : traits.stage;
  const name = traits.name ?? `Person ${unique}`;
  const row = await forum.database.write((tx) =>
    tx
      .insertInto("account")
      .values({
        handle: traits.handle ?? `person-${unique}`,
        name,
        email: traits.email ?? `${unique}@example.org`,
        email_confirmed_at: traits.emailConfirmed === false ? null : forum.clock(),
        role,
        specialty_id: specialtyId,
        mentor_specialty_id: mentorSpecialtyId,
        stage,
        moderator: traits.moderator ? 1 : 0,
        admin: traits.admin ? 1 : 0,
        suspended_until: traits.suspendedUntil ?? null,
        created_at: forum.clock(),
      })
      .returning(["id", "handle"])
      .executeTakeFirstOrThrow(),
  );
  return {
    kind: "member",
    id: row.id,
    handle: row.handle,
    name,
    role,
    specialtyId,
    mentorSpecialtyId,
    stage,
    moderator: traits.moderator ?? false,
    admin: traits.admin ?? false,
    emailConfirmed: traits.emailConfirmed ?? true,
    suspendedUntil: traits.suspendedUntil ?? null,
    sessionId: `session-${unique}`,
    authenticatedAt: traits.authenticatedAt ?? forum.clock(),
    heldBack: false,
  };
}

export const aMentor = (forum: TestRuntime, specialty: string, traits: Traits = {}) =>
  aMember(forum, { role: "mentor", mentorOf: specialty, stage: "Consultant", ...traits });

export const anEducator = (forum: TestRuntime, specialty: string, traits: Traits = {}) =>
  aMember(forum, { role: "educator", specialty, stage: null, ...traits });

export const aModerator = (forum: TestRuntime, traits: Traits = {}) =>
  aMember(forum, { role: "reader", moderator: true, stage: null, ...traits });
