import { Invalid } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import type { SecondFactor } from "../sign-in/sign-in-method";
import { codeOf } from "./authenticator";
import { authenticatorOf, takeStep } from "./authenticator.queries.server";
import { openedSecret, stepOf, wrongCode } from "./authenticator.server";
import { limitedCode, limitedRecovery, refundCode, refundRecovery } from "./code-limits.server";
import { spendRecoveryCode } from "./recovery-code.server";

/**
 * A code that somebody typed, of the app or a recovery code: counts the try, uses the code up and says which it was.
 * Throws `Invalid` for a wrong or used one, and `TooMany` after too many.
 */
export async function spendCode(
  ctx: Context,
  accountId: number,
  typed: string,
): Promise<Extract<SecondFactor, "authenticator" | "recovery">> {
  if (codeOf(typed) !== null) {
    await limitedCode(ctx, accountId);
    const row = await authenticatorOf(ctx.db, accountId);
    const step = row ? stepOf(openedSecret(ctx, accountId, row.secret), typed, ctx.now) : null;
    // The secret too: a code of an app that was taken off meanwhile no longer counts.
    if (!row || step === null || !(await ctx.write((tx) => takeStep(tx, accountId, row.secret, step))))
      throw wrongCode();
    await refundCode(ctx, accountId);
    return "authenticator";
  }
  await limitedRecovery(ctx, accountId);
  if (!(await ctx.write((tx) => spendRecoveryCode(ctx, tx, accountId, typed)))) {
    const sentence = "Enter the six digits that your app shows, or a recovery code that you have not used.";
    throw new Invalid(sentence, { code: sentence });
  }
  await refundRecovery(ctx, accountId);
  return "recovery";
}
