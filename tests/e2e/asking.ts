import type { Page } from "playwright-core";
import { expect } from "vitest";

export type Asked = { title: string; asking: string; know?: string; think?: string; anonymous?: boolean };

/** Fills in the form to ask a question, without a patient in it, in cardiology. */
export async function fillQuestion(page: Page, { title, asking, know, think, anonymous }: Asked): Promise<void> {
  await page.goto("/ask");
  await page.getByRole("radio", { name: "No patient: a general question" }).check();
  await page.getByRole("textbox", { name: "Question in one sentence" }).fill(title);
  await page.getByRole("combobox", { name: "Specialty" }).selectOption("Cardiology");
  if (know) await page.getByRole("textbox", { name: /^What I know/ }).fill(know);
  if (think) await page.getByRole("textbox", { name: /^What I think/ }).fill(think);
  await page.getByRole("textbox", { name: "What I’m asking" }).fill(asking);
  if (anonymous) await page.getByRole("switch", { name: /^Post anonymously/ }).check();
}

/** Asks, and gives back the thread's address. */
export async function ask(page: Page, question: Asked): Promise<string> {
  await fillQuestion(page, question);
  await page.getByRole("button", { name: "Post question" }).click();
  await page.waitForURL(/\/questions\/\d+\/[a-z0-9-]+/);
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(question.title);
  return new URL(page.url()).pathname;
}

/** Answers the thread that is open. */
export async function answer(page: Page, body: string): Promise<void> {
  await page.getByRole("textbox", { name: "Your answer" }).fill(body);
  await page.getByRole("button", { name: "Post answer" }).click();
  await page.getByRole("article").filter({ hasText: body }).first().waitFor();
}

const someOf = (signs: string) => signs[Math.floor(Math.random() * signs.length)];

/**
 * A word nobody else uses, so that one run of a journey does not find another's. A digit after each letter: six letters
 * after a capital would by chance be taken for somebody's name.
 */
export const unique = (word: string) => {
  const [letters, digits] = ["bcdfghjkmnpqrstvwxz", "23456789"];
  return `${word} ${[letters, digits, letters, digits, letters, digits].map(someOf).join("")}`;
};
