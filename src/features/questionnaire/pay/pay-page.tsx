import { PayForm } from "./form/pay-form.tsx";
import { PayShown } from "./pay-shown.tsx";
import { PayPreferencesForm } from "./preferences/pay-preferences-form.tsx";
import { paths } from "../../../findings/paths.ts";
import { moneyInWords } from "../../../findings/words/money-in-words.ts";
import type { Offer } from "../../../offers/schema.ts";
import { PayInYourTexts } from "../../../parts/in-your-texts.tsx";
import { NamedOffer } from "../../../parts/named-offer.tsx";
import { bundledRubric } from "../../../rubric/bundled.ts";
import type { Criterion, Rubric } from "../../../rubric/schema.ts";
import { useDisplayName } from "../../../state/use-names.ts";
import { useOfferEvaluation } from "../../../state/use-offer-evaluation.ts";
import { LinkButton } from "../../../ui/buttons/link-button.tsx";
import { Card } from "../../../ui/card.tsx";
import { Name } from "../../../ui/name.tsx";
import { PageHead } from "../../../ui/page/page-head.tsx";
import styles from "./pay-page.module.css";

/** The criterion that asks for the pay. */
const payCriterion = (rubric: Rubric): Criterion | undefined =>
  rubric.criteria.find(({ questions }) => questions.some(({ kind }) => kind === "pay"));

/** What an offer pays, on a page of its own. */
export const PayPage = () => <NamedOffer Page={OffersPay} />;

const OffersPay = ({ offer }: { readonly offer: Offer }) => {
  const evaluated = useOfferEvaluation(offer);
  const { name, about } = useDisplayName(offer);
  const { pay } = evaluated.evaluation;
  const criterion = payCriterion(bundledRubric);
  const page = paths.offer(offer.id);
  return (
    <>
      <PageHead
        crumbs={[{ label: "Offers", href: paths.offers }, { label: <Name>{name}</Name>, href: page }, { label: "Pay" }]}
        {...(about.length > 0 && { crumbsNote: <Name>{about.join(", ")}</Name> })}
        title={
          pay === null
            ? `What does ${name} pay?`
            : `${name} pays ${moneyInWords(pay.averageYear, pay.currency)} a year on average`
        }
        intro={criterion?.why}
        actions={<LinkButton href={page}>Back to the offer</LinkButton>}
      />
      <div className={styles["columns"]}>
        <Card>
          <PayInYourTexts offer={offer} />
          <PayForm key={offer.id} offer={offer} criterionId={criterion?.id ?? ""} rubric={bundledRubric} />
        </Card>
        <div className={styles["beside"]}>
          <PayShown offer={offer} evaluated={evaluated} />
          <PayPreferencesForm besides={offer.pay?.currency} />
        </div>
      </div>
    </>
  );
};
