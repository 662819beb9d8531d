/** The pattern for what is not known: thin slanted lines. Used as `fill="url(#id)"`. */
export const Hatch = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill="var(--card)" />
      <rect width="2" height="6" fill="var(--line-field)" />
    </pattern>
  </defs>
);
