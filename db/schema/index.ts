import type { AdminTables } from "./admin";
import type { CasesTables } from "./cases";
import type { CurationTables } from "./curation";
import type { ForumTables } from "./forum";
import type { IdentityTables } from "./identity";
import type { ModerationTables } from "./moderation";
import type { NotificationsTables } from "./notifications";
import type { PlatformTables } from "./platform";
import type { ReputationTables } from "./reputation";
import type { SearchTables } from "./search";
import type { Views } from "./views";

/** Every table. A table's owner is the feature its file is named after: only that feature writes it. */
export interface Schema
  extends IdentityTables,
    ForumTables,
    CasesTables,
    ReputationTables,
    CurationTables,
    ModerationTables,
    NotificationsTables,
    SearchTables,
    PlatformTables,
    AdminTables,
    Views {}
