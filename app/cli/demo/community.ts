import { demoCases, demoThreads, USUAL_CASES } from "db/seeds/demo";
import { randomFrom } from "db/seeds/random";
import type { Runtime } from "~/platform/context.server";
import { countJobs } from "~/platform/jobs.server";
import { tellCases } from "./cases";
import { curate } from "./curation";
import { makeMembers, type SignIn } from "./members";
import { moderate } from "./moderation";
import { read, readOlderNotices } from "./reading";
import { reveal } from "./reveals";
import { teach } from "./schools";
import { createStage } from "./stage";
import { tell } from "./threads";
import { relive } from "./timeline";
import { applyForRoles, verifyMembers } from "./verifications";
import { askWithdrawals } from "./withdrawals";

/**
 * Fills an empty forum with the invented community, through the verbs that members use. `cases` is how many of the
 * cases are told: each picture is cleaned like any other, which takes seconds.
 */
export async function fillCommunity(runtime: Runtime, cases = USUAL_CASES): Promise<SignIn[]> {
  const now = runtime.clock();
  const { members, signIns } = await makeMembers(runtime, now);
  const stage = createStage(runtime, randomFrom(1), now, members);
  await verifyMembers(stage);
  const told = [
    ...demoThreads.map((thread) => tell(stage, thread)),
    ...tellCases(stage, demoCases.slice(0, cases), (line) => process.stdout.write(line)),
  ];
  const stories = told.map((one) => one.told);
  const clock = runtime.clock;
  try {
    await relive(
      [
        ...told.flatMap(({ acts }) => acts),
        ...curate(stage, stories),
        ...moderate(stage, stories),
        ...reveal(stage, stories),
        ...askWithdrawals(stage),
        ...applyForRoles(stage),
        ...teach(stage),
        ...read(stage, stories),
      ],
      (at) => {
        runtime.clock = () => at;
      },
      // Who was told of an act was told then, not when the demo was made. Most acts tell nobody.
      async () => {
        const { waiting } = await countJobs(runtime.database.read);
        if (waiting > 0) await runtime.jobs.drain();
      },
    );
  } finally {
    runtime.clock = clock;
  }
  await readOlderNotices(stage);
  return signIns;
}
