/** The file of a pack, inside the rubric's folder. */
export const packFile = (id: string): string => `packs/${id}.yaml`;
