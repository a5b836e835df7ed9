/** Privileges come from the role first, from points second. */
export type Preset = "young" | "mature";
export type Privilege = "disagree" | "tag" | "review" | "curate";

/** Points each privilege needs. A young forum starts with lower ones. */
export const thresholds: Record<Preset, Record<Privilege, number>> = {
  young: { disagree: 25, tag: 50, review: 100, curate: 250 },
  mature: { disagree: 125, tag: 300, review: 500, curate: 2_000 },
};

export type Standing = { role: string; mentor: boolean; moderator: boolean; admin: boolean; points: number };

/**
 * Whether somebody has a privilege. `points` is the hidden sum over specialties, which serves this and is shown
 * nowhere. Curating by points is for mentors alone.
 */
export function hasPrivilege(privilege: Privilege, who: Standing, preset: Preset): boolean {
  if (who.moderator || who.admin || who.role === "educator") return true;
  const reached = who.points >= thresholds[preset][privilege];
  if (privilege === "curate") return who.mentor && reached;
  return who.mentor || reached;
}
