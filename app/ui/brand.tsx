export function Brand() {
  return (
    <a className="brand" href="/">
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M19.1 6.3A9.2 9.2 0 1 0 21.2 12" />
        <circle cx="12" cy="12" r="3.6" />
      </svg>
      <span>Wardround</span>
    </a>
  );
}
