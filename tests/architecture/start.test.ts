import { expect, it } from "vitest";
import { sourcesOf } from "./sources";

/** Packages of hundreds of files or of megabytes, which few requests need: imported where they are used. */
const heavy =
  /^(?:@simplewebauthn\/server|openid-client|jsdom|sharp|pdfjs-dist|@napi-rs\/canvas|onnxruntime-node)(?:\/|$)/;
const imports = /^(?:import|export)\s+(?!type\b)(?:[^;"]*?\sfrom\s+)?"([^"]+)"/gm;

it("nothing heavy is loaded when the forum starts", () => {
  // The engine of the safety check lives in processes of its own.
  const forum = sourcesOf("app").filter(({ path }) => !path.startsWith("app/deidentify/"));
  const atStart = forum.flatMap(({ path, text }) =>
    [...text.matchAll(imports)].flatMap(({ 1: name = "" }) => (heavy.test(name) ? [`${path}: ${name}`] : [])),
  );
  expect(atStart).toEqual([]);
});
