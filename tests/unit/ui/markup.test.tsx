import { readdirSync, readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PersonBadge } from "~/core/person";
import { housePages } from "~/features/pages/house/house-pages";
import { BarMonths } from "~/ui/bar-months";
import { Choices } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { iconNames } from "~/ui/icon-names";
import { Layout } from "~/ui/layout";
import { TextField } from "~/ui/text-field";
import { viewerOf } from "~/ui/viewer";
import { When } from "~/ui/when";
import { Who } from "~/ui/who";

const html = renderToStaticMarkup;
const mentor: PersonBadge = {
  id: 1,
  handle: "ines",
  name: "Dr Ines Halvorsen",
  role: "mentor",
  specialty: "Cardiology",
  stage: "Consultant",
  years: 14,
  moderator: false,
  imported: false,
  admin: false,
  former: false,
};

describe("a signature", () => {
  it("names a verified senior doctor with a tick that is read aloud", () => {
    expect(html(<Who person={mentor} />)).toContain('aria-label="Verified"');
    const to = `href="/people/${mentor.handle}#badge"`;
    expect(html(<Who person={mentor} />)).toContain(to);
    // Where a profile must not be reached, and where nothing was checked here, it leads nowhere.
    expect(html(<Who person={mentor} linked={false} />)).not.toContain("/people/");
    expect(html(<Who person={{ ...mentor, role: "student" }} />)).toContain(to);
    for (const none of [{ role: "reader" as const }, { imported: true }, { former: true }])
      expect(html(<Who person={{ ...mentor, ...none }} />)).not.toContain("/people/ines#badge");
  });
  it("gives an imported doctor neither tick nor green", () => {
    const imported = html(<Who person={{ ...mentor, imported: true }} />);
    expect(imported).not.toContain("Verified");
    expect(imported).not.toContain("senior");
    expect(imported).toContain("(imported)");
  });
  it("of an anonymous author leads nowhere", () => {
    const anonymous = { anonymous: true as const, pseudonym: "Anonymous Heron", stage: null };
    expect(html(<Who person={anonymous} />)).not.toContain("href");
  });
  it("of a former member keeps neither name nor address", () => {
    const former = html(<Who person={{ ...mentor, former: true }} />);
    expect(former).not.toMatch(/Halvorsen|ines/);
  });
});

it("a case's date holds no day, in the attribute neither", () => {
  const month = html(<When at={Date.UTC(2026, 10, 22)} precision="month" />);
  expect(month).toContain('="2026-11"');
  expect(month).not.toContain("22");
});

describe("a field", () => {
  it("is described by its hint and its error, and says that it is wrong", () => {
    const field = html(<TextField name="email" label="E-mail" hint="As you joined" error="Enter the whole address" />);
    expect(field).toContain('aria-invalid="true"');
    expect(field).toContain('aria-describedby="email-hint email-error"');
    expect(field).toContain('id="email-error"');
    expect(field).toContain('<label for="email">');
  });
  it("without hint and error is described by nothing", () => {
    expect(html(<TextField name="email" label="E-mail" />)).not.toContain("aria-");
  });
  it("can be reached from the error summary, a set of radio buttons too", () => {
    const summary = html(<ErrorSummary fields={{ episode: "Say whether the episode is over." }} />);
    const options = [{ value: "over", label: "The episode is over" }];
    expect(summary).toContain('href="#episode"');
    expect(html(<Choices name="episode" label="Is it over?" options={options} />)).toContain('<input id="episode"');
  });
});

it("twelve months are drawn on the scale of the tallest specialty", () => {
  const heights = (drawing: string) => Array.from(drawing.matchAll(/height="([\d.]+)"/g), ([, value]) => Number(value));
  const [quiet = 0] = heights(html(<BarMonths of="useful answers" months={[2]} max={20} />));
  const [busy = 0] = heights(html(<BarMonths of="useful answers" months={[20]} max={20} />));
  expect(busy).toBe(40);
  expect(quiet).toBeLessThan(busy / 5);
});

describe("the frame", () => {
  const viewer = viewerOf(mentor, 3, { review: null, schools: false });
  it("offers a visitor to sign in and to join, and no bell", () => {
    const page = html(<Layout viewer={null}>text</Layout>);
    expect(page).toContain('href="/sign-in"');
    expect(page).toContain('href="/sign-up"');
    expect(page).not.toContain("Notices");
  });
  it("has one loud button: a moderator's review, anybody else's question", () => {
    const loud = (page: string) => Array.from(page.matchAll(/class="btn main" href="([^"]+)"/g), ([, to]) => to);
    expect(loud(html(<Layout viewer={{ ...viewer, review: 2 }}>text</Layout>))).toEqual(["/moderation"]);
    expect(loud(html(<Layout viewer={viewer}>text</Layout>))).toEqual(["/ask"]);
  });
  it("leaves administration out of every menu but an admin's", () => {
    expect(html(<Layout viewer={viewer}>text</Layout>)).not.toContain("/admin");
    expect(html(<Layout viewer={{ ...viewer, admin: true }}>text</Layout>)).toContain("/admin");
  });
});

it("every hand-written house page can be reached from every page", () => {
  const page = html(<Layout viewer={null}>text</Layout>);
  for (const { slug } of housePages) expect(page).toContain(`href="/house/${slug}"`);
});

it("no component uses what the Content-Security-Policy refuses: a style attribute", () => {
  const components = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
  expect(components.length).toBeGreaterThan(30);
  expect(components.filter((name) => /\sstyle=/.test(readFileSync(`app/${name}`, "utf8")))).toEqual([]);
});

it("the sprite holds every icon of the list and no other", () => {
  const drawn = Array.from(
    readFileSync("public/icons.svg", "utf8").matchAll(/<symbol id="([^"]+)"/g),
    ([, name]) => name,
  );
  expect(drawn).toEqual([...iconNames]);
});
