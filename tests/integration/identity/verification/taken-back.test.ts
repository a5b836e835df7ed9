import { expect, it } from "vitest";
import { myAccount } from "~/features/identity/account/account.server";
import { myVerification } from "~/features/identity/verification/my-verification.server";
import { HOLDS_FOR } from "~/features/identity/verification/verification";
import {
  appeal,
  sayRole,
  submitVerification,
  withdrawVerification,
} from "~/features/identity/verification/verification.server";
import { endExpired } from "~/features/identity/verification/verification-life.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aModerator } from "../../../support/people";
import { aSentClaim, decideAs } from "../../../support/verifications";

const student = { role: "student", specialty: null, stage: "Year 4", years: null, country: null } as const;
const words = "The certificate shows both names.";

onEveryDialect("what was taken back", (forum) => {
  const refused = async (number: string) => {
    const claim = await aSentClaim(forum(), { number });
    await decideAs(forum(), await aModerator(forum()), claim.token, "refuse");
    return claim;
  };

  it("was never decided: whoever only began anew can still read why they were refused, and appeal", async () => {
    const { ctx, token } = await refused("7420001");
    await sayRole(ctx, student);
    await withdrawVerification(ctx);
    expect((await myVerification(ctx)).last).toMatchObject({ state: "refused", mayAppeal: true });
    expect((await myAccount(ctx)).next?.act).toBe("Read why");
    await appeal(ctx, { words });
    const { open } = await myVerification(ctx);
    expect(open).toMatchObject({ state: "draft", round: 2, role: "trainee" });
    await submitVerification(ctx);
    expect(await decideAs(forum(), await aModerator(forum()), token, "approve")).toBe("approved");
  });

  it("is over where it was the appeal, and so is the right to it", async () => {
    const { ctx } = await refused("7420002");
    await appeal(ctx, { words });
    await withdrawVerification(ctx);
    expect((await myVerification(ctx)).last).toMatchObject({ state: "withdrawn", mayAppeal: false });
    await expect(appeal(ctx, { words })).rejects.toThrow("nothing to appeal against");
  });

  it("does not hide why an earlier role ended", async () => {
    const claim = await aSentClaim(forum(), { number: "7420003" });
    await decideAs(forum(), await aModerator(forum()), claim.token, "approve");
    forum().time.now += HOLDS_FOR;
    await endExpired(forum().as(claim.applicant));
    const ctx = forum().as({ ...claim.applicant, role: "reader" });
    await sayRole(ctx, student);
    await withdrawVerification(ctx);
    const { last, words: told } = await myVerification(ctx);
    expect(last?.state).toBe("expired");
    // When it ended, which is not when it was decided.
    expect(told.at(-1)).toMatchObject({ step: "expired", at: forum().time.now });
  });
});
