import { cellText } from "../package/xml-text.ts";
import { headPlace } from "../write/answers-layout.ts";
import type { Shown } from "./shown.ts";

/** What each offer is called at the head of a column: its employer, else its title, else "Offer 2"; follows the sheet. */
export const nameCells = ({
  offers,
  options: { notes },
}: Shown): readonly { readonly expression: string; readonly cached: string }[] =>
  offers.map(({ offer: { employer, title } }, index) => {
    const [first, second, last] = [
      headPlace("employer", index, notes),
      headPlace("title", index, notes),
      `Offer ${index + 1}`,
    ];
    return {
      expression: `IF(${first}<>"",${first},IF(${second}<>"",${second},"${last}"))`,
      cached: cellText(employer) || cellText(title) || last,
    };
  });
