import { Suspense } from "react";
import type { Offer } from "../offers/schema.ts";
import type { ChoiceQuestion } from "../rubric/schema.ts";
import { onDemand } from "../ui/page/on-demand.tsx";

const { Part: PassagesHere } = onDemand(async () => (await import("./reading/passages-here.tsx")).PassagesHere);
const { Part: TermsHere } = onDemand(async () => (await import("./reading/terms-here.tsx")).TermsHere);

/** What an offer's texts say about a question; loaded, with the reader, only where there is a text. */
export const InYourTexts = ({ offer, question }: { readonly offer: Offer; readonly question: ChoiceQuestion }) =>
  offer.material === undefined ? null : (
    <Suspense fallback={null}>
      <PassagesHere offer={offer} question={question} />
    </Suspense>
  );

/** What an offer's texts say of its pay; loaded in the same way. */
export const PayInYourTexts = ({ offer }: { readonly offer: Offer }) =>
  offer.material === undefined ? null : (
    <Suspense fallback={null}>
      <TermsHere offer={offer} />
    </Suspense>
  );
