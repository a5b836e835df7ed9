declare module "heic-decode" {
  type Decoded = { width: number; height: number; data: Uint8ClampedArray };
  type Held = { width: number; height: number; decode(): Promise<Decoded> };
  const decode: {
    ({ buffer }: { buffer: Uint8Array }): Promise<Decoded>;
    /** The pictures of a file by their headers; each is decoded when asked for, until `dispose`. */
    all({ buffer }: { buffer: Uint8Array }): Promise<Held[] & { dispose(): void }>;
  };
  export default decode;
}
