/** A window over the grey values: `width` around `centre`, in Hounsfield units for CT. */
export type Window = { name: string; width: number; centre: number };

const soft = { name: "soft tissue", width: 400, centre: 40 };
const lung = { name: "lung", width: 1_500, centre: -600 };
const bone = { name: "bone", width: 1_800, centre: 400 };
const brain = { name: "brain", width: 80, centre: 40 };

/**
 * The windows a CT is looked at in, the first one first: usual widths and centres of radiology textbooks. Other
 * modalities have none of their own and are shown in the file's window.
 */
export function windowsFor(modality: string, bodyPart: string): Window[] {
  if (modality !== "CT") return [];
  if (bodyPart === "head") return [brain, bone];
  if (bodyPart === "chest") return [soft, lung, bone];
  return [soft, bone];
}
