/** Settings an admin changes while the forum runs; each has a default in `app/core/settings.ts`. */
export interface SettingTable {
  key: string;
  value: string;
  changed_by: number | null;
  changed_at: number;
}

export interface AdminTables {
  setting: SettingTable;
}
