import { demoThreads } from "db/seeds/demo";
import { randomFrom } from "db/seeds/random";
import type { Runtime } from "~/platform/context.server";
import { curate } from "./curation";
import { makeMembers, type SignIn } from "./members";
import { moderate } from "./moderation";
import { read, readOlderNotices } from "./reading";
import { reveal } from "./reveals";
import { createStage } from "./stage";
import { tell } from "./threads";
import { relive } from "./timeline";

/** Fills an empty forum with the invented community, through the verbs that members use. */
export async function fillCommunity(runtime: Runtime): Promise<SignIn[]> {
  const now = runtime.clock();
  const { members, signIns } = await makeMembers(runtime, now);
  const stage = createStage(runtime, randomFrom(1), now, members);
  const told = demoThreads.map((thread) => tell(stage, thread));
  const stories = told.map((one) => one.told);
  const clock = runtime.clock;
  try {
    await relive(
      [
        ...told.flatMap(({ acts }) => acts),
        ...curate(stage, stories),
        ...moderate(stage, stories),
        ...reveal(stage, stories),
        ...read(stage, stories),
      ],
      (at) => {
        runtime.clock = () => at;
      },
    );
  } finally {
    runtime.clock = clock;
  }
  await runtime.jobs.drain();
  await readOlderNotices(stage);
  return signIns;
}
