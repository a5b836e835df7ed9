import type { MetaFunction } from "@remix-run/react";
import { HowStandingWorks } from "~/features/reputation/how-standing-works";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { listed } from "~/ui/listed";

export const handle = listed;

export const loader = guardedLoader(anyone, async () => null);

export const meta: MetaFunction = () => [{ title: "How standing works – Wardround" }];

export default function Page() {
  return (
    <article className="stack gap-4 narrow">
      <h1>How standing works</h1>
      <HowStandingWorks />
    </article>
  );
}
