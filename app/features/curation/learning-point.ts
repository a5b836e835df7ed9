export const MAX_POINTS = 7;
export const MAX_POINT_LENGTH = 300;

/** The sentences as typed, one a line; empty lines fall out. */
export function pointLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** What is wrong with a list of learning points, or null. An empty list takes them away. */
export function pointsProblem(lines: readonly string[]): string | null {
  if (lines.length > MAX_POINTS) return `Keep it to ${MAX_POINTS} points: one sentence each, one a line.`;
  const long = lines.findIndex((line) => line.length > MAX_POINT_LENGTH);
  return long < 0 ? null : `Point ${long + 1} is longer than ${MAX_POINT_LENGTH} characters. Say it in one sentence.`;
}
