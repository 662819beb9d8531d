/** The ladder: two posts, and the first rung in green. */
export const Logo = () => (
  <svg width="22" height="24" viewBox="0 0 22 24" aria-hidden="true" focusable="false">
    <path d="M5 1v22M17 1v22" stroke="var(--ink)" strokeWidth="2" />
    <path d="M5 6.5h12M5 12h12" stroke="var(--line-field)" strokeWidth="2" />
    <path d="M2 18h18" stroke="var(--green)" strokeWidth="4" strokeLinecap="round" />
  </svg>
);
