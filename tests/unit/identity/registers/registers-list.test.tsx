import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LastCheck, RegistersTable } from "~/features/identity/registers/registers-list";

const plain = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const gmc = {
  key: "gmc",
  name: "General Medical Council",
  number: "GMC number",
  country: "United Kingdom",
  covers: "doctors",
  loadingSince: null,
  network: null,
};
const at = Date.UTC(2026, 10, 22, 3);

describe("what administrators read of the registers", () => {
  it("says which edition is read, from which file, and what was refused", () => {
    const edition = { file: "june.csv", importedAt: at, entries: 5_000_000, refused: 3 };
    const words = plain(renderToStaticMarkup(<RegistersTable registers={[{ ...gmc, edition }]} />));
    expect(words).toMatch(/22 Nov 2026 , 5,000,000 entries from june\.csv, 3 rows refused No/);
  });

  it("says that none was imported, that one is on its way, and how the network fares", () => {
    const network = { host: "npi.example", state: "resting" as const };
    const words = plain(renderToStaticMarkup(<RegistersTable registers={[{ ...gmc, loadingSince: at, network }]} />));
    expect(words).toMatch(/doctors No Another file is being read in since/);
    expect(words).toContain("npi.example failed several times; left alone for a minute");
  });

  it("gives the last check's figures, or says that none has run", () => {
    expect(plain(renderToStaticMarkup(<LastCheck check={null} />))).toContain("No check has run yet.");
    const check = { started_at: at, finished_at: at + 60_000, checked: 1_250, lapsed: 2, unclear: 0, unavailable: 7 };
    const words = plain(renderToStaticMarkup(<LastCheck check={check} />));
    expect(words).toMatch(/Licences looked up 1,250 Lapsed 2/);
    expect(plain(renderToStaticMarkup(<LastCheck check={{ ...check, finished_at: null }} />))).toContain(
      "is not over yet.",
    );
  });
});
