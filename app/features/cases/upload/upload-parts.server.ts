/** How much is kept at a time: what of it has not arrived when a connection is lost is kept too. */
const PART = 4 * 1024 * 1024;

/** What arrives, in parts of up to 4 MB; if it breaks off, first what there was. */
export async function* inParts(body: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  let broken: { error: unknown } | null = null;
  const all = () => {
    const part = Buffer.concat(waiting);
    waiting = [];
    length = 0;
    return part;
  };
  const arriving = body[Symbol.asyncIterator]();
  try {
    while (!broken) {
      let next: IteratorResult<Uint8Array>;
      try {
        next = await arriving.next();
      } catch (error) {
        broken = { error };
        break;
      }
      if (next.done) break;
      waiting.push(next.value);
      length += next.value.length;
      if (length >= PART) yield all();
    }
    if (length > 0) yield all();
  } finally {
    // Whoever takes the parts may stop early: then nothing more is asked for.
    await arriving.return?.().catch(() => undefined);
  }
  if (broken) throw broken.error;
}
