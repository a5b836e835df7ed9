import { abdomen } from "./abdomen";
import { bloodAndCancer } from "./blood-and-cancer";
import { bonesAndJoints } from "./bones-and-joints";
import { brainAndPainMedicines } from "./brain-and-pain-medicines";
import { cardiovascular } from "./cardiovascular";
import { care } from "./care";
import { children } from "./children";
import { emergencies } from "./emergencies";
import { everydayWords } from "./everyday-words";
import { evidence } from "./evidence";
import { eyesAndEars } from "./eyes-and-ears";
import { heartMedicines } from "./heart-medicines";
import { hormones } from "./hormones";
import { infection } from "./infection";
import { infectionMedicines } from "./infection-medicines";
import { kidneysAndBladder } from "./kidneys-and-bladder";
import { mind } from "./mind";
import { nerves } from "./nerves";
import { otherMedicines } from "./other-medicines";
import { respiratory } from "./respiratory";
import { signsAndSymptoms } from "./signs-and-symptoms";
import { skin } from "./skin";
import type { SynonymGroup } from "./synonym-group";
import { testsAndImaging } from "./tests-and-imaging";
import { women } from "./women";

/** Every group of words that search takes for one another. */
export const synonymGroups: readonly SynonymGroup[] = [
  ...[cardiovascular, respiratory, abdomen, kidneysAndBladder, nerves, mind, hormones, bloodAndCancer, infection],
  ...[bonesAndJoints, skin, women, children, eyesAndEars, emergencies, signsAndSymptoms, testsAndImaging],
  ...[care, evidence, everydayWords, heartMedicines, brainAndPainMedicines, infectionMedicines, otherMedicines],
].flat();
