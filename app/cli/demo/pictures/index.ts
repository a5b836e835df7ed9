import type { DemoDrawing } from "db/seeds/demo";
import { drawBloodFilm } from "./blood-film";
import { drawChest } from "./chest";
import { drawAbdomen, drawHead } from "./ct";
import { drawEcg } from "./ecg";
import { anteriorElevation, completeBlock, fibrillation, healthy, sinus } from "./ecg-beats";
import { drawUlcer } from "./endoscopy";
import { drawFundus } from "./fundus";
import { drawGallbladder } from "./gallbladder";
import { drawHeartbeat } from "./heartbeat";
import { drawSpirometry } from "./report-page";
import { drawPlaques, drawRing } from "./skin";

/**
 * Every picture of the demo, drawn by program when the demo is made: there is no patient behind any. The same bytes
 * each time, except for the video, which is ffmpeg's; it is null where there is no ffmpeg.
 */
export const drawings = {
  "ecg-anterior": () => drawEcg(sinus(anteriorElevation, 92), 1),
  "ecg-fibrillation": () => drawEcg(fibrillation(healthy, 118), 2),
  "ecg-block": () => drawEcg(completeBlock(healthy), 3),
  "chest-pneumothorax": () => drawChest("pneumothorax", 4),
  "chest-consolidation": () => drawChest("consolidation", 5),
  "chest-effusion": () => drawChest("effusion", 6),
  "skin-ring": () => drawRing(7),
  "skin-plaques": () => drawPlaques(8),
  gallbladder: () => drawGallbladder(9),
  "gastric-ulcer": () => drawUlcer(11),
  fundus: () => drawFundus(12),
  "blood-film": () => drawBloodFilm(13),
  "ct-abdomen": async () => drawAbdomen(14),
  "ct-head": async () => drawHead(15),
  spirometry: async () => drawSpirometry(),
  heartbeat: () => drawHeartbeat(10),
} satisfies Record<DemoDrawing, () => Promise<Buffer | null>>;
