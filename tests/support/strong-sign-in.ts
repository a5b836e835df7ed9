import { Secret, TOTP } from "otpauth";
import { visitor } from "~/core/actor";
import { addAuthenticator, enrolment, newEnrolment } from "~/features/identity/factors/authenticator.server";
import type { PasskeyPurpose } from "~/features/identity/factors/passkey";
import { addPasskey } from "~/features/identity/factors/passkey.server";
import { askPasskey } from "~/features/identity/factors/passkey-question.server";
import { hashPassword } from "~/features/identity/sign-in/password.server";
import { signIn } from "~/features/identity/sign-in/sign-in.server";
import { TestAuthenticator } from "./authenticators";
import { aMember } from "./people";
import { memberOfCookie } from "./sign-ins";
import type { TestRuntime } from "./test-runtime";

export const password = "three plain words";

/** The Cookie header that goes with Set-Cookie lines. */
export const cookies = (...lines: string[]): string => lines.map((line) => line.split(";", 1)[0]).join("; ");

/** A member with a password who has just signed in with it. */
export async function aSignedInMember(forum: TestRuntime, traits: Parameters<typeof aMember>[1] = {}) {
  const email = `s${Math.random().toString(36).slice(2)}@example.org`;
  const member = await aMember(forum, { email, ...traits });
  const password_hash = await hashPassword(password);
  await forum.database.write((tx) =>
    tx.updateTable("account").set({ password_hash }).where("id", "=", member.id).execute(),
  );
  const { cookie } = await signIn(forum.as(visitor), { email, password }, "Firefox on Linux");
  return { email, id: member.id, cookie, actor: await memberOfCookie(forum, cookie) };
}

/** The code an app shows at a moment. */
export const codeAt = (secretWords: string, at: number): string =>
  new TOTP({ secret: Secret.fromBase32(secretWords.replaceAll(" ", "")) }).generate({ timestamp: at });

/** A member who set up an app; `code()` is what it shows now. */
export async function aMemberWithApp(forum: TestRuntime, traits: Parameters<typeof aMember>[1] = {}) {
  const member = await aSignedInMember(forum, traits);
  const ctx = forum.as(member.actor);
  const { words, shown } = await enrolment(ctx, newEnrolment(ctx));
  const added = await addAuthenticator(ctx, { shown, code: codeAt(words, forum.clock()) });
  // The code that confirmed it is used up.
  forum.time.now += 30_000;
  return { ...member, ...added, codes: added.codes ?? [], code: () => codeAt(words, forum.clock()) };
}

/** Puts a question and returns what script and the browser's cookies have of it. */
export async function asked(
  forum: TestRuntime,
  actor: Parameters<TestRuntime["as"]>[0],
  purpose: PasskeyPurpose,
  cookieHeader = "",
) {
  const { options, cookie } = await askPasskey(forum.as(actor), purpose, cookieHeader);
  // The cast: each kind of question has these parts.
  return { options: options as { challenge: string; user: { id: string } }, cookie: cookies(cookie) };
}

/** A member with a passkey, which counts as a second step unless told otherwise. */
export async function aMemberWithPasskey(forum: TestRuntime, { second = true, counts = true } = {}) {
  const member = await aSignedInMember(forum);
  const device = new TestAuthenticator(forum.env.publicUrl, counts);
  const { options, cookie } = await asked(forum, member.actor, "add");
  const answer = device.make(options);
  const added = await addPasskey(forum.as(member.actor), cookie, {
    answer,
    name: "Ward phone",
    ...(second && { second: "1" as const }),
  });
  return { ...member, ...added, device };
}

/** The name of the refusal, or "fine". */
export const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "fine",
    (error) => error.name as string,
  );
