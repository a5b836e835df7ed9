/** The part of a case's own page where its attachments are. */
export const attachmentsPath = (caseToken: string) => `/cases/${caseToken}#attachments`;

export const removalPath = (token: string) => `/attachments/${token}/removal`;
export const placePath = (token: string) => `/attachments/${token}/place`;
export const reviewPath = (token: string) => `/attachments/${token}`;
export const boxesPath = (token: string) => `/attachments/${token}/boxes`;
export const coversPath = (token: string) => `/attachments/${token}/covers`;
/** A picture without covers, for its author. */
export const framePath = (token: string, frame: string) => `/attachments/${token}/frames/${frame}`;
