import { randomInt } from "node:crypto";
import type { Settings } from "~/core/settings";
import { DAY, type Instant, MINUTE } from "~/core/time";
import type { ConsentBasis } from "../consent/consent";
import { ofRealPatient } from "./case-access";

type Delays = Pick<Settings, "publication-least-days" | "publication-most-days">;

/**
 * When an approved case comes out: at once where no patient is behind it, else at a minute drawn evenly and
 * unpredictably between the two settings, so that nobody can reckon back to when the patient was there.
 */
export function publishTime(basis: ConsentBasis, settings: Delays, now: Instant): Instant {
  if (!ofRealPatient(basis)) return now;
  const least = settings["publication-least-days"] * DAY;
  const most = settings["publication-most-days"] * DAY;
  return now + least + randomInt(Math.floor((most - least) / MINUTE) + 1) * MINUTE;
}
