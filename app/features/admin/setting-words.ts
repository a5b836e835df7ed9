import { type Preset, thresholds } from "~/core/privileges";
import type { SettingKey } from "~/core/settings";

type Words = {
  label: string;
  hint: string;
  /** What is said beside the field when the typed text means nothing. */
  wrong: string;
  /** Where one of a few is chosen. */
  options?: readonly { value: string; label: string; hint?: string }[];
};

const points = (count: number) => count.toLocaleString("en-GB");
const needs = (preset: Preset) => {
  const { disagree, tag, review, curate } = thresholds[preset];
  return `Disagree from ${points(disagree)} points, tag from ${points(tag)}, review from ${points(review)}, curate as a mentor from ${points(curate)}`;
};

/** What the settings page says of each setting, in the page's order. */
export const settingWords: Record<SettingKey, Words> = {
  "forum-name": {
    label: "Name of the forum",
    hint: "Stands in e-mails and feeds.",
    wrong: "Enter a name of up to 60 characters.",
  },
  registration: {
    label: "Who may join",
    hint: "Whoever joins without an invitation reads what is public until they are verified, or an administrator gives them a role.",
    wrong: "Choose who may join.",
    options: [
      { value: "invitation", label: "Only who was invited or stands on a roster" },
      { value: "open", label: "Everybody with an e-mail address" },
    ],
  },
  "sign-up-domains": {
    label: "E-mail domains that may sign up",
    hint: "While everybody may join. Parted by blanks, such as students.example.org; empty means all.",
    wrong: "Write domains such as students.example.org, parted by blanks.",
  },
  "staff-second-step": {
    label: "Second step for moderators and administrators",
    hint: "A passkey, or a code from an app after the password. Until then they are ordinary members here.",
    wrong: "Choose one of the two.",
    options: [
      { value: "required", label: "They need one" },
      { value: "choice", label: "They choose", hint: "A stolen password is then enough to act as one of them." },
    ],
  },
  "decide-by-hours": {
    label: "Hours to decide a report",
    hint: "Within which a report that hid a post is decided. The queue marks what is overdue.",
    wrong: "Enter whole hours from 1 to 336.",
  },
  "reports-hide-per-hour": {
    label: "Reports an hour that may hide a text at once",
    hint: "Those beyond wait in the queue, so that nobody can empty the forum by reporting.",
    wrong: "Enter a whole number from 1 to 10,000.",
  },
  "standing-preset": {
    label: "How much standing a privilege needs",
    hint: "Lower numbers while few people vote.",
    wrong: "Choose one of the two.",
    options: [
      { value: "young", label: "A young forum", hint: needs("young") },
      { value: "mature", label: "A mature forum", hint: needs("mature") },
    ],
  },
  video: {
    label: "Videos in cases",
    hint: "Sound is always removed. Needs ffmpeg on the machine.",
    wrong: "Choose one of the two.",
    options: [
      { value: "off", label: "Videos cannot be attached" },
      { value: "on", label: "Videos can be attached" },
    ],
  },
  "publication-least-days": {
    label: "Days before a case comes out, at least",
    hint: "A checked case of a real patient is published after a delay drawn by chance, so that nobody can tell from the day who the patient was.",
    wrong: "Enter whole days from 1 to 60.",
  },
  "publication-most-days": {
    label: "Days before a case comes out, at most",
    hint: "Three to fourteen days fit most forums. Made-up and published material comes out at once.",
    wrong: "Enter whole days from 1 to 60.",
  },
  "npi-address": {
    label: "Address of the NPI registry",
    hint: "Numbers of people who want to be verified are sent there, such as https://npiregistry.cms.hhs.gov/api/. Empty means that none is asked; an imported file is read either way.",
    wrong: "Enter an address that begins with https://, without a name or password in it, or leave it empty.",
  },
};

// The cast: the keys of an object literal typed by SettingKey.
export const settingsInOrder = Object.keys(settingWords) as SettingKey[];
