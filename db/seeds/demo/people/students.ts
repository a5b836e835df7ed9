import type { DemoPerson } from "./demo-person";

function student(key: string, name: string, stage: string, bio?: string): DemoPerson {
  return { key, name, role: "student", stage, ...(bio ? { bio } : {}) };
}

const askers: DemoPerson[] = [
  { ...student("noor", "Noor H.", "Year 4", "I ask what I did not dare to ask on the round."), signIn: "student" },
  student("tobias", "Tobias B.", "Year 5", "Working towards finals. I like a good differential."),
  student("leila", "Leila P.", "Year 3", "First clinical year. Everything is new."),
  student("rowan", "Rowan S.", "Year 5", "Trying to explain things well enough that I understand them."),
  student("amara", "Amara O.", "Year 2", "Still in lectures, reading ahead."),
  student("jonas", "Jonas V.", "Year 4"),
  student("priya", "Priya R.", "Year 5", "I collect mistakes, mostly my own."),
  student("kofi", "Kofi A.", "Year 3", "Interested in anything with a mechanism."),
  student("mei", "Mei L.", "Graduate entry year 2", "A pharmacist before this."),
  student("sofia", "Sofia M.", "Year 4", "Half my questions start with 'why not the other drug'."),
  student("daniel", "Daniel K.", "Year 1"),
  student("hana", "Hana T.", "Year 4", "I would like to become a paediatrician, probably."),
];

/** An anonymous asker's stage is shown only when ten active members share it, so Years 4 and 5 have eleven each. */
const classmates: DemoPerson[] = [
  student("ilse", "Ilse D.", "Year 4"),
  student("mateo", "Mateo G.", "Year 4"),
  student("aisling", "Aisling C.", "Year 4"),
  student("farid", "Farid N.", "Year 4", "Good at lists, learning to be good at patients."),
  student("yuki", "Yuki S.", "Year 4"),
  student("thandiwe", "Thandiwe Z.", "Year 4"),
  student("bjorn", "Björn E.", "Year 4"),
  student("saoirse", "Saoirse F.", "Year 5"),
  student("arjun", "Arjun P.", "Year 5"),
  student("zeynep", "Zeynep Y.", "Year 5", "Night shifts taught me to ask early."),
  student("luca", "Luca R.", "Year 5"),
  student("chidi", "Chidi U.", "Year 5"),
  student("marta", "Marta W.", "Year 5"),
  student("tevita", "Tevita L.", "Year 5"),
  student("ngoc", "Ngọc T.", "Year 5"),
];

/** Students ask under a first name and one letter, as many students do. */
export const demoStudents: readonly DemoPerson[] = [...askers, ...classmates];
