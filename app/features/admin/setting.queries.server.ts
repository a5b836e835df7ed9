import type { Tx } from "db/engine";
import { type SettingKey, type Settings, settingText } from "~/core/settings";
import type { Instant } from "~/core/time";

/** Stores one setting; the caller records `SettingsChanged` and bumps "site". */
export async function writeSetting<K extends SettingKey>(
  tx: Tx,
  setting: { key: K; value: Settings[K]; changedBy: number | null; now: Instant },
): Promise<void> {
  const row = { value: settingText(setting.value), changed_by: setting.changedBy, changed_at: setting.now };
  await tx
    .insertInto("setting")
    .values({ key: setting.key, ...row })
    .onConflict((conflict) => conflict.column("key").doUpdateSet(row))
    .execute();
}
