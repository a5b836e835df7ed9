import type { DemoThread } from "../demo-thread";
import { preEclampsiaClearDipstick } from "./obstetrics-and-gynaecology/pre-eclampsia-clear-dipstick";
import { pregnancyOfUnknownLocation } from "./obstetrics-and-gynaecology/pregnancy-of-unknown-location";

/** Invented threads of obstetrics and gynaecology. */
export const obstetricsAndGynaecology: DemoThread[] = [pregnancyOfUnknownLocation, preEclampsiaClearDipstick];
