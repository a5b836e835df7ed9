const placeholders = /change.?(me|this|it)|replace.?(me|this)|your.?secret|super.?secret|example|password|1234567/i;

/** True for a secret that somebody left in from an example, or typed by leaning on a key: few different characters. */
export function isWeakSecret(text: string): boolean {
  return new Set(text).size < 8 || placeholders.test(text);
}
