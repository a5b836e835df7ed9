import type { GuardedArgs } from "./guard.server";

/**
 * Says of loader data that its own texts (not those of objects inside it) are printed as they are: no component looks
 * into them, cuts or joins them by a rule. Pages that differ in nothing else are drawn once (`page-templates`).
 */
export function printed<T extends object>(load: GuardedArgs["load"], data: T): T {
  load.printed.add(data);
  return data;
}

/** Says that a parameter of the address, such as what is searched for, shows only through printed texts. */
export function printedParam(load: GuardedArgs["load"], name: string): void {
  load.printedParams.add(name);
}
