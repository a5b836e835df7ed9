import { randomInt } from "node:crypto";
import type { Db } from "db/engine";
import type { Member } from "~/core/actor";
import { DAY, type Instant } from "~/core/time";
import { animals } from "./animals";
import { STAGE_CROWD, stageWords } from "./stage";

/**
 * "Anonymous Heron": drawn by chance for each thread, never derived from who asks. A thread has one anonymous asker.
 */
export function drawPseudonym(): string {
  return `Anonymous ${animals[randomInt(animals.length)] ?? "Heron"}`;
}

const ACTIVE = 90 * DAY;

/**
 * The stage an anonymous thread of this member may show: null unless ten active members share the role and stage.
 * Active: not deleted, not imported and unclaimed, and joined or signed in within 90 days. Counting too few only hides
 * more.
 */
export async function anonymousStage(
  db: Db,
  member: Pick<Member, "role" | "stage">,
  now: Instant,
): Promise<string | null> {
  const words = stageWords(member.role, member.stage);
  if (words === null) return null;
  const sharing = await db
    .selectFrom("account as a")
    .select("a.id")
    .where("a.role", "=", member.role)
    // A doctor in training's grade is not shown, so every grade shares the words.
    .$if(member.role === "student", (query) => query.where("a.stage", member.stage === null ? "is" : "=", member.stage))
    .where("a.deleted_at", "is", null)
    .where((eb) => eb.or([eb("a.imported_from", "is", null), eb("a.claimed_at", "is not", null)]))
    .where((eb) =>
      eb.or([
        eb("a.created_at", ">", now - ACTIVE),
        eb.exists(
          eb
            .selectFrom("session as s")
            .select("s.id")
            .whereRef("s.account_id", "=", "a.id")
            .where("s.last_seen_at", ">", now - ACTIVE),
        ),
      ]),
    )
    .limit(STAGE_CROWD)
    .execute();
  return sharing.length >= STAGE_CROWD ? words : null;
}
