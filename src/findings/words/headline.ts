/** A headline that states the finding, and the sentence or two under it. */
export interface Headline {
  readonly headline: string;
  readonly detail: string;
}
