import type { MetaFunction } from "@remix-run/node";
import { applying } from "~/features/identity/verification/verification";
import { VerifyPage } from "~/features/identity/verification/verify-page";
import { verifyPage } from "~/features/identity/verification/verify-page.server";
import { guardedLoader } from "~/platform/guard.server";

export const meta: MetaFunction = () => [{ title: "Show who you are – Wardround" }];

export const loader = guardedLoader(applying, ({ ctx }) => verifyPage(ctx));

export default function Verify() {
  return <VerifyPage at={null} />;
}
