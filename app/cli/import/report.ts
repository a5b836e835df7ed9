const kinds = ["people", "threads", "answers", "comments", "endorsements"] as const;

/** What an import did and would not do. Lines are told by number, never by their text. */
export type ImportReport = {
  added: Record<(typeof kinds)[number], number>;
  /** Posts and people that an earlier run had brought already. */
  known: number;
  /** Refused lines: nothing of them came in. */
  readonly refused: { line: number; reason: string }[];
  /** Lines that came in without a part of theirs. */
  readonly remarks: { line: number; reason: string }[];
  refuse(line: number, reason: string): void;
  remark(line: number, reason: string): void;
  /** Takes over what another report says: one of a step that may be taken again is kept apart until it is done. */
  join(other: ImportReport): void;
};

export function createReport(): ImportReport {
  const report: ImportReport = {
    added: { people: 0, threads: 0, answers: 0, comments: 0, endorsements: 0 },
    known: 0,
    refused: [],
    remarks: [],
    refuse: (line, reason) => void report.refused.push({ line, reason }),
    remark: (line, reason) => void report.remarks.push({ line, reason }),
    join(other) {
      for (const kind of kinds) report.added[kind] += other.added[kind];
      report.known += other.known;
      report.refused.push(...other.refused);
      report.remarks.push(...other.remarks);
    },
  };
  return report;
}

const number = (count: number) => count.toLocaleString("en-GB");
const SHOWN = 100;

/** The report in plain lines. At most a hundred of each kind unless `all`. */
export function reportLines({ added, known, refused, remarks }: ImportReport, all = false): string[] {
  const some = (title: string, list: ImportReport["refused"]) => {
    if (list.length === 0) return [];
    const sorted = [...list].sort((one, other) => one.line - other.line);
    const shown = all ? sorted : sorted.slice(0, SHOWN);
    const more = list.length - shown.length;
    return [
      `${title} (${number(list.length)}):`,
      ...shown.map(({ line, reason }) => `  line ${line}: ${reason}`),
      ...(more > 0 ? [`  … and ${number(more)} more; --report FILE writes them all`] : []),
    ];
  };
  const total = Object.values(added).reduce((sum, count) => sum + count, 0);
  return [
    ...some("Refused", refused),
    ...some("Brought in without a part", remarks),
    total === 0
      ? "Nothing was added."
      : `Added ${number(added.people)} people, ${number(added.threads)} threads, ${number(added.answers)} answers, ${number(added.comments)} comments and ${number(added.endorsements)} imported endorsements.`,
    ...(known > 0 ? [`${number(known)} had come with an earlier run and stayed as they are.`] : []),
    refused.length === 0 ? "No line was refused." : `${number(refused.length)} lines were refused.`,
  ];
}
