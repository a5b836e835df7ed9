import { expect, it } from "vitest";
import { DAY } from "~/core/time";
import { storeWish } from "~/features/identity/joining/role-wish.queries.server";
import { myVerification } from "~/features/identity/verification/my-verification.server";
import {
  sayProof,
  sayRegistration,
  sayRole,
  submitVerification,
  withdrawVerification,
} from "~/features/identity/verification/verification.server";
import { askWorkAddress, confirmWorkAddress } from "~/features/identity/verification/work-address.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aModerator } from "../../../support/people";
import { aFilledClaim, decideAs } from "../../../support/verifications";

onEveryDialect("filling a claim in", (forum) => {
  it("asks nobody twice: what was said at sign-up or before stands there, but for what was taken back", async () => {
    const me = await aMember(forum(), { role: "reader", stage: null });
    const ctx = forum().as(me);
    expect((await myVerification(ctx)).said).toBeNull();
    await forum().database.write((tx) =>
      storeWish(tx, { accountId: me.id, role: "student", specialtyId: null, stage: "Year 3", now: forum().clock() }),
    );
    expect((await myVerification(ctx)).said).toMatchObject({ role: "student", stage: "Year 3" });
    const refused = await aFilledClaim(forum(), { number: "7410001" });
    await submitVerification(refused.ctx);
    await decideAs(forum(), await aModerator(forum()), refused.token, "refuse");
    expect((await myVerification(refused.ctx)).said).toMatchObject({ role: "trainee", country: "United Kingdom" });
    const back = await aFilledClaim(forum(), { number: "7410002" });
    await withdrawVerification(back.ctx);
    expect((await myVerification(back.ctx)).said).toBeNull();
  });

  it("a number that was saved stays if it is not typed again, on the register it was given for", async () => {
    const claim = await aFilledClaim(forum(), { number: "7410003" });
    await sayRegistration(claim.ctx, { register: "gmc", number: "" });
    expect((await myVerification(claim.ctx)).open?.numberEnd).toBe("003");
    await expect(sayRegistration(claim.ctx, { register: "npi", number: "" })).rejects.toMatchObject({
      fields: { number: "Enter your number." },
    });
  });

  it("an educator proves no post with an address, nor with one that was chosen for another role", async () => {
    const { ctx } = await aFilledClaim(forum(), { role: "student" });
    expect((await myVerification(ctx)).open?.proof).toBe("address");
    await sayRole(ctx, { role: "educator", specialty: null, stage: null, years: null, country: null });
    expect((await myVerification(ctx)).open?.proof).toBeNull();
    await expect(sayProof(ctx, { proof: "address", until: null, ring: null })).rejects.toMatchObject({
      fields: { proof: expect.stringContaining("teaching post") },
    });
    await sayProof(ctx, { proof: "card", until: "2099-01-01", ring: null });
    expect((await myVerification(ctx)).open).toMatchObject({ proof: "card", cardUntil: "2099-01-01" });
    await sayProof(ctx, { proof: "sign-in", until: "2099-01-01", ring: null });
    expect((await myVerification(ctx)).open).toMatchObject({ proof: "sign-in", cardUntil: null });
  });

  it("needs a choice of how to show that it is them, but where a school's roster shows it", async () => {
    const none = { proof: undefined, until: null, ring: null };
    const { ctx, id } = await aFilledClaim(forum(), { role: "student" });
    await expect(sayProof(ctx, none)).rejects.toMatchObject({
      fields: { proof: expect.stringMatching(/^Choose how/) },
    });
    await forum().database.write((tx) =>
      tx.updateTable("verification").set({ proof: null }).where("id", "=", id).execute(),
    );
    await sayProof(ctx, none);
    await forum().database.write((tx) =>
      tx.deleteFrom("verification_evidence").where("verification_id", "=", id).execute(),
    );
    await expect(sayProof(ctx, none)).rejects.toMatchObject({
      fields: { proof: expect.stringMatching(/^Choose how/) },
    });
  });

  it("says where a link went for as long as it works and is not followed", async () => {
    const { ctx, applicant } = await aFilledClaim(forum(), { number: "7410004" });
    await askWorkAddress(ctx, { email: "first@ward.example" });
    expect((await myVerification(ctx)).link?.email).toBe("first@ward.example");
    await forum().jobs.drain();
    const token = /verify\/address\/(\S+)/.exec(forum().mailbox.list()[0]?.text ?? "")?.[1];
    await confirmWorkAddress(ctx, token);
    expect((await myVerification(ctx)).link).toBeNull();
    await askWorkAddress(ctx, { email: "second@ward.example" });
    await forum().jobs.drain();
    expect((await myVerification(ctx)).link?.email).toBe("second@ward.example");
    forum().time.now += DAY + 1;
    expect((await myVerification(forum().as(applicant))).link).toBeNull();
  });
});
