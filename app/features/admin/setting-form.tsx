import type { SettingKey } from "~/core/settings";
import { Choices } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { settingsInOrder, settingWords } from "./setting-words";

/** Every setting with a sentence that says what it does. */
export function SettingForm({ texts }: { texts: Record<SettingKey, string> }) {
  const { fields, message, values } = useRefused();
  return (
    <form method="post" action="/admin/settings" className="narrow stack gap-6" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      {settingsInOrder.map((key) => {
        const { label, hint, options } = settingWords[key];
        const value = values[key] ?? texts[key];
        const common = { name: key, label, hint, error: fields[key] };
        return options ? (
          <Choices key={key} {...common} chosen={value} required options={options} />
        ) : (
          <TextField
            key={key}
            {...common}
            defaultValue={value}
            width={/hour|days/.test(key) ? "few" : undefined}
            inputMode={/hour|days/.test(key) ? "numeric" : undefined}
          />
        );
      })}
      <p>
        <button type="submit" className="btn main">
          Save the settings
        </button>
      </p>
    </form>
  );
}
