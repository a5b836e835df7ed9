declare module "dcmjs" {
  type Element = { vr: string; Value?: unknown[] };
  class DicomDict {
    constructor(meta: Record<string, Element>);
    meta: Record<string, Element>;
    dict: Record<string, Element>;
    write(options?: { allowInvalidVRLength?: boolean }): ArrayBuffer;
  }
  export const data: {
    DicomDict: typeof DicomDict;
    DicomMessage: { readFile(buffer: ArrayBuffer, options?: { ignoreErrors?: boolean }): DicomDict };
  };
  type Log = { setLevel(level: string): void };
  export const log: Log & { getLogger(name: string): Log };
}
