import { sql } from "kysely";
import { startCase } from "~/features/cases/case/case.server";
import { giveRole } from "~/features/identity/people/role.server";
import { suspend } from "~/features/identity/people/suspension.server";
import { answerQuestion } from "~/features/identity/verification/verification.server";
import { askApplicant, claimVerification } from "~/features/identity/verification/verification-review.server";
import { ownWords } from "~/platform/own-words";
import { words } from "./cases";
import { aMember, aModerator } from "./people";
import { anAnswer, aQuestion, unlimited } from "./questions";
import type { TestRuntime } from "./test-runtime";
import { aDocument, aSentClaim, decideAs } from "./verifications";
import { aWholeLife } from "./whole-life";

/** Words that begin like no others: a full-text index keeps only how a word differs from the one before it. */
export const lonely = ["zyqvortex", "wxjumbler", "qhdrifter", "kvzephyr"] as const;

/**
 * A whole life, and what else can be kept of somebody: verified once and asking again, with a document, ways
 * to sign in, mails that wait, reasons in the log, a case begun. Returns what stands in rows of theirs and
 * is not a plain word.
 */
export async function aPlantedPerson(forum: TestRuntime) {
  const life = await aWholeLife(forum);
  const { me, other, mentor } = life;
  const mine = unlimited(forum, me);
  const [reviewer, second, admin] = [
    await aModerator(forum),
    await aModerator(forum),
    await aMember(forum, { role: "reader", stage: null, admin: true }),
  ];
  await giveRole(forum.as(admin), {
    accountId: me.id,
    role: "trainee",
    specialtyId: await cardiology(forum),
    stage: "Canarygrade",
    reason: "Canarygranted by hand",
  });
  const doctor = { ...me, role: "trainee" as const };
  const first = await aSentClaim(forum, { by: doctor, role: "trainee", number: "7654321" });
  await forum.jobs.drain();
  await claimVerification(forum.as(reviewer), first.token);
  await askApplicant(forum.as(reviewer), first.token, { words: "Canaryquestion to the applicant" });
  await answerQuestion(mine, { words: "Canaryanswered by the applicant" });
  await decideAs(forum, second, first.token, "approve");
  const again = await aSentClaim(forum, { by: doctor, role: "trainee", number: "7654321" });
  await aDocument(forum, again, Buffer.from("Canarycard, a picture of it"));
  await claimVerification(forum.as(reviewer), again.token);

  const now = forum.clock();
  await forum.database.write(async (tx) => {
    await tx
      .insertInto("passkey")
      .values({
        account_id: me.id,
        credential_id: "Canarycredential",
        user_handle: "Canaryuserhandle",
        counter: 0,
        public_key: "Canarypublickey",
        transports: "internal",
        name: "Canaryphone",
        synced: 1,
        second_factor: 1,
        created_at: now,
      })
      .execute();
    await tx
      .insertInto("authenticator")
      .values({ account_id: me.id, secret: "Canarysecretofapp", last_step: 1, created_at: now })
      .execute();
    await tx
      .insertInto("recovery_code")
      .values({ account_id: me.id, code_hash: "Canarycodehash", made_at: now })
      .execute();
    // Somebody signed up with the address once more; the link was not opened.
    const signUp = { id: "Canarysignup", email: "canaryemail@example.org", name: "Canarysignedup" };
    await tx
      .insertInto("sign_up")
      .values({ ...signUp, role: "student", stage: "Canarysaid", expires_at: now + 86_400_000 })
      .execute();
    const provider = await tx
      .insertInto("openid_provider")
      .values({
        key: "school",
        name: "School",
        issuer: "https://school.example",
        client_id: "ward",
        client_secret: "",
        preset: "usual",
        scopes: "openid",
        trusts_email: 0,
        second_step_values: "",
        affiliation_scopes: "",
        joins: 0,
        enabled: 1,
        added_at: now,
        changed_at: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await tx
      .insertInto("openid_link")
      .values({
        provider_id: provider.id,
        account_id: me.id,
        subject: "Canarysubject",
        label: "canarylabel@example.org",
        created_at: now,
      })
      .execute();
    await tx
      .insertInto("kept_text")
      .values({ account_id: me.id, words_hash: "Canarykeptnothash", reason: "drug", kept_on: 1 })
      .execute();
  });
  await plantSchools(forum, me.id, admin.id);
  await suspend(forum.as(admin), { accountId: me.id, until: dayAfter(now), reason: "Canaryrude at night" });
  await startCase(mine, { ...words, tags: "", summary: "Canarycase of kvzephyr" });
  await aQuestion(forum, { by: me, title: "Why zyqvortex here?", asking: "Canaryalone wxjumbler" });
  const theirs = await aQuestion(forum, { by: other });
  await anAnswer(forum, theirs.id, doctor, "Canaryalone qhdrifter");
  return { ...life, mentor, secrets: await secretsOf(forum, me.id) };
}

/** In a cohort by its roster, with a place that waits at another, and with duties at a third. */
async function plantSchools(forum: TestRuntime, accountId: number, other: number): Promise<void> {
  const [now, email] = [forum.clock(), await addressOf(forum, accountId)];
  const later = now + 86_400_000;
  await forum.database.write(async (tx) => {
    const school = await tx
      .insertInto("organisation")
      .values({ name: ownWords("School of Medicine"), vouches: 1, founded_by: other, founded_at: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    const cohort = async (name: string) =>
      (
        await tx
          .insertInto("cohort")
          .values({ organisation_id: school.id, name: ownWords(name), founded_by: other, founded_at: now })
          .returning("id")
          .executeTakeFirstOrThrow()
      ).id;
    const [theirs, next, taught] = [await cohort("Year 4"), await cohort("Year 5"), await cohort("Year 1")];
    const membership = { account_id: accountId, via: "roster", joined_at: now };
    await tx
      .insertInto("cohort_member")
      .values([
        { ...membership, cohort_id: theirs, ended_at: null, ended_by: null, end_reason: null },
        { ...membership, cohort_id: next, ended_at: now, ended_by: other, end_reason: "Canarymembershipreason" },
      ])
      .execute();
    const place = { listed_by: other, listed_at: now, expires_at: later };
    await tx
      .insertInto("cohort_place")
      .values([
        {
          ...{
            ...place,
            cohort_id: theirs,
            token_hash: "Canaryplacetoken",
            email: null,
            email_hash: "Canaryplacehash",
          },
          name: "Canaryrostername",
          stage: "Canaryrosterstage",
          taken_by: accountId,
          taken_at: now,
          proved: 1,
        },
        {
          ...place,
          cohort_id: next,
          token_hash: "Canarynexttoken",
          email,
          email_hash: "Canarynexthash",
          name: "Canarynextname",
          stage: null,
          taken_by: null,
          taken_at: null,
          proved: null,
        },
      ])
      .execute();
    const duty = { account_id: accountId, appointed_by: other, appointed_at: now };
    const ended = { ended_at: now, ended_by: other, end_reason: "Canarydutyreason" };
    await tx
      .insertInto("organisation_manager")
      .values({ ...duty, organisation_id: school.id })
      .execute();
    await tx
      .insertInto("cohort_assessor")
      .values([
        { ...duty, ...ended, cohort_id: taught },
        { ...duty, ended_at: null, ended_by: null, end_reason: null, cohort_id: taught },
      ])
      .execute();
  });
}

async function addressOf(forum: TestRuntime, accountId: number): Promise<string | null> {
  const row = await forum.database.read
    .selectFrom("account")
    .select("email")
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  return row.email;
}

async function cardiology(forum: TestRuntime): Promise<number> {
  const row = await forum.database.read
    .selectFrom("specialty")
    .select("id")
    .where("slug", "=", "cardiology")
    .executeTakeFirstOrThrow();
  return row.id;
}

const dayAfter = (now: number) => new Date(now + 86_400_000).toISOString().slice(0, 10);

/** Hashes, sealed words and keys of files in rows of theirs: whatever could be tried against a guess. */
async function secretsOf(forum: TestRuntime, accountId: number): Promise<string[]> {
  const { rows } = await sql<{ secret: string | null }>`
    select id as secret from session where account_id = ${accountId}
    union all select id from email_token where account_id = ${accountId}
    union all select number_sealed from verification where account_id = ${accountId}
    union all select number_hash from verification where account_id = ${accountId}
    union all select address_hash from verification where account_id = ${accountId}
    union all select number_hash from licence_holder where account_id = ${accountId}
    union all select s.words_sealed from verification_step s
      join verification v on v.id = s.verification_id where v.account_id = ${accountId}
    union all select d.blob_key from verification_document d
      join verification v on v.id = d.verification_id where v.account_id = ${accountId}
    union all select d.token from verification_document d
      join verification v on v.id = d.verification_id where v.account_id = ${accountId}
    union all select password_hash from account where id = ${accountId}`.execute(forum.database.read);
  return [...new Set(rows.flatMap(({ secret }) => (secret === null ? [] : [secret])))];
}
