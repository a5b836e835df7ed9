import { demoPeople } from "db/seeds/demo/people";
import { specialtySeeds } from "db/seeds/specialties";
import { describe, expect, it } from "vitest";

const seniorStages = new Set(["Consultant", "General practitioner"]);

describe("the demo's people", () => {
  it("have one key and one name each", () => {
    expect(new Set(demoPeople.map((p) => p.key)).size).toBe(demoPeople.length);
    expect(new Set(demoPeople.map((p) => p.name)).size).toBe(demoPeople.length);
  });

  it("include two mentors for every specialty open by default, and for no other", () => {
    const wanted = specialtySeeds.filter((s) => s.openByDefault).flatMap(({ slug }) => [`${slug}-1`, `${slug}-2`]);
    const mentors = demoPeople.filter((p) => p.role === "mentor");
    expect(mentors.map((m) => m.key).sort()).toEqual(wanted.map((end) => `mentor-${end}`).sort());
    for (const mentor of mentors) {
      expect(mentor.key).toContain(mentor.specialty);
      expect(seniorStages.has(mentor.stage ?? "")).toBe(true);
      expect(mentor.years).toBeGreaterThanOrEqual(6);
      expect(mentor.years).toBeLessThanOrEqual(30);
    }
  });

  it("name only specialties that exist", () => {
    const slugs = new Set(specialtySeeds.map((s) => s.slug));
    for (const { specialty } of demoPeople) if (specialty) expect(slugs).toContain(specialty);
  });

  it("are enough in Years 4 and 5 for an anonymous asker's stage to be shown", () => {
    for (const stage of ["Year 4", "Year 5"]) {
      expect(demoPeople.filter((p) => p.stage === stage).length).toBeGreaterThanOrEqual(10);
    }
  });

  it("offer one sign-in of each kind", () => {
    const kinds = demoPeople.flatMap((p) => (p.signIn ? [p.signIn] : []));
    expect(kinds.sort()).toEqual(
      ["admin", "educator", "mentor", "moderator", "second mentor", "second moderator", "student", "trainee"].sort(),
    );
    expect(demoPeople.filter((p) => p.moderator)).toHaveLength(2);
    expect(demoPeople.filter((p) => p.admin)).toHaveLength(1);
  });

  it("say nothing of where they work or study", () => {
    for (const { bio = "" } of demoPeople) {
      expect(bio.length).toBeLessThanOrEqual(120);
      expect(bio).not.toMatch(/hospital|universit|college|clinic\b|infirmary|\bat [A-Z]/);
    }
  });

  it("title doctors as doctors and students by first name and letter", () => {
    for (const { role, name } of demoPeople) {
      if (role === "student") expect(name).toMatch(/^\p{L}+ \p{Lu}\.$/u);
      if (role === "trainee" || role === "mentor" || role === "educator") expect(name).toMatch(/^Dr \p{Lu}/u);
    }
  });
});
