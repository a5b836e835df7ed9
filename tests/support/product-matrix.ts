/**
 * "Who may do what" as the product's table has it, one mark a person, in the order of `sampleActors`: visitor, e-mail
 * confirmed, student, doctor in training, mentor, educator, moderator, administrator, role ended, paused student.
 * x: yes. -: no. o: only as the page says beside it.
 */
export const productMatrix: Record<string, string> = {
  "Read public questions, pages and collections": "xxxxxxxxxx",
  "Report that a post may identify somebody": "xxxxxxxxxx",
  "Read questions for verified members": "--xxxxxx-x",
  Ask: "--xxxxxx--",
  "Ask anonymously": "--xx------",
  Answer: "--xxxxxx--",
  "Comment, follow, bookmark, flag": "--xxxxxx--",
  Vote: "--xxxxxx--",
  "Endorse an answer": "----oo----",
  "Pin learning points, keep collections": "----oxxx--",
  "Make a question public": "----oxxx--",
  "Change other people’s titles and tags": "----oxxx--",
  "Tell a case, with attachments": "--xxxxxx--",
  "Check somebody else’s case before it is published": "-----xx---",
  "Check a case whose author kept something uncovered": "------x---",
  "Decide reports; reveal an anonymous author, two together": "------xx--",
  "Settings, roles, governance record, import and export": "-------x--",
  "Found a school and appoint its managers": "-------x--",
  "Keep the cohorts of a school, once appointed": "---xxxxx--",
  "See who is in a cohort, once appointed to assess it": "----xxxx--",
  "Be a member of a cohort, and leave it": "-xxxxxxxx-",
  "Keep the cohorts of a school that somebody else manages": "----------",
  "Vote on your own post": "----------",
  "Endorse your own answer": "----------",
  "Answer your own question that you asked anonymously": "----------",
  "Check your own case": "----------",
  "Decide a report about your own post": "----------",
  "Reveal who asked your own anonymous question": "----------",
  "Reveal an anonymous author while assessing students": "----------",
};
