/**
 * What an administrator changes while the forum runs. One row per changed key; a key without a row, or with a value we
 * do not understand any more, has its default.
 */
export type Settings = {
  "forum-name": string;
  /** Who may join: only who was invited (or stands on a roster), or everybody. */
  registration: "invitation" | "open";
  /** Whether moderators and administrators act as such only after a second step at sign-in. */
  "staff-second-step": "required" | "choice";
  /** With open registration: e-mail domains that may sign up, in lower case; none means all. */
  "sign-up-domains": readonly string[];
  /** Hours within which a report that hid a post is decided. */
  "decide-by-hours": number;
  /** How many reports an hour may hide a text at once; those beyond wait in the queue. */
  "reports-hide-per-hour": number;
  /** How many points a privilege needs: for a young forum or a mature one. */
  "standing-preset": "young" | "mature";
  /** Whether videos may be attached to cases. */
  video: "off" | "on";
  /** Days between a case's approval and its publication, drawn by chance between these two. */
  "publication-least-days": number;
  "publication-most-days": number;
  /** Where the NPI registry, or one that answers as it does, is asked; "" means nowhere. */
  "npi-address": string;
};

export type SettingKey = keyof Settings;

export const settingDefaults: Settings = {
  "forum-name": "Wardround",
  registration: "invitation",
  "staff-second-step": "required",
  "sign-up-domains": [],
  "decide-by-hours": 24,
  "reports-hide-per-hour": 20,
  "standing-preset": "young",
  video: "off",
  "publication-least-days": 3,
  "publication-most-days": 14,
  "npi-address": "",
};

type Reader<K extends SettingKey> = (text: string) => Settings[K] | null;

const oneOf =
  <T extends string>(...words: readonly T[]) =>
  (text: string): T | null =>
    words.find((word) => word === text) ?? null;

const wholeNumber = (least: number, most: number) => (text: string) =>
  /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null;

const readers: { [K in SettingKey]: Reader<K> } = {
  "forum-name": (text) => (text.trim() !== "" && text.length <= 60 ? text.trim() : null),
  registration: oneOf("invitation", "open"),
  "staff-second-step": oneOf("required", "choice"),
  "sign-up-domains": (text) => {
    const domains = text
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean);
    return domains.every((domain) => /^(?=.{3,253}$)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(domain)) ? domains : null;
  },
  "decide-by-hours": wholeNumber(1, 336),
  "reports-hide-per-hour": wholeNumber(1, 10_000),
  "standing-preset": oneOf("young", "mature"),
  video: oneOf("off", "on"),
  "publication-least-days": wholeNumber(1, 60),
  "publication-most-days": wholeNumber(1, 60),
  // Only https, or this machine itself: what is asked for says who wants to be verified.
  "npi-address": (text) =>
    text === "" ||
    (URL.canParse(text) &&
      text.length <= 300 &&
      /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/])[^\s@#]*$/i.test(text))
      ? text
      : null,
};

export const settingKeys = Object.keys(settingDefaults) as SettingKey[]; // an object literal has no other keys

/** What a stored or typed text means for a key, or null if it means nothing. */
export function readSetting<K extends SettingKey>(key: K, text: string): Settings[K] | null {
  return readers[key](text);
}

/** How a value is stored; `readSetting` reads it back. */
export function settingText<K extends SettingKey>(value: Settings[K]): string {
  return Array.isArray(value) ? value.join(" ") : String(value);
}

/** All settings out of the stored rows. */
export function settingsFrom(rows: readonly { key: string; value: string }[]): Settings {
  const stored = new Map(rows.map((row) => [row.key, row.value]));
  const settingOf = <K extends SettingKey>(key: K): Settings[K] => {
    const text = stored.get(key);
    return (text === undefined ? null : readSetting(key, text)) ?? settingDefaults[key];
  };
  return {
    "forum-name": settingOf("forum-name"),
    registration: settingOf("registration"),
    "staff-second-step": settingOf("staff-second-step"),
    "sign-up-domains": settingOf("sign-up-domains"),
    "decide-by-hours": settingOf("decide-by-hours"),
    "reports-hide-per-hour": settingOf("reports-hide-per-hour"),
    "standing-preset": settingOf("standing-preset"),
    video: settingOf("video"),
    "publication-least-days": settingOf("publication-least-days"),
    "publication-most-days": settingOf("publication-most-days"),
    "npi-address": settingOf("npi-address"),
  };
}
