import type { CheckedText } from "db/schema/shown-text";
import { JSDOM } from "jsdom";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { expect, it } from "vitest";
import type { PersonBadge } from "~/core/person";
import { AppSection } from "~/features/identity/factors/factor-sections";
import { PasskeyList } from "~/features/identity/factors/passkey-list";
import { LinkList } from "~/features/identity/openid/link-list";
import { LinkList as CohortLinks } from "~/features/identity/organisations/cohort-links";
import { DutyList } from "~/features/identity/organisations/duty-list";
import { MembershipList } from "~/features/identity/organisations/membership-list";
import { OwnDuties } from "~/features/identity/organisations/own-duties";
import { PlaceList } from "~/features/identity/organisations/place-list";
import { SignInTies } from "~/features/identity/organisations/sign-in-ties";

const person: PersonBadge = {
  ...{ id: 3, handle: "ada", name: "Ada", role: "educator", specialty: null, stage: null, years: null },
  ...{ moderator: false, admin: false, imported: false, former: false },
};
const passkey = { id: 7, name: "Phone", synced: 0, secondFactor: 0, createdAt: 0, lastUsedAt: null };
const link = { key: "northmere", name: "Northmere", label: "ada", createdAt: 0, usedAt: null, offered: true };
// The casts: these words name nobody.
const [year, northmere] = ["Year 4" as CheckedText, "Northmere" as CheckedText];
const membership = { id: 4, school: northmere, name: year, via: "link" as const, joinedAt: 0 };
const place = { id: 5, email: "b@example.org", name: "Ben", stage: null, listedAt: 0, expiresAt: 0, expired: false };
const joinLink = { id: 9, places: 30, taken: 2, madeAt: 0, madeBy: "Ada", expiresAt: 1, state: "open" as const };
const tie = { id: 6, cohort: "Year 4", provider: "Northmere", affiliation: "student@northmere.ac.uk" };

it.each<[action: string, page: ReactElement]>([
  ["/account/passkeys/7/removal", <PasskeyList key="" passkeys={[passkey]} />],
  ["/account/security/app/removal", <AppSection key="" since={0} query="" />],
  ["/account/sign-in-with/northmere/removal", <LinkList key="" links={[link]} />],
  [
    "/account/schools/4/leaving",
    <MembershipList key="" memberships={[{ ...membership, managers: [], assessors: [] }]} />,
  ],
  [
    "/account/schools/managing/2/end",
    <OwnDuties
      key=""
      base="/account/schools/managing"
      duties={[{ id: 2, name: "Northmere", at: "/", school: null }]}
    />,
  ],
  [
    "/admin/schools/1/managers/3/end",
    <DutyList key="" base="/admin/schools/1/managers" none="" holders={[{ id: 3, person }]} />,
  ],
  ["/cohorts/8/places/5/withdrawal", <PlaceList key="" cohortId={8} places={[place]} />],
  ["/cohorts/8/links/9/end", <CohortLinks key="" cohortId={8} links={[joinLink]} />],
  ["/admin/schools/1/sign-ins/6/removal", <SignInTies key="" schoolId={1} ties={[tie]} />],
])("one press does not reach %s: it says first what would end", (action, page) => {
  const router = createMemoryRouter([{ path: "*", element: page }]);
  const { document } = new JSDOM(renderToStaticMarkup(<RouterProvider router={router} />)).window;
  const forms = [...document.querySelectorAll("form")].filter((form) => form.getAttribute("action") === action);
  expect(forms).toHaveLength(1);
  // Closed, and opened by the browser itself, without script.
  const asks = forms[0]?.closest("details");
  expect(asks?.open).toBe(false);
  expect(asks?.querySelector("summary")?.className).toContain("btn");
  expect(forms[0]?.querySelector("p")?.textContent).toMatch(/^[A-Z].{20,}\.$/s);
  expect(forms[0]?.querySelector("button")?.textContent).toMatch(/ now /);
});
