import { createRequire } from "node:module";

type Loaded = {
  dcmjs: typeof import("dcmjs");
  imaging: typeof import("dcmjs-imaging");
  codecs: typeof import("dcmjs-codecs");
};

let loaded: Promise<Loaded> | undefined;

async function load(): Promise<Loaded> {
  // `require`, since all three are CommonJS and would come as a default export. The casts: it gives any type.
  const require = createRequire(import.meta.url);
  const dcmjs = require("dcmjs") as Loaded["dcmjs"];
  const imaging = require("dcmjs-imaging") as Loaded["imaging"];
  const codecs = require("dcmjs-codecs") as Loaded["codecs"];
  // What they log may hold values of the file.
  for (const { log } of [dcmjs, imaging, codecs]) log.setLevel("silent");
  dcmjs.log.getLogger("validation.dcmjs").setLevel("silent");
  await codecs.NativeCodecs.initializeAsync();
  return { dcmjs, imaging, codecs };
}

/** dcmjs, its renderer and its codecs, loaded and silenced once for each process. */
export function loadDicom(): Promise<Loaded> {
  loaded ??= load();
  return loaded;
}
