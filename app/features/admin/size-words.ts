const units = ["kB", "MB", "GB", "TB"] as const;

/** "340 MB", "1.2 GB": rounded for people. */
export function sizeWords(bytes: number): string {
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  const rounded = size < 10 && unit > 0 ? Math.round(size * 10) / 10 : Math.round(size);
  return `${rounded.toLocaleString("en-GB")} ${units[unit]}`;
}
