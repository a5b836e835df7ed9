// Before the first paint: a reader who chose a theme must not see the other one flash by.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch {
  // Storage can be switched off; then the system's setting holds.
}
