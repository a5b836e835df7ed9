import { allowed } from "~/core/actor";
import { Invalid } from "~/core/refusals";
import { readSetting, type SettingKey, type Settings, settingText } from "~/core/settings";
import type { Context } from "~/platform/context.server";
import { admins } from "~/platform/route-rules";
import { readSettings } from "~/platform/settings.server";
import { bumpVersion } from "~/platform/versions.server";
import { writeSetting } from "./setting.queries.server";
import { settingsInOrder, settingWords } from "./setting-words";

type Change<K extends SettingKey = SettingKey> = { key: K; value: Settings[K] };

/** The settings as their form shows them. */
export async function settingTexts(ctx: Context): Promise<Record<SettingKey, string>> {
  const settings = await readSettings(ctx.db);
  // The cast: one entry for each key.
  return Object.fromEntries(settingsInOrder.map((key) => [key, settingText(settings[key])])) as Record<
    SettingKey,
    string
  >;
}

/** Stores what was typed, all of it or nothing; what is not in the form stays. Returns what has changed. */
export async function saveSettings(ctx: Context, form: FormData): Promise<SettingKey[]> {
  const actor = allowed(ctx.actor, admins(ctx.actor, ctx.now));
  const wrong: Record<string, string> = {};
  const typed: Change[] = [];
  for (const key of settingsInOrder) {
    const text = form.get(key);
    if (typeof text !== "string") continue;
    const value = readSetting(key, text.trim());
    if (value === null) wrong[key] = settingWords[key].wrong;
    else typed.push({ key, value });
  }
  const count = Object.keys(wrong).length;
  if (count > 0)
    throw new Invalid(count === 1 ? "One setting needs another look." : `${count} settings need another look.`, wrong);
  return ctx.write(async (tx) => {
    const before = await readSettings(tx);
    mustBeInOrder(before, typed);
    const changes = typed.filter(({ key, value }) => settingText(value) !== settingText(before[key]));
    if (changes.length === 0) return [];
    for (const change of changes) await writeSetting(tx, { ...change, changedBy: actor.id, now: ctx.now });
    await bumpVersion(tx, "site");
    const keys = changes.map(({ key }) => key);
    await ctx.record(tx, { type: "SettingsChanged", keys, actorId: actor.id });
    return keys;
  });
}

/** The least delay of a case must not be longer than the most. */
function mustBeInOrder(before: Settings, typed: readonly Change[]): void {
  const after: Settings = { ...before, ...Object.fromEntries(typed.map(({ key, value }) => [key, value])) };
  if (after["publication-least-days"] <= after["publication-most-days"]) return;
  throw new Invalid("One setting needs another look.", {
    "publication-most-days": "Enter at least as many days as the least delay has.",
  });
}
