import { NotFound } from "~/core/refusals";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";

export const loader = guardedLoader(anyone, async () => {
  throw new NotFound();
});

/** Never shown: the loader always refuses. A route without a component would answer with bare data. */
export default function NothingHere() {
  return null;
}
