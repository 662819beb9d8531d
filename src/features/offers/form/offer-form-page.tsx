import { Suspense, useState } from "react";
import { useLocation, useParams } from "wouter";
import { clearDraft } from "../../../offers/edit/edit-app-state.ts";
import { addNewOffer, updateOffer } from "../../../offers/edit/edit-offer.ts";
import type { Offer } from "../../../offers/schema.ts";
import { NamedOffer } from "../../../parts/named-offer.tsx";
import { useLibrary } from "../../../state/live/library-context.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import { Name } from "../../../ui/name.tsx";
import { Hold, Later } from "../../../ui/page/later.tsx";
import { onDemand } from "../../../ui/page/on-demand.tsx";
import { PageHead } from "../../../ui/page/page-head.tsx";
import { type FoundOffer, withFound } from "./found-offer.ts";
import { OfferForm } from "./offer-form.tsx";
import { EMPTY, fieldsOfOffer, NEW_OFFER, type OfferFields, offerWith } from "./offer-fields.ts";
import { paths } from "../../../findings/paths.ts";

/** Adds an offer, or changes what is on one. */
export const OfferFormPage = () => {
  const { id } = useParams<{ id?: string }>();
  return id === undefined ? <NewOffer /> : <NamedOffer Page={ChangedOffer} />;
};

const { Part: PasteFirst } = onDemand(async () => (await import("./paste-first.tsx")).PasteFirst);

/** What a text that was pasted for a new offer is kept under until the offer is saved. */
const NEW_TEXT = "+text";

const NewOffer = () => {
  const { live } = useLibrary();
  const edit = useEdit();
  const [, navigate] = useLocation();
  const [found, setFound] = useState<FoundOffer | null>(null);
  const save = (fields: Partial<OfferFields>, then: "answer" | "done"): void => {
    edit((current) =>
      addNewOffer(clearDraft(clearDraft(current, NEW_OFFER), NEW_TEXT), fields.employer ?? "", (id) => {
        const offer = offerWith({ id, employer: "", title: "" }, { ...EMPTY, ...fields });
        return found === null ? offer : withFound(offer, found);
      }),
    );
    const id = live.snapshot().file?.offers?.at(-1)?.id;
    const next = found === null ? paths.answer : paths.reading;
    navigate(then === "answer" && id !== undefined ? next(id) : paths.offers);
  };
  return (
    <>
      <PageHead
        crumbs={[{ label: "Offers", href: paths.offers }, { label: "New" }]}
        title="A new offer"
        intro="The employer is enough to begin with. Everything else can wait until you know it."
      />
      <Later>
        <Suspense fallback={<Hold />}>
          <PasteFirst form={NEW_TEXT} found={found} onFound={setFound} />
          <OfferForm
            fields={EMPTY}
            form={NEW_OFFER}
            {...(found !== null && { found, goOn: "Save and see what it says" })}
            onSave={save}
          />
        </Suspense>
      </Later>
    </>
  );
};

const ChangedOffer = ({ offer }: { readonly offer: Offer }) => {
  const edit = useEdit();
  const [, navigate] = useLocation();
  return (
    <>
      <PageHead
        crumbs={[
          { label: "Offers", href: paths.offers },
          { label: <Name>{offer.employer}</Name>, href: paths.offer(offer.id) },
          { label: "Edit" },
        ]}
        title="What is on this offer"
      />
      <OfferForm
        fields={fieldsOfOffer(offer)}
        form={offer.id}
        onSave={(fields, then) => {
          edit((file) =>
            updateOffer(clearDraft(file, offer.id, Object.keys(fields)), offer.id, (current) =>
              offerWith(current, { ...fieldsOfOffer(current), ...fields }),
            ),
          );
          navigate(then === "answer" ? paths.answer(offer.id) : paths.offer(offer.id));
        }}
      />
    </>
  );
};
