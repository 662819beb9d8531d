/** How good an offer is on a criterion of the person's own, in five steps. */
export const OWN_STEPS = [
  { value: 0, label: "As bad as it could be" },
  { value: 0.25, label: "Rather bad" },
  { value: 0.5, label: "In between" },
  { value: 0.75, label: "Rather good" },
  { value: 1, label: "As good as I could wish" },
] as const;
