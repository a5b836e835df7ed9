/** Which line of the printed sign-ins a person stands for. */
export type DemoSignIn =
  | "student"
  | "trainee"
  | "mentor"
  | "second mentor"
  | "educator"
  | "moderator"
  | "second moderator"
  | "admin";

/**
 * Somebody invented for the demo. `key` is how threads name them, `specialty` a slug, `years` years in the specialty.
 */
export type DemoPerson = {
  key: string;
  name: string;
  role: "student" | "trainee" | "mentor" | "educator" | "reader";
  specialty?: string;
  stage?: string;
  years?: number;
  moderator?: true;
  admin?: true;
  bio?: string;
  country?: string;
  signIn?: DemoSignIn;
};
