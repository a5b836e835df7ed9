import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isCardNumber,
  isChiNumber,
  isDeaNumber,
  isIban,
  isNhsNumber,
  isNpi,
  isSsn,
  isVin,
  passesLuhn,
} from "~/deidentify/text/checksums";

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(""));
const changed = (text: string, at: number, by: number) =>
  text.slice(0, at) + ((Number(text[at]) + by) % 10) + text.slice(at + 1);

/** The one digit that completes a text, if any does. */
const completing = (text: string, check: (text: string) => boolean) =>
  [..."0123456789"].filter((digit) => check(text + digit));

describe("check digits", () => {
  it("exactly one last digit passes Luhn, and one wrong digit never does", () => {
    fc.assert(
      fc.property(digits(15), fc.nat(14), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
        const [digit, ...more] = completing(text, passesLuhn);
        expect(more).toEqual([]);
        expect(passesLuhn(changed(`${text}${digit}`, at, by))).toBe(false);
      }),
    );
  });

  it("at most one last digit makes an NHS number, and one wrong digit never does", () => {
    fc.assert(
      fc.property(digits(9), fc.nat(8), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
        const endings = completing(text, isNhsNumber);
        expect(endings.length).toBeLessThanOrEqual(1);
        for (const digit of endings) expect(isNhsNumber(changed(text + digit, at, by))).toBe(false);
      }),
    );
  });

  it("exactly one pair of check digits makes an IBAN, and one wrong digit never does", () => {
    fc.assert(
      fc.property(digits(14), fc.nat(13), fc.integer({ min: 1, max: 9 }), (account, at, by) => {
        const pairs = Array.from({ length: 97 }, (_, value) => String(value + 2).padStart(2, "0"));
        const whole = pairs.map((pair) => `GB${pair}NWBK${account}`).filter(isIban);
        expect(whole).toHaveLength(1);
        expect(isIban(changed(whole[0] ?? "", 8 + at, by))).toBe(false);
      }),
    );
  });

  it.each<[string, (text: string) => boolean, string, string]>([
    ["an NPI", isNpi, "1234567893", "1234567894"],
    ["an NPI from 1 or 2", isNpi, "2000000002", "3234567893"],
    ["an NHS number", isNhsNumber, "943 476 5919", "943 476 5910"],
    ["a CHI number", isChiNumber, "0101010109", "9434765919"],
    ["an IBAN", isIban, "gb82 west 1234 5698 7654 32", "GB83WEST12345698765432"],
    ["a card", isCardNumber, "4111 1111 1111 1111", "4111 1111 1111 1112"],
    ["an issued SSN", isSsn, "460-89-9847", "987-65-4321"],
    ["a DEA number", isDeaNumber, "AB1234563", "AB1234564"],
    ["a VIN", isVin, "1M8GDM9AXKP042788", "1M8GDM9A1KP042788"],
  ])("%s is told from a wrong one", (_name, check, right, wrong) => {
    expect(check(right)).toBe(true);
    expect(check(wrong)).toBe(false);
  });
});
