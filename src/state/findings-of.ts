import type { Comparison } from "../engine/comparison.ts";
import { type Case, caseOf } from "../findings/case.ts";
import { withoutSourceNames } from "../findings/sources/hidden-source-names.ts";
import type { OffersFile } from "../offers/schema.ts";
import { oncePer } from "./browser/once-per.ts";
import { modelOf } from "./figures.ts";
import { namesOf } from "./names-of.ts";

/**
 * What the findings tell their sentences from, made once a file and comparison for all who ask; names are letters where they
 * are kept hidden.
 */
export const findingsOf = oncePer((file: OffersFile) =>
  oncePer((comparison: Comparison): Case => {
    const model = modelOf(file);
    const told = file.app?.namesHidden === true ? withoutSourceNames(model, comparison) : { model, comparison };
    return caseOf({ file, ...told, names: namesOf(file) });
  }),
);
