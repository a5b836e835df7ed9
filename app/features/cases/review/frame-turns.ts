type Frame = { position: number; window: string };

/** The frames that show the same window, by their place among all, in order. */
export function sameWindow(frames: readonly Frame[], at: number): number[] {
  const window = frames[at]?.window;
  return [...frames.keys()].filter((place) => frames[place]?.window === window);
}

/** The windows of a stack in order, each with the frame that shows the same slice in it. */
export function windowsAt(frames: readonly Frame[], at: number): { name: string; frame: number }[] {
  const here = frames[at];
  const names = [...new Set(frames.map(({ window }) => window))];
  return names.flatMap((name) => {
    const frame = frames.findIndex(({ window, position }) => window === name && position === here?.position);
    return frame < 0 ? [] : [{ name, frame }];
  });
}

/** Where a key leads in a stack; null if it is none of its keys or leads nowhere. */
export function turned(key: string, frames: readonly Frame[], at: number): number | null {
  const row = sameWindow(frames, at);
  const place = row.indexOf(at);
  const steps: Record<string, number> = { PageDown: place + 1, PageUp: place - 1, Home: 0, End: row.length - 1 };
  const to = steps[key];
  if (row.length < 2 || to === undefined) return null;
  return row[Math.min(Math.max(to, 0), row.length - 1)] ?? null;
}
