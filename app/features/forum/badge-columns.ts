/** The columns of the view `badge` under the prefix that `authorIn` reads, for a join named `badge`. */
export const badgeColumns = [
  "badge.id as badge_id",
  "badge.handle as badge_handle",
  "badge.name as badge_name",
  "badge.role as badge_role",
  "badge.specialty as badge_specialty",
  "badge.stage as badge_stage",
  "badge.years as badge_years",
  "badge.moderator as badge_moderator",
  "badge.admin as badge_admin",
  "badge.imported as badge_imported",
  "badge.former as badge_former",
] as const;
