import type { MediaKind } from "~/deidentify/media";
import type { AttachmentState } from "./attachment";

/** One line of the list of attachments on a case's own page. */
export type ListedAttachment = {
  token: string;
  kind: MediaKind | null;
  state: AttachmentState;
  words: string;
  /** How far it is, where that is known. */
  percent: number | null;
  /** Something happens to it by itself soon. */
  moving: boolean;
  refusal: string | null;
  alt: string;
};

export const kindWords: Record<MediaKind, string> = {
  picture: "Picture",
  dicom: "Scan",
  pdf: "Document",
  video: "Video",
  table: "Table of results",
};
