import type { AppLoadContext } from "@remix-run/node";
import { expect, it } from "vitest";
import { loader as overview } from "../../../../app/routes/account/overview";
import { loader as proof } from "../../../../app/routes/verification/proof";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember } from "../../../support/people";
import { aFilledClaim } from "../../../support/verifications";

type Loader = typeof overview | typeof proof;
type Somebody = Awaited<ReturnType<typeof aMember>>;

onEveryDialect("a page that said that a link is on its way", (forum) => {
  /** Where it leads when it is loaded again; null where it stays. */
  async function leadsTo(loader: Loader, me: Somebody, url: string): Promise<string | null> {
    const context = { runtime: forum(), findActor: async () => me, address: "203.0.113.7", prepared: new Map() };
    // The cast: what a request carries beyond these is not the guard's to use.
    const args = { params: {}, context: context as unknown as AppLoadContext, request: new Request(url) };
    const answer: unknown = await Promise.resolve(loader(args)).catch((thrown: unknown) => thrown);
    return answer instanceof Response ? answer.headers.get("Location") : null;
  }

  it("says that the address is confirmed once that was done on another device", async () => {
    const me = await aMember(forum(), { role: "reader", stage: null });
    const url = "http://localhost/account?done=link-sent";
    expect(await leadsTo(overview, { ...me, emailConfirmed: false }, url)).toBeNull();
    expect(await leadsTo(overview, me, url)).toBe("/account?done=confirmed");
    expect(await leadsTo(overview, me, "http://localhost/account")).toBeNull();
  });

  it("goes on where it was the address at work", async () => {
    const { applicant, id } = await aFilledClaim(forum(), { role: "student" });
    const url = "http://localhost/verify/proof?done=link-sent";
    const shown = (detail: string) =>
      forum().database.write((tx) =>
        tx.updateTable("verification_evidence").set({ detail }).where("verification_id", "=", id).execute(),
      );
    expect(await leadsTo(proof, applicant, url)).toBeNull();
    await shown('["ward.example"]');
    expect(await leadsTo(proof, applicant, url)).toBe("/verify?done=confirmed");
    expect(await leadsTo(proof, applicant, "http://localhost/verify/proof")).toBeNull();
  });
});
