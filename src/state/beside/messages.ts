/** What the page sends to a worker. */
export interface Request<Input> {
  readonly id: number;
  /** null stops the request of that id */
  readonly input: Input | null;
}

/** What comes back, with the request's id. */
export interface Answer<Result> {
  readonly id: number;
  readonly result: Result;
}
