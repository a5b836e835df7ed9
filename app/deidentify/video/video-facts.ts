/** What ffprobe says about one stream, as far as it matters here. */
export type Stream = {
  index: number;
  type: string;
  codec: string;
  width: number;
  height: number;
  /** A picture that belongs to the file, such as a cover, and is not part of the film. */
  attached: boolean;
  tags: Record<string, string>;
};

export type VideoFacts = { seconds: number; streams: Stream[]; tags: Record<string, string>; chapters: number };

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const textOf = (value: unknown) => (typeof value === "string" ? value : "");
const tagsOf = (value: unknown): Record<string, string> =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name.toLowerCase(), String(one)]))
    : {};

/** Reads ffprobe's JSON; undefined if it is none. */
export function videoFacts(told: unknown): VideoFacts | undefined {
  if (!isObject(told) || !isObject(told.format)) return undefined;
  const streams = objects(told.streams).map((stream) => ({
    index: Number(stream.index),
    type: textOf(stream.codec_type),
    codec: textOf(stream.codec_name),
    width: Number(stream.width ?? 0),
    height: Number(stream.height ?? 0),
    attached: isObject(stream.disposition) && stream.disposition.attached_pic === 1,
    tags: tagsOf(stream.tags),
  }));
  const seconds = Number(told.format.duration ?? Number.NaN);
  return { seconds, streams, tags: tagsOf(told.format.tags), chapters: objects(told.chapters).length };
}

/** Tags that every MP4 or WebM has and that say nothing about who, where, when or with what. */
const harmless: Record<string, RegExp> = {
  major_brand: /^(?:isom|mp42|iso\d)$/,
  minor_version: /^\d+$/,
  compatible_brands: /^[a-z0-9 ]+$/i,
  language: /^(?:und|eng)?$/,
  handler_name: /^VideoHandler$/,
  vendor_id: /^\[0\]\[0\]\[0\]\[0\]$/,
  encoder: /^Lav[cf](?: libx264| libvpx-vp9)?$/,
  duration: /^[\d:.]+$/,
};

const namedIn = (tags: Record<string, string>) =>
  Object.entries(tags)
    .filter(([name, value]) => !harmless[name]?.test(value))
    .map(([name]) => `tag: ${name}`);

/** What a video says beside its frames; nothing, if it may be published. */
export function saidBy({ streams, tags, chapters }: VideoFacts): string[] {
  return [
    ...namedIn(tags),
    ...streams.flatMap((stream) => namedIn(stream.tags)),
    ...streams.filter(({ type }, at) => at > 0 || type !== "video").map(({ type }) => `stream: ${type}`),
    ...(chapters > 0 ? ["chapters"] : []),
  ];
}
