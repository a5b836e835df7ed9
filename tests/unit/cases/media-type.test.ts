import { expect, test } from "vitest";
import { preferredType, typeOfHead } from "~/features/cases/media/media-type";

const both = [{ mediaType: "image/avif" }, { mediaType: "image/webp" }];

test.each([
  ["image/avif,image/webp,image/apng,*/*;q=0.8", "image/avif"],
  ["image/webp,*/*", "image/webp"],
  ["image/avif;q=0, image/webp", "image/webp"],
  ["*/*", "image/webp"],
  ["", "image/webp"],
])("a reader who sends Accept: %s gets %s", (accept, type) => {
  expect(preferredType(accept, both)?.mediaType).toBe(type);
});

test("what was made in one format is sent in it", () => {
  expect(preferredType("image/avif", [{ mediaType: "image/jpeg" }])?.mediaType).toBe("image/jpeg");
  expect(preferredType("image/avif", [])).toBeUndefined();
});

test.each([
  ["image/png", "89504e470d0a1a0a0000000d"],
  ["image/jpeg", "ffd8ffe000104a4649460001"],
  ["image/webp", "524946461a00000057454250"],
  ["video/mp4", "00000020667479706d703432"],
  ["video/webm", "1a45dfa39f4286810142f781"],
  ["application/octet-stream", "3c7376672078"],
  ["application/octet-stream", ""],
])("%s is known by its first bytes", (type, hex) => {
  expect(typeOfHead(Buffer.from(hex, "hex"))).toBe(type);
});
