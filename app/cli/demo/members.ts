import { demoPeople } from "db/seeds/demo/people";
import type { Member } from "~/core/actor";
import { DAY, type Instant } from "~/core/time";
import { writeSetting } from "~/features/admin/setting.queries.server";
import { insertAccounts, insertRoleGrants } from "~/features/identity/account/account-bulk.queries.server";
import { handleFromName } from "~/features/identity/people/handle";
import { hashPassword } from "~/features/identity/sign-in/password.server";
import { insertSession } from "~/features/identity/sign-in/session.queries.server";
import type { Runtime } from "~/platform/context.server";
import { RENDERER_VERSION } from "~/platform/markdown/limits";
import { ownWords } from "~/platform/own-words";
import { hashToken, randomToken } from "~/platform/secrets.server";

/** One line of `people.json`. */
export type SignIn = { role: string; email: string; password: string };

const signInOrder = [
  "student",
  "trainee",
  "mentor",
  "second mentor",
  "educator",
  "moderator",
  "second moderator",
  "admin",
] as const;

/** Makes everybody of the demo. Those with a sign-in get a password of this start; the others have none. */
export async function makeMembers(
  runtime: Runtime,
  now: Instant,
): Promise<{ members: Map<string, Member>; signIns: SignIn[] }> {
  const specialties = await runtime.database.read.selectFrom("specialty").select(["id", "slug"]).execute();
  const specialtyId = (slug: string | undefined) => specialties.find((one) => one.slug === slug)?.id ?? null;
  const joined = now - 200 * DAY;
  const members = new Map<string, Member>();
  const signIns: (SignIn & { order: number })[] = [];
  const rows = await Promise.all(
    demoPeople.map(async (person, index) => {
      const handle = handleFromName(person.name);
      const email = `${handle}@example.org`;
      const password = person.signIn ? randomToken(9) : null;
      if (person.signIn && password)
        signIns.push({
          role: person.signIn.replace("second ", ""),
          email,
          password,
          order: signInOrder.indexOf(person.signIn),
        });
      const bio = person.bio ?? "";
      return {
        handle,
        name: person.name,
        email,
        email_confirmed_at: joined,
        password_hash: password && (await hashPassword(password)),
        role: person.role,
        specialty_id: specialtyId(person.specialty),
        mentor_specialty_id: person.role === "mentor" ? specialtyId(person.specialty) : null,
        stage: person.stage ?? null,
        years: person.years ?? null,
        country: person.country ?? null,
        moderator: person.moderator ? 1 : 0,
        admin: person.admin ? 1 : 0,
        bio_md: ownWords(bio),
        bio_html: bio && (await runtime.content.render(bio, { anchor: `bio${index}` })).html,
        renderer_version: RENDERER_VERSION,
        created_at: joined,
      };
    }),
  );
  await runtime.database.write(async (tx) => {
    // A demo's passwords are printed; its moderators come in with them alone.
    await writeSetting(tx, { key: "staff-second-step", value: "choice", changedBy: null, now });
    const ids = await insertAccounts(tx, rows);
    const admin = ids.get(rows.find((row) => row.admin === 1)?.handle ?? "") ?? null;
    demoPeople.forEach((person, index) => {
      const row = rows[index];
      const id = row && ids.get(row.handle);
      if (!row || id === undefined) throw new Error(`${person.key} was not made`);
      members.set(person.key, {
        kind: "member",
        id,
        handle: row.handle,
        name: row.name,
        role: person.role,
        specialtyId: row.specialty_id,
        mentorSpecialtyId: row.mentor_specialty_id,
        stage: row.stage,
        moderator: row.moderator === 1,
        admin: row.admin === 1,
        emailConfirmed: true,
        suspendedUntil: null,
        sessionId: "",
        authenticatedAt: now,
        heldBack: false,
      });
    });
    // Whoever was here lately counts as active, so that an anonymous asker's stage can show.
    for (const { id, role } of members.values())
      if (role === "student")
        await insertSession(tx, {
          id: hashToken(randomToken()),
          accountId: id,
          device: "Another device",
          now,
          expiresAt: now + DAY,
        });
    await insertRoleGrants(
      tx,
      [...members.values()].flatMap((member) =>
        [member.role, member.moderator && "moderator", member.admin && "admin"].flatMap((role) =>
          role && role !== "reader"
            ? [
                {
                  account_id: member.id,
                  role,
                  specialty_id: member.specialtyId,
                  stage: member.stage,
                  granted_by: admin === member.id ? null : admin,
                  granted_at: joined,
                  reason: "Invented for the demo",
                },
              ]
            : [],
        ),
      ),
    );
  });
  signIns.sort((one, other) => one.order - other.order);
  return { members, signIns: signIns.map(({ order: _, ...signIn }) => signIn) };
}
