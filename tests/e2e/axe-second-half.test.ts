import { lookAtHalf } from "./axe";

lookAtHalf(1);
