const SHOWN_FOR = 5_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts one short sentence on the page's status line, which screen readers speak. It goes after five seconds. */
export function say(sentence: string): void {
  const line = document.getElementById("said");
  if (!line) return;
  line.textContent = sentence;
  clearTimeout(timer);
  timer = setTimeout(() => {
    line.textContent = "";
  }, SHOWN_FOR);
}
