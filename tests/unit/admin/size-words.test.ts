import { expect, it } from "vitest";
import { sizeWords } from "~/features/admin/size-words";

it.each([
  [0, "0 kB"],
  [340_400, "340 kB"],
  [1_200_000, "1.2 MB"],
  [12_300_000, "12 MB"],
  [4_096_000_000, "4.1 GB"],
  [2_500_000_000_000_000, "2,500 TB"],
])("%d bytes are %s", (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
