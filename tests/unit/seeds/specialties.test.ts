import { specialtySeeds } from "db/seeds/specialties";
import { describe, expect, it } from "vitest";

describe("the seeded specialties", () => {
  it("number about 45, of which the first 25, to oncology, are open", () => {
    expect(specialtySeeds.length).toBeGreaterThanOrEqual(45);
    const open = specialtySeeds.filter((s) => s.openByDefault);
    expect(open).toEqual(specialtySeeds.slice(0, 25));
    expect(open.at(-1)?.slug).toBe("oncology");
  });

  it("have one address each", () => {
    const slugs = specialtySeeds.map((s) => s.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(slugs).toContain("ear-nose-and-throat");
  });

  it("read well inside a sentence", () => {
    for (const s of specialtySeeds) {
      expect(s.name).toMatch(/^[A-Z]/);
      expect(s.field).toBe(s.field.toLowerCase());
      expect(s.doctor).not.toMatch(/s$/);
      expect(s.doctors).toMatch(/s$/);
    }
    expect(specialtySeeds.find((s) => s.slug === "obstetrics-and-gynaecology")?.doctors).toBe(
      "obstetricians and gynaecologists",
    );
  });
});
