import { JSDOM } from "jsdom";
import { renderToStaticMarkup } from "react-dom/server";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { expect, it } from "vitest";
import { PASSKEY_NAME_MAX } from "~/features/identity/factors/passkey";
import { passkeyNameForm } from "~/features/identity/factors/passkey.server";
import { PasskeyList } from "~/features/identity/factors/passkey-list";

const long = "n".repeat(PASSKEY_NAME_MAX + 1);

it("a passkey's name that is too long is refused with a sentence, by the form and without it", () => {
  expect(passkeyNameForm.safeParse({ name: long }).error?.issues[0]?.message).toBe("Use at most 60 characters.");
});

it("a passkey's name that is too long stays in its field whole, and the browser says so", () => {
  const passkey = { id: 7, name: "Phone", synced: 0, secondFactor: 0, createdAt: 0, lastUsedAt: null };
  const router = createMemoryRouter([{ path: "*", element: <PasskeyList passkeys={[passkey]} /> }]);
  const { document } = new JSDOM(renderToStaticMarkup(<RouterProvider router={router} />)).window;
  const field = document.querySelector<HTMLInputElement>("#name-7");
  if (!field) throw new Error("There is no field.");
  expect(field.maxLength).toBe(-1);
  field.value = long;
  expect([field.checkValidity(), field.title, field.value]).toEqual([false, "At most 60 characters.", long]);
  field.value = long.slice(1);
  expect(field.checkValidity()).toBe(true);
});
