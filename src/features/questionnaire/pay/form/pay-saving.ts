/**
 * What is said of a field that can't be read. `takes` is what it takes, such as "an amount of 0 or more"; `kept` is what
 * stays saved, empty when nothing is.
 */
export const notSaved = (takes: string | undefined, kept: string): string | undefined => {
  if (takes === undefined) return undefined;
  const said = `Not saved: this takes ${takes}.`;
  return kept === "" ? said : `${said} ${kept} stays.`;
};
