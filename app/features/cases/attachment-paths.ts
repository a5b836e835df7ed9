/** The part of a case's own page where its attachments are. */
export const attachmentsPath = (caseToken: string) => `/cases/${caseToken}#attachments`;

export const removalPath = (token: string) => `/attachments/${token}/removal`;
export const placePath = (token: string) => `/attachments/${token}/place`;
export const reviewPath = (token: string) => `/attachments/${token}`;
