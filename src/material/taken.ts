/** What a file was found to hold: its text, or why there is none, as what was found in the place of one. */
export type Taken = { readonly text: string } | { readonly found: string };
