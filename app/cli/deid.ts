import type { Command } from "commander";
import { registerDicom } from "./deid/dicom";
import { registerImage } from "./deid/image";
import { registerPdf } from "./deid/pdf";
import { registerText } from "./deid/text";
import { registerVideo } from "./deid/video";

/** `wardround deid …`: finds and removes what could identify a patient, without a forum around it. */
export function registerDeid(program: Command): void {
  const deid = program.command("deid").description("Find and remove what could identify a patient.");
  registerText(deid);
  registerImage(deid);
  registerDicom(deid);
  registerPdf(deid);
  registerVideo(deid);
}
