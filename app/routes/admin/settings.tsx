import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/admin/admin-frame";
import { saveSettings, settingTexts } from "~/features/admin/setting.server";
import { SettingForm } from "~/features/admin/setting-form";
import { readForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Settings – Wardround" }];

export const loader = guardedLoader(admins, async ({ ctx }) => ({ texts: await settingTexts(ctx) }));

export const action = guardedAction(freshly(admins), async ({ ctx, request }) => {
  await saveSettings(ctx, await readForm(request));
  return redirect("/admin/settings?done=saved", 303);
});

export default function SettingsPage() {
  const { texts } = useLoaderData<typeof loader>();
  return (
    <AdminFrame current="/admin/settings" title="Settings">
      <p className="soft">A change counts at once, and stands in the log with your name.</p>
      <SettingForm texts={texts} />
    </AdminFrame>
  );
}
