import { describe, expect, it } from "vitest";
import { found } from "./found";

describe("numbers and addresses that belong to one person", () => {
  it.each([
    ["Write to jane.o'neil+ward@mail.example.org today", "email: jane.o'neil+ward@mail.example.org"],
    ["mail john dot doe at gmail dot com", "email: john dot doe at gmail dot com"],
    ["Ring +44 (0)20 7946 0018 after ten", "phone: +44 (0)20 7946 0018"],
    ["His number is (310) 555-1234.", "phone: (310) 555-1234"],
    ["mobile 07700 900123", "phone: 07700 900123"],
    ["fax 020 7946 0018", "fax: 020 7946 0018"],
    ["see https://facebook.com/jane.o.neil.", "url: https://facebook.com/jane.o.neil"],
    ["from 192.168.1.17 at night", "ip: 192.168.1.17"],
    ["device 00:1A:2B:3C:4D:5E answered", "ip: 00:1A:2B:3C:4D:5E"],
    ["posted as @jane_ward", "username: @jane_ward"],
    ["SSN 460-89-9847", "ssn: 460-89-9847"],
    ["NHS number 943 476 5919", "nhs_number: 943 476 5919"],
    ["9434765919 on the wristband", "nhs_number: 9434765919"],
    ["CHI 0101010109", "nhs_number: 0101010109"],
    ["MRN: #SF-998877", "medical_record: #SF-998877"],
    ["hospital no. K123456", "medical_record: K123456"],
    ["insurance policy number ZY-678912", "health_plan: ZY-678912"],
    ["his account number is BA-98765432", "account: BA-98765432"],
    ["paid with 4111 1111 1111 1111", "account: 4111 1111 1111 1111"],
    ["to gb82west12345698765432 please", "account: gb82west12345698765432"],
    ["License No: CLN-112233", "licence: CLN-112233"],
    ["passport no 123456789", "licence: 123456789"],
    ["GMC number 7012345", "provider_number: 7012345"],
    ["NPI 1234567893", "provider_number: 1234567893"],
    ["drives AB12 CDE", "vehicle: AB12 CDE"],
    ["number plate: KX 4471", "vehicle: KX 4471"],
    ["pacemaker serial number PJN448812H", "device: PJN448812H"],
    ["NI number QQ 12 34 56 C or AB 12 34 56 C", "national_number: AB 12 34 56 C"],
    ["reference 8812345", "unique_number: 8812345"],
    ["labelled 987654321 in ink", "unique_number: 987654321"],
  ])("%s", (text, hit) => {
    expect(found(text)).toContain(hit);
  });

  it.each([
    "BP 120/80, pulse 72, sats 94% on 2 L, temp 38.4",
    "Platelets 150000, WBC 12.4, creatinine 212 µmol/L, ferritin 1000",
    "viral load 1234567 copies/mL, then 20000000 copies",
    "troponin 1200 then 3400 ng/L at 3 hours",
    "heparin 5000 units bd and 1.2 million units of benzylpenicillin",
    "NCT01234567 and PMID: 31475795 and doi:10.1056/NEJMoa1911303",
    "see https://www.nice.org.uk/guidance/ng28 and https://doi.org/10.1136/bmj.n71",
    "a study of 12 345 678 people, 1200 patients, plan: 500 mg",
    "section 1.2.3.4 of version 2.10",
    "ratio 1:2:3, dermatomes C5-C6, HLA-B27, CD4 350",
    "pH 7.28 7.33",
    "PH: 7.28 7.33 7.41",
  ])("leaves alone: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
