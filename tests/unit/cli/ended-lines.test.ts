import { expect, it } from "vitest";
import { endedLines } from "../../../app/cli/backup/ended-lines";

const nothing = {
  roles: 0,
  duties: 0,
  providers: 0,
  codes: 0,
  pauses: 0,
  signIns: 0,
  addresses: [],
  administered: true,
  list: { found: true, unread: 0, writtenAt: Date.UTC(2026, 10, 28, 9) },
};
const said = (ended: Partial<typeof nothing> | { addresses: string[] }) =>
  endedLines({ ...nothing, ...ended }, "2026-11-27T03:00:00.000Z").join("\n");

it("a restore says until when the list goes, by its own date", () => {
  expect(said({})).toBe(
    "By removed-for-good.ndjson, last written 2026-11-28T09:00:00.000Z. What ended later than that is back as it was.",
  );
});

it("a restore without the list says what cannot be known, and since when", () => {
  const text = said({ list: { found: false, unread: 0, writtenAt: 0 } });
  expect(text).toMatch(/^Not known: there is no removed-for-good\.ndjson in DATA_DIR/);
  expect(text).toMatch(/since 2026-11-27T03:00:00.000Z.*roles, passwords/);
  expect(text).not.toContain("last written");
});

it("a restore counts what ended once more, and says what is cut", () => {
  const text = said({ roles: 2, signIns: 1, codes: 5, pauses: 3, list: { ...nothing.list, unread: 4 } });
  expect(text).toMatch(/Ended once more, roles: 2, accounts’ ways to sign in: 1/);
  expect(text).toMatch(/used up once more: 5/);
  expect(text).toMatch(/Paused once more: 3/);
  expect(text).toMatch(/cannot be read: 4/);
});

it("a restore names whose address opens nothing any more, and what to do where nobody administers", () => {
  const text = said({ addresses: ["ada", "ben"], administered: false });
  expect(text).toMatch(/opens nothing: ada, ben\..*wardround user reset-link/);
  expect(text).toMatch(/Nobody administers the forum now.*wardround user role <who> admin/);
});
