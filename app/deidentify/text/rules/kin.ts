import { wordSet } from "../words/word-list";

/** Relatives and people of the ward: a capital word behind one is a name, also where no list has it ("HCA Devon"). */
export const kin = wordSet(
  "wife husband spouse fiancé fiancée fiance fiancee partner girlfriend boyfriend mother father mum mom mam dad parents stepmother stepfather stepson stepdaughter son sons daughter daughters brother brothers sister sisters twin aunt uncle nephew niece cousin cousins grandson granddaughter grandmother grandfather grandma grandpa granny nana nan nanna neighbour neighbor roommate flatmate friend colleague carer caregiver babysitter teacher coach trainer classmate chaperone runner driver aide student intern fellow sho odp fy1 fy2 hca sn cns rgn phn hcpoa scribe paramedic pharmacist porter sonographer phlebotomist physio chaplain counsellor counselor foreman landlord landlady",
);
