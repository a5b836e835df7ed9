import { describe, expect, it } from "vitest";
import { readSetting, type SettingKey, settingDefaults, settingKeys, settingsFrom, settingText } from "~/core/settings";

describe("settings", () => {
  it("are the defaults where nothing is stored", () => {
    expect(settingsFrom([])).toEqual(settingDefaults);
  });

  it("take what is stored, and the default for a value nobody understands", () => {
    const settings = settingsFrom([
      { key: "registration", value: "open" },
      { key: "decide-by-hours", value: "a while" },
      { key: "a-key-from-another-release", value: "1" },
    ]);
    expect(settings).toEqual({ ...settingDefaults, registration: "open" });
  });

  it.each([
    ["registration", "open", "open"],
    ["registration", "everybody", null],
    ["sign-up-domains", "Northmere.ac.uk, wards.example", ["northmere.ac.uk", "wards.example"]],
    ["sign-up-domains", "", []],
    ["sign-up-domains", "no domain", null],
    ["decide-by-hours", "0", null],
    ["decide-by-hours", "48", 48],
    ["forum-name", "   ", null],
    ["standing-preset", "mature", "mature"],
  ] satisfies [SettingKey, string, unknown][])("read %s %j as %j", (key, text, value) => {
    expect(readSetting(key, text)).toEqual(value);
  });

  it.each(settingKeys)("read %s back as it was stored", (key) => {
    expect(readSetting(key, settingText(settingDefaults[key]))).toEqual(settingDefaults[key]);
  });
});
