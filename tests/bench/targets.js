// QUALITY's numbers for two cores, 20,000 threads, 220,000 posts. Ratios are to the bare server of the same run.
const ofBare = (least) => ({ words: `at least ${least} of bare`, met: (row) => row.ofBare >= least });
const cpu = (most) => ({
  words: `at most ${most} ms of processor time`,
  met: (row) => row.cpuMs <= most,
});

/**
 * The peer took 13.7 ms for a post that was not durable and was not checked for patients. Ours, checked, costs at most
 * half of it, the content process included.
 */
const post = {
  words: "at most 6.8 ms of processor time with the text check, half of the peer's",
  met: (row) => row.cpuMs + row.contentCpuMs <= 6.8,
};

export const targets = {
  "thread, visitor, hit": ofBare(0.6),
  "thread, signed in": cpu(2.0),
  "latest, visitor": ofBare(0.6),
  "latest, signed in": cpu(1.6),
  "home, visitor": ofBare(0.6),
  "home, signed in": cpu(1.6),
  "search, signed in": cpu(4),
  "search, signed in, not asked before": cpu(4),
  "post an answer, one after the other": post,
  "start to first answer": { words: "at most 1,000 ms", met: (row) => row.ms <= 1_000 },
  "memory, idle": { words: "at most 150 MB", met: (row) => row.mb <= 150 },
  "memory, under load": { words: "at most 350 MB", met: (row) => row.mb <= 350 },
};

/** How much more a page may cost in a forum with ten times the threads. */
export const growth = {
  "thread, visitor, miss": 1.5,
  "thread, signed in": 1.5,
  "home, signed in": 1.5,
  "latest, signed in": 1.5,
  "search, signed in, not asked before": 4,
  "post an answer, one after the other": 1.5,
};
