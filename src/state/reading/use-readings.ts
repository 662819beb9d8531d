import { useEffect, useMemo, useState } from "react";
import type { Material } from "../../offers/material-schema.ts";
import type { Reading } from "../../reading/reading.ts";
import type { ReadMaterial } from "../../reading/suggest/said.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { useModel } from "../use-model.ts";
import { knownReading, readBeside } from "./readings.ts";

/** Without what speaks to packs that aren't chosen. */
const askedFor = ({ criteria }: Rubric, reading: Reading): Reading => {
  const asked = new Set(criteria.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return { ...reading, passages: reading.passages.filter(({ question }) => asked.has(question)) };
};

/** What the texts say, each read once; null until all are read. The reader is loaded when there is a text. */
export const useReadings = (texts: readonly Material[]): readonly ReadMaterial[] | null => {
  const { rubric } = useModel();
  const [late, setLate] = useState<ReadonlyMap<Material, Reading>>(new Map());
  const read = useMemo(() => {
    const found = texts.flatMap((material) => {
      const reading = late.get(material) ?? knownReading(material);
      return reading === undefined ? [] : [{ material, reading: askedFor(rubric, reading) }];
    });
    return found.length === texts.length ? found : null;
  }, [texts, late, rubric]);
  const isRead = read !== null;
  useEffect(() => {
    if (isRead) return undefined;
    let isWanted = true;
    // All of them: one that was unknown when this was drawn may have been read by now, for another page.
    void Promise.all(texts.map(async (text) => [text, await readBeside(text)] as const)).then((each) => {
      if (isWanted) setLate(new Map(each));
    });
    return () => {
      isWanted = false;
    };
  }, [texts, isRead]);
  return read;
};
