import type { Command } from "commander";
import { registerUserCreate } from "./user/create";
import { registerUserInvite } from "./user/invite";
import { registerUserList } from "./user/list";
import { registerUserResetLink } from "./user/reset-link";
import { registerUserRole } from "./user/role";
import { registerUserSecondStep } from "./user/second-step";
import { registerUserSuspend } from "./user/suspend";

/** `wardround user …`: people, for whoever runs the machine. Nothing here asks for a password. */
export function registerUser(program: Command): void {
  const user = program
    .command("user")
    .description(
      "People: list, create, invite, give and end roles, pause, make a link to a new password, take a second step off.",
    );
  registerUserList(user);
  registerUserCreate(user);
  registerUserInvite(user);
  registerUserRole(user);
  registerUserSuspend(user);
  registerUserResetLink(user);
  registerUserSecondStep(user);
}
