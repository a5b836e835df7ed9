import type { DemoThread } from "../demo-thread";
import { inhalerTechnique } from "./respiratory-medicine/inhaler-technique";
import { lightCriteriaAfterDiuretics } from "./respiratory-medicine/light-criteria-after-diuretics";
import { pneumothoraxWatched } from "./respiratory-medicine/pneumothorax-watched";

/** Invented threads of respiratory medicine. */
export const respiratoryMedicine: DemoThread[] = [pneumothoraxWatched, lightCriteriaAfterDiuretics, inhalerTechnique];
