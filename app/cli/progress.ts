const WIDTH = 24;

/** Tells how far a long command is: one moving line on a terminal, a plain line every ten per cent elsewhere. */
export type Progress = { step(done: number): void; end(words: string): void };

/** `total` is in whatever `step` counts; 0 if nobody knows, then only the count is told. */
export function startProgress(title: string, total: number, out: NodeJS.WriteStream = process.stderr): Progress {
  const start = Date.now();
  let told = 0;
  let lastDraw = 0;

  function bar(done: number): string {
    if (total === 0) return `${title}: ${done.toLocaleString("en-GB")}`;
    const share = Math.min(1, done / total);
    const full = Math.round(share * WIDTH);
    const left = share > 0.02 ? ` ${seconds(((Date.now() - start) / share) * (1 - share))} left` : "";
    return `${title} [${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${Math.floor(share * 100)}%${left}`;
  }

  return {
    step(done) {
      if (out.isTTY) {
        if (Date.now() - lastDraw < 100) return;
        lastDraw = Date.now();
        out.write(`\r\u001b[K${bar(done)}`);
        return;
      }
      const tenth = total === 0 ? Math.floor(done / 10_000) : Math.floor((10 * done) / total);
      if (tenth <= told || (total > 0 && tenth >= 10)) return;
      told = tenth;
      out.write(total === 0 ? `${bar(done)}\n` : `${title}: ${tenth * 10}%\n`);
    },
    end(words) {
      out.write(`${out.isTTY ? "\r\u001b[K" : ""}${title}: ${words} (${seconds(Date.now() - start)})\n`);
    },
  };
}

const seconds = (ms: number) => (ms < 60_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`);
