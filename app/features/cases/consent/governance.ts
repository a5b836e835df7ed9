/** What an administrator records before patients' material may be attached; each part is one column of the record. */
export const governanceParts = [
  {
    name: "controller",
    label: "Controller",
    hint: "Who answers for patients’ data on this forum: the organisation, its address, and whom to reach.",
    missing: "Say who answers for patients’ data.",
  },
  {
    name: "assessment",
    label: "Data protection assessment",
    hint: "Which assessment was made, by whom and when, and where it can be read.",
    missing: "Say which assessment was made, and where it can be read.",
  },
  {
    name: "contracts",
    label: "Contracts",
    hint: "With whom there are contracts about this data: the host, storage, whoever maintains the machine.",
    missing: "Say with whom there are contracts, or why none are needed.",
  },
  {
    name: "location",
    label: "Where the data lies",
    hint: "Country and place of the machine, of the storage for pictures, and of the backups.",
    missing: "Say in which country and place the data and its backups lie.",
  },
] as const;

export type GovernancePart = (typeof governanceParts)[number]["name"];

/** The texts of one record. */
export type GovernanceTexts = Record<GovernancePart, string>;

export const LONGEST_PART = 2_000;
export const LONGEST_END_REASON = 500;
