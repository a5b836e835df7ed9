import { demoThreads } from "db/seeds/demo";
import { randomFrom } from "db/seeds/random";
import type { Runtime } from "~/platform/context.server";
import { makeMembers, type SignIn } from "./members";
import { createStage } from "./stage";
import { tell } from "./threads";
import { relive } from "./timeline";

/** Fills an empty forum with the invented community, through the verbs that members use. */
export async function fillCommunity(runtime: Runtime): Promise<SignIn[]> {
  const now = runtime.clock();
  const { members, signIns } = await makeMembers(runtime, now);
  const stage = createStage(runtime, randomFrom(1), now, members);
  const stories = demoThreads.map((thread) => tell(stage, thread));
  const clock = runtime.clock;
  try {
    await relive(
      stories.flatMap(({ acts }) => acts),
      (at) => {
        runtime.clock = () => at;
      },
    );
  } finally {
    runtime.clock = clock;
  }
  await runtime.jobs.drain();
  return signIns;
}
