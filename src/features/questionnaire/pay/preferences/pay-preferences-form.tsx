import { HORIZON_BY_DEFAULT } from "../../../../engine/offer/pay.ts";
import { foreignCurrencies } from "../fields/pay-currencies.ts";
import { PayCurrencySelect } from "../form/pay-currency-select.tsx";
import { changePreferences, inCurrency } from "./pay-edit-preferences.ts";
import { PayRate } from "./pay-rate.tsx";
import { PayScale } from "./pay-scale.tsx";
import { counted } from "../../../../findings/words/counts-in-words.ts";
import { paragraph } from "../../../../findings/words/sentence.ts";
import type { PayPreferences } from "../../../../offers/pay-schema.ts";
import { useWayBack } from "../../../../parts/way-back.tsx";
import { useEdit } from "../../../../state/live/use-edit.ts";
import { useFile } from "../../../../state/live/use-file.ts";
import { Card } from "../../../../ui/card.tsx";
import { Segmented } from "../../../../ui/form/choice/segmented.tsx";
import styles from "./pay-preferences-form.module.css";

const HORIZONS = [
  { value: "1", label: "1 year" },
  { value: "2", label: "2 years" },
  { value: "3", label: "3 years" },
  { value: "4", label: "4 years" },
] as const;
const NONE: PayPreferences = {};

interface PayPreferencesFormProps {
  /** the currency whose rate stands beside an amount already */
  readonly besides: string | undefined;
  /** asks what is needed and what would be enough, unless that is asked beside the salary */
  readonly hasScale?: boolean;
}

/** What all pay is measured by, for every offer: currency, floor and target, the years that count, exchange rates. */
export const PayPreferencesForm = ({ besides, hasScale = true }: PayPreferencesFormProps) => {
  const file = useFile();
  const edit = useEdit();
  const preferences = file.preferences?.pay ?? NONE;
  const { currency, rates, horizonYears = HORIZON_BY_DEFAULT } = preferences;
  const foreign = currency === undefined ? [] : foreignCurrencies(file).filter((code) => code !== besides);
  const { wayBack: currencyBack, setChanged: setCurrencyChanged } = useWayBack("your currency");
  const { wayBack: yearsBack, setChanged: setYearsChanged } = useWayBack("years that count");
  const setCurrency = (chosen: string): void => {
    const losesRates = Object.keys(rates ?? {}).length > 0;
    const undo = edit((current) => changePreferences(current, (earlier) => inCurrency(earlier, chosen)));
    const was = currency === undefined ? "Was not chosen." : `Was ${currency}.`;
    setCurrencyChanged({ said: paragraph(was, losesRates ? "Rates into it were removed." : ""), undo });
  };
  return (
    <Card title="What you measure pay by" intro="The same for all your offers.">
      <form
        aria-label="What you measure pay by"
        className={styles["form"]}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <div className={styles["row"]}>
          <PayCurrencySelect
            label="Your currency"
            none="Choose a currency"
            value={currency ?? ""}
            onChange={(event) => setCurrency(event.target.value)}
          />
          {currencyBack}
        </div>
        {hasScale && <PayScale preferences={preferences} />}
        <div className={styles["row"]}>
          <Segmented
            label="Years that count"
            labelShown
            options={HORIZONS}
            value={HORIZONS.find(({ value }) => value === String(horizonYears))?.value}
            onChange={(years) => {
              const undo = edit((current) =>
                changePreferences(current, (earlier) => ({ ...earlier, horizonYears: Number(years) })),
              );
              setYearsChanged({ said: `Was ${counted(horizonYears, "year")}.`, undo });
            }}
          />
          {yearsBack}
        </div>
        {currency !== undefined &&
          foreign.map((code) => (
            <PayRate key={`${code} in ${currency}`} foreign={code} own={currency} preferences={preferences} />
          ))}
      </form>
    </Card>
  );
};
