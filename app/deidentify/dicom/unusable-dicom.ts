/** Sentences about DICOM files that nothing can be made of: what is wrong, and what to do. */
export const unusableDicom = {
  empty: "This file is empty. Export the study again and attach it.",
  damaged: "This DICOM file is damaged or cut short. Export it again and attach the new file.",
  noPicture:
    "This DICOM file holds no picture (it may be a report, a plan or a waveform). Export the picture itself and attach that.",
  document: "This DICOM file holds a document. Attach the document itself as PDF.",
  bits: "Pictures of this make cannot be read here (bits or colours). Export it as PNG and attach that.",
  syntax: "This DICOM file is compressed in a way that cannot be read here. Export it uncompressed, or as JPEG 2000.",
  size: "This DICOM picture is larger than 60 million pixels a frame. Export a smaller one.",
  frames: (most: number) => `This DICOM file has more than ${most} frames. Export only the part that matters.`,
  covers: "What was found on this DICOM picture cannot be covered in the file. Export it as PNG and attach that.",
  colours: "The colours of this DICOM picture cannot be told from writing. Export it as PNG and attach that.",
  left: "This DICOM file still says something that may identify somebody after cleaning, so it is not given out.",
} as const;
