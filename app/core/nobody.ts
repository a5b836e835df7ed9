/**
 * The account that what somebody did anonymously is put down to once they left: one for all who ever leave, made by the
 * first of them. Below zero, so that it takes no number from anybody. Under one anonymous question one person asked, so
 * no two of them meet in a row. The trigger on the ledger names it too (db/migrations/0028-nobody.ts).
 */
export const NOBODY = -1;
