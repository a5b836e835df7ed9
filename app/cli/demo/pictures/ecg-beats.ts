import type { Random } from "db/seeds/random";
import { grain } from "./noise";

export type Lead = "I" | "II" | "III" | "aVR" | "aVL" | "aVF" | "V1" | "V2" | "V3" | "V4" | "V5" | "V6";
export const rhythmLead: Lead = "II";

/** One wave begins at `at` seconds: an atrium's or a ventricle's. */
export type Beat = { at: number; kind: "p" | "qrs" };

/** A rhythm: when the waves begin, and what each lead sees at a moment, in millivolts. */
export type Trace = {
  beats(random: Random): Beat[];
  voltage(lead: Lead, at: number, beats: readonly Beat[]): number;
};

/** Heights in millivolts: P, Q, R, S, T, and how far ST lies above the baseline. */
type Shape = { p: number; q: number; r: number; s: number; t: number; st: number };

const shape = (p: number, q: number, r: number, s: number, t: number, st = 0): Shape => ({ p, q, r, s, t, st });

/** A heart without disease, axis about 50 degrees. */
export const healthy: Record<Lead, Shape> = {
  I: shape(0.08, -0.05, 0.65, -0.1, 0.2),
  II: shape(0.14, -0.06, 1, -0.12, 0.28),
  III: shape(0.07, -0.04, 0.42, -0.1, 0.1),
  aVR: shape(-0.1, 0.04, -0.8, 0.1, -0.22),
  aVL: shape(0.03, -0.04, 0.25, -0.12, 0.08),
  aVF: shape(0.1, -0.05, 0.7, -0.1, 0.2),
  V1: shape(0.06, 0, 0.22, -0.9, -0.06),
  V2: shape(0.07, 0, 0.45, -1.15, 0.35),
  V3: shape(0.07, 0, 0.75, -0.75, 0.4),
  V4: shape(0.08, -0.05, 1.25, -0.4, 0.38),
  V5: shape(0.08, -0.07, 1.15, -0.2, 0.32),
  V6: shape(0.08, -0.07, 0.85, -0.1, 0.25),
};

/** ST raised in the front leads, lowered in the lower ones: the front wall's artery is closed. */
export const anteriorElevation: Record<Lead, Shape> = {
  ...healthy,
  I: shape(0.08, -0.1, 0.5, -0.05, 0.28, 0.12),
  aVL: shape(0.04, -0.1, 0.3, -0.05, 0.2, 0.12),
  II: shape(0.14, -0.05, 0.8, -0.1, 0.08, -0.08),
  III: shape(0.07, -0.04, 0.5, -0.1, -0.1, -0.16),
  aVF: shape(0.1, -0.05, 0.62, -0.1, -0.04, -0.12),
  V1: shape(0.06, 0, 0.12, -0.75, 0.3, 0.16),
  V2: shape(0.07, -0.15, 0.2, -0.75, 0.72, 0.34),
  V3: shape(0.07, -0.22, 0.3, -0.5, 0.85, 0.42),
  V4: shape(0.08, -0.22, 0.6, -0.25, 0.72, 0.33),
  V5: shape(0.08, -0.14, 0.8, -0.12, 0.42, 0.16),
};

const bell = (at: number, centre: number, spread: number) => Math.exp(-(((at - centre) / spread) ** 2) / 2);

/**
 * What one beat of the ventricles adds, `since` seconds after it began; `wide` is 1 for one that came the usual way.
 */
function ventricles({ q, r, s, t, st }: Shape, since: number, wide: number): number {
  if (since < -0.1 || since > 0.75) return 0;
  const on = 1 / (1 + Math.exp(-(since - 0.075 * wide) / 0.008));
  const off = 1 / (1 + Math.exp((since - 0.27) / 0.045));
  return (
    q * bell(since, 0.018 * wide, 0.009 * wide) +
    r * bell(since, 0.042 * wide, 0.011 * wide) +
    s * bell(since, 0.068 * wide, 0.011 * wide) +
    st * on * off +
    t * bell(since, 0.29 + 0.05 * (wide - 1), since < 0.29 + 0.05 * (wide - 1) ? 0.062 : 0.042)
  );
}

function summed(shapes: Record<Lead, Shape>, wide: number) {
  return (lead: Lead, at: number, beats: readonly Beat[]) => {
    let sum = 0;
    for (const beat of beats) {
      const since = at - beat.at;
      if (beat.kind === "p") sum += shapes[lead].p * bell(since, 0.05, 0.022);
      else sum += ventricles(shapes[lead], since, wide);
    }
    return sum;
  };
}

const SECONDS = 10;

/** P before every QRS, `rate` a minute. */
export function sinus(shapes: Record<Lead, Shape>, rate: number): Trace {
  return {
    beats(random) {
      const beats: Beat[] = [];
      for (let at = 0.25; at < SECONDS + 1; at += (60 / rate) * (1 + grain(random) * 0.012))
        beats.push({ at: at - 0.16, kind: "p" }, { at, kind: "qrs" });
      return beats;
    },
    voltage: summed(shapes, 1),
  };
}

/** No P waves, an uneven baseline and no two intervals alike. */
export function fibrillation(shapes: Record<Lead, Shape>, rate: number): Trace {
  const beatsOnly = summed(shapes, 1);
  return {
    beats(random) {
      const beats: Beat[] = [];
      for (let at = 0.2; at < SECONDS + 1; at += (60 / rate) * Math.max(0.58, 1 + grain(random) * 0.24))
        beats.push({ at, kind: "qrs" });
      return beats;
    },
    voltage(lead, at, beats) {
      const size = lead === "V1" ? 0.07 : 0.035;
      const tremble =
        Math.sin(at * 38 + Math.sin(at * 3.1) * 2) * 0.6 + Math.sin(at * 47.3 + Math.sin(at * 5.3 + 1) * 1.7) * 0.4;
      return beatsOnly(lead, at, beats) + tremble * size;
    },
  };
}

/** P waves march through at 86 a minute; the ventricles answer for themselves, wide and at 36. */
export function completeBlock(shapes: Record<Lead, Shape>): Trace {
  return {
    beats() {
      const beats: Beat[] = [];
      for (let at = 0.1; at < SECONDS + 1; at += 60 / 86) beats.push({ at, kind: "p" });
      for (let at = 0.62; at < SECONDS + 1; at += 60 / 36) beats.push({ at, kind: "qrs" });
      return beats;
    },
    voltage: summed(shapes, 1.75),
  };
}

/** A baseline that breathes and a hand that trembles a little. */
export function wander(random: Random): (at: number) => number {
  const phase = random.next() * 6;
  return (at) => 0.03 * Math.sin(at * 1.7 + phase) + grain(random) * 0.006;
}
