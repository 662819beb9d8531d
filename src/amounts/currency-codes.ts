let codes: ReadonlySet<string> | undefined;

/** The codes of all currencies; asked for when the first is needed, as a phone takes some milliseconds over them. */
export const currencyCodes = (): ReadonlySet<string> => (codes ??= new Set(Intl.supportedValuesOf("currency")));
