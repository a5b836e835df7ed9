import type { DemoPerson } from "./demo-person";

/** Doctors in training: they answer, labelled with their stage, and never endorse. */
export const demoTrainees: readonly DemoPerson[] = [
  {
    key: "kit",
    name: "Dr Kit Oyelaran-Webb",
    role: "trainee",
    specialty: "emergency-medicine",
    stage: "Specialty registrar",
    bio: "I remember which questions felt too silly to ask, so I answer those first.",
    country: "United Kingdom",
    signIn: "trainee",
  },
  {
    key: "yusuf",
    name: "Dr Yusuf Marchetti",
    role: "trainee",
    specialty: "acute-medicine",
    stage: "Foundation year 2",
    bio: "Two years out of medical school, still near enough to remember finals.",
    country: "United Kingdom",
  },
  {
    key: "elena",
    name: "Dr Elena Vasquez-Moreau",
    role: "trainee",
    specialty: "paediatrics",
    stage: "Specialty registrar",
    bio: "Children, fluids and feeding. I draw things when words do not help.",
    country: "Spain",
  },
  {
    key: "marcus",
    name: "Dr Marcus Adjei-Thorne",
    role: "trainee",
    specialty: "general-surgery",
    stage: "Core trainee",
    bio: "Learning to operate, and learning when not to.",
    country: "Ghana",
  },
  {
    key: "ingrid",
    name: "Dr Ingrid Solvang",
    role: "trainee",
    specialty: "psychiatry",
    stage: "Specialty registrar",
    bio: "I answer questions about capacity, risk and how to ask hard things kindly.",
    country: "Norway",
  },
  {
    key: "tomasz",
    name: "Dr Tomasz Wielgosz",
    role: "trainee",
    specialty: "anaesthetics",
    stage: "Specialty registrar",
    bio: "Airways, gases and physiology drawn as boxes and arrows.",
    country: "Poland",
  },
];

/** Teaching staff who curate. */
export const demoEducators: readonly DemoPerson[] = [
  {
    key: "maren",
    name: "Dr Maren Castellane",
    role: "educator",
    specialty: "cardiology",
    stage: "Consultant",
    years: 17,
    bio: "I turn good threads into short lessons. Tell me when one of them is wrong.",
    country: "United Kingdom",
    signIn: "educator",
  },
  {
    key: "oluwaseun",
    name: "Dr Oluwaseun Babatope",
    role: "educator",
    specialty: "acute-medicine",
    stage: "Consultant",
    years: 13,
    bio: "Teaching the first hour of an admission, one decision at a time.",
    country: "Nigeria",
  },
  {
    key: "beatrix",
    name: "Dr Beatrix van der Plaats",
    role: "educator",
    specialty: "paediatrics",
    stage: "Consultant",
    years: 21,
    bio: "I look for the question behind the question.",
    country: "Netherlands",
  },
];

/** Those who keep order. They read everything, assess no student and give no clinical answers. */
export const demoOfficers: readonly DemoPerson[] = [
  {
    key: "ruth",
    name: "Ruth Lindqvist-Amadi",
    role: "reader",
    moderator: true,
    bio: "Moderator. A nurse for many years, now looking after this forum.",
    signIn: "moderator",
  },
  {
    key: "anselm",
    name: "Anselm Okwuosa",
    role: "reader",
    moderator: true,
    bio: "Moderator. I decide reports of posts that may identify somebody.",
    signIn: "second moderator",
  },
  {
    key: "adaeze",
    name: "Adaeze Brennan",
    role: "reader",
    admin: true,
    bio: "I keep the forum running. Ask me about accounts and roles.",
    signIn: "admin",
  },
];
