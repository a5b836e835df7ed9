import type { Rule } from "../rule";
import { addressRules } from "./addresses";
import { ageRules } from "./ages";
import { checkedNumberRules } from "./checked-numbers";
import { contactRules } from "./contact";
import { fileNames } from "./file-names";
import { headedDateRules } from "./headed-dates";
import { looseDateRules } from "./loose-dates";
import { looseNumberRules } from "./loose-numbers";
import { namedDateRules } from "./named-dates";
import { namedNumberRules } from "./named-numbers";
import { numericDateRules } from "./numeric-dates";
import { personRules } from "./persons";
import { placeRules } from "./places";
import { telephoneRules } from "./telephone";

/** Every rule. Where two find the same, the graver one and then the earlier one says what it is. */
export const rules: Rule[] = [
  ...contactRules,
  ...checkedNumberRules,
  ...namedNumberRules,
  ...numericDateRules,
  ...headedDateRules,
  ...looseDateRules,
  ...namedDateRules,
  ...ageRules,
  ...telephoneRules,
  ...addressRules,
  ...looseNumberRules,
  fileNames,
  ...placeRules,
  ...personRules,
];
