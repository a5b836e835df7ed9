/** Where a patient is spoken of or a day on the ward, so that a name is more likely to be somebody's. */
export const patientMark =
  /(?<!\p{L})(?:pts?|patient|bed|bay|ward|wr|mr|mrs|ms|miss|admitted|discharged|he|she|his|her|him|y\/?o|NOK|called|named|lives?|home|neighbour|volunteers?|jobs?|bloods|CT|CTPA|MRI|CXR|ABG|NBM|DNAR|INR|sats|flare|chase|consent|clerked|cannula|catheter|seen|reviewed|today|tonight|overnight|yesterday|theatre|\d{1,3} ?[MF])(?!\p{L})/iu;
