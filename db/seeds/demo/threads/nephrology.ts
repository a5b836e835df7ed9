import type { DemoThread } from "../demo-thread";
import { calciumInHyperkalaemia } from "./nephrology/calcium-in-hyperkalaemia";
import { creatinineAfterAceInhibitor } from "./nephrology/creatinine-after-ace-inhibitor";
import { feureaOnDiuretics } from "./nephrology/feurea-on-diuretics";

/** Invented threads of nephrology. */
export const nephrology: DemoThread[] = [calciumInHyperkalaemia, creatinineAfterAceInhibitor, feureaOnDiuretics];
