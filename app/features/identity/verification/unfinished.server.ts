import type { Context } from "~/platform/context.server";
import { documentDaysLeft } from "./document-days";
import { evidenceOf } from "./evidence.queries.server";
import { type EvidenceKind, missing, needsRegister } from "./verification";
import type { FoundVerification } from "./verification.queries.server";
import { documentsOf } from "./verification-document.queries.server";

export const CHOOSE_PROOF = "Choose how you show that it is you.";

/** What still has to be filled in before a claim can be sent in, as sentences. */
export async function unfinished(ctx: Pick<Context, "db" | "now">, open: FoundVerification): Promise<string[]> {
  const sentences: string[] = [];
  if (needsRegister(open.role) && open.numberHash === null) sentences.push("Enter your registration.");
  const [passed, pages] = [await passedBy(ctx.db, open.id), await documentsOf(ctx.db, open.id)];
  // A place on a school's roster is all that a student has to show.
  if (open.proof === null && missing(open.role, passed).length > 0) sentences.push(CHOOSE_PROOF);
  if (open.proof === "card" && pages.length === 0) sentences.push("Add a picture of your card.");
  // Sent in now it would come back before anybody has looked.
  const oldest = open.state === "draft" && pages.length > 0 ? Math.min(...pages.map(({ madeAt }) => madeAt)) : null;
  const left = documentDaysLeft(oldest, ctx.now);
  if (left !== null)
    sentences.push(
      `What you added is deleted ${left <= 1 ? "within a day" : `in ${left} days`}, too soon for somebody to look at it. Remove it and add it again.`,
    );
  if (open.proof === "address" && !passed.has("address"))
    sentences.push("Follow the link that we sent to your address at work or university.");
  if (open.proof === "sign-in" && !passed.has("sign-in")) sentences.push("Sign in through your institution.");
  return sentences;
}

export async function passedBy(db: Context["db"], verificationId: number): Promise<Set<EvidenceKind>> {
  const evidence = await evidenceOf(db, verificationId);
  return new Set(evidence.filter(({ outcome }) => outcome === "pass").map(({ kind }) => kind));
}
