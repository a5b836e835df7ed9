import { visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { askForWithdrawal } from "~/features/cases/withdrawal/withdrawal-request.server";
import { contextFor } from "~/platform/context.server";
import type { Stage } from "./stage";
import type { Act } from "./timeline";

/** Somebody without an account asks moderators to withdraw a case, and still waits. */
export function askWithdrawals({ runtime, now }: Stage): Act[] {
  const told = "A picture of a rash on a forearm. It was shown to students in spring, and somebody told me of it.";
  const keeper = "The outpatient clinic for skin diseases";
  return [{ at: now - 2 * DAY, run: () => askForWithdrawal(contextFor(runtime, visitor), { told, keeper }) }];
}
