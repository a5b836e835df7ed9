import { Accessibility } from "./accessibility";
import { HouseRules } from "./house-rules";
import { Privacy } from "./privacy";
import { ProtectPatients } from "./protect-patients";
import { Responsibility } from "./responsibility";
import { VerifyDoctors } from "./verify-doctors";

/**
 * A page about the forum itself. The route writes the title; `Component` is the rest. `summary` is one line for lists.
 */
export type HousePage = { slug: string; title: string; summary: string; Component: () => React.JSX.Element };

/** The pages written by hand, in the order of the footer. They link to each other by slug, as neighbours. */
export const housePages: readonly HousePage[] = [
  {
    slug: "house-rules",
    title: "House rules",
    summary: "How we ask, answer and disagree, and what happens after a report.",
    Component: HouseRules,
  },
  {
    slug: "how-we-protect-patients",
    title: "How we protect patients",
    summary: "What the forum does so that nobody is recognised, what you must do, and what we cannot promise.",
    Component: ProtectPatients,
  },
  {
    slug: "how-we-verify-doctors",
    title: "How we verify doctors",
    summary: "Who gives roles, what each one means, and what a tick does not say.",
    Component: VerifyDoctors,
  },
  {
    slug: "your-responsibility",
    title: "Your responsibility and indemnity",
    summary: "What readers, students and doctors answer for, and what to ask your insurer.",
    Component: Responsibility,
  },
  {
    slug: "privacy",
    title: "Privacy",
    summary: "What we keep about you, what being anonymous covers, and how to leave.",
    Component: Privacy,
  },
  {
    slug: "accessibility",
    title: "Accessibility",
    summary: "What works for everyone, what is missing, and whom to tell.",
    Component: Accessibility,
  },
];
