import { useState } from "react";
import { readAmount } from "../../../../amounts/read-amount.ts";
import { useDraft } from "../../../../state/live/use-draft.ts";
import { moneyInWords } from "../../../../findings/words/money-in-words.ts";
import { Button } from "../../../../ui/buttons/button.tsx";
import { MoneyInput } from "../../../../ui/form/money-input.tsx";
import { NumberInput } from "../../../../ui/form/number-input.tsx";
import { readNumber, writeNumber } from "../fields/pay-figures.ts";
import styles from "./pay-form.module.css";

interface PayByHourProps {
  readonly offerId: string;
  readonly currency: string | undefined;
  /** given a year's pay and the hours of a week, as they are written in their fields */
  readonly onReckoned: (base: string, hours: string) => void;
}

const WEEKS = "52";

const isUsable = (figure: number | undefined): figure is number => figure !== undefined && figure > 0;

/** An hour's pay as it is typed; what is expected where it can't be read, or is for another time. */
const hourly = (text: string, currency: string | undefined): number | string | undefined => {
  if (text.trim() === "") return undefined;
  const read = readAmount(text, { currency, period: "hour" });
  if (read.kind === "unread") return read.expected;
  const isOther = currency !== undefined && read.currency !== null && read.currency !== currency;
  const isHour = read.kind === "amount" && (read.period === null || read.period === "hour");
  return isHour && !isOther ? read.amount : `an hour's pay${currency === undefined ? "" : ` in ${currency}`}`;
};

/** Computes a year's pay from an hour's, for anyone who is paid by the hour. */
export const PayByHour = ({ offerId, currency, onReckoned }: PayByHourProps) => {
  const { draft, keep } = useDraft(`+by-hour ${offerId}`);
  const [rate, setRate] = useState(draft?.["rate"] ?? "");
  const [hours, setHours] = useState(draft?.["hours"] ?? "");
  const [weeks, setWeeks] = useState(draft?.["weeks"] ?? WEEKS);
  const type = (typedNow: Partial<Record<"rate" | "hours" | "weeks", string>>): void => {
    const all = { rate, hours, weeks, ...typedNow };
    setRate(all.rate);
    setHours(all.hours);
    setWeeks(all.weeks);
    keep(all);
  };
  const [hasDraft] = useState(draft !== undefined);
  const typed = hourly(rate, currency);
  const perHour = typeof typed === "string" ? undefined : typed;
  const [perWeek, perYear] = [readNumber(hours), readNumber(weeks)];
  const year =
    isUsable(perHour) && isUsable(perWeek) && isUsable(perYear)
      ? Math.round(perHour * perWeek * perYear * 100) / 100
      : null;
  return (
    <details className={styles["by-hour"]} open={hasDraft}>
      <summary>Paid by the hour</summary>
      <div className={styles["fields"]}>
        <MoneyInput
          label="Pay an hour"
          currency={currency}
          error={typeof typed === "string" ? `This takes ${typed}.` : undefined}
          value={rate}
          onChange={(event) => type({ rate: event.target.value })}
        />
        <NumberInput
          label="Paid hours in a week"
          value={hours}
          onChange={(event) => type({ hours: event.target.value })}
        />
        <NumberInput
          label="Paid weeks in a year"
          value={weeks}
          onChange={(event) => type({ weeks: event.target.value })}
        />
      </div>
      <div className={styles["worked-out"]}>
        <p role="status">
          {year === null
            ? "Give the pay and the hours as figures, and the year is worked out. Leave out weeks that are not paid."
            : `${rate.trim()} × ${hours.trim()} × ${weeks.trim()} comes to ${moneyInWords(year, currency)} a year.`}
        </p>
        <Button
          small
          disabled={year === null}
          onClick={() => {
            if (year !== null) onReckoned(writeNumber(year), hours.trim());
          }}
        >
          Use it as base salary
        </Button>
      </div>
    </details>
  );
};
