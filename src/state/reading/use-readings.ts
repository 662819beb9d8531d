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
  useEffect(() => {
    const waiting = texts.filter((text) => knownReading(text) === undefined);
    if (waiting.length === 0) return undefined;
    let isWanted = true;
    void Promise.all(waiting.map(async (text) => [text, await readBeside(text)] as const)).then((read) => {
      if (isWanted) setLate(new Map(read));
    });
    return () => {
      isWanted = false;
    };
  }, [texts]);
  return useMemo(() => {
    const read = texts.flatMap((material) => {
      const reading = late.get(material) ?? knownReading(material);
      return reading === undefined ? [] : [{ material, reading: askedFor(rubric, reading) }];
    });
    return read.length === texts.length ? read : null;
  }, [texts, late, rubric]);
};
