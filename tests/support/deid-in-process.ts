import type { DeidProcess } from "~/platform/deid/deid-process.server";

/** The real engine, loaded when a file comes, without the child process (which has tests of its own). */
export function deidInProcess(): DeidProcess {
  const engine = () => import("~/deidentify/engine.server");
  return {
    prepare: async (file, folder, progress) => (await engine()).prepareFile(file, folder, progress ? { progress } : {}),
    finish: async (work, progress) => (await engine()).finishFrame(work, progress),
    close: async () => undefined,
  };
}
