import { useLocation, useParams } from "wouter";
import { clearDraft } from "../../offers/edit/edit-app-state.ts";
import { addNewOffer, updateOffer } from "../../offers/edit/edit-offer.ts";
import type { Offer } from "../../offers/schema.ts";
import { NamedOffer } from "../../parts/named-offer.tsx";
import { useLibrary } from "../../state/live/library-context.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { Name } from "../../ui/name.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { OfferForm } from "./offer-form.tsx";
import { EMPTY, fieldsOfOffer, NEW_OFFER, offerWith } from "./offer-fields.ts";

/** Adds an offer, or changes what is on one. */
export const OfferFormPage = () => {
  const { id } = useParams<{ id?: string }>();
  return id === undefined ? <NewOffer /> : <NamedOffer Page={ChangedOffer} />;
};

const NewOffer = () => {
  const { live } = useLibrary();
  const edit = useEdit();
  const [, navigate] = useLocation();
  return (
    <>
      <PageHead
        crumbs={[{ label: "Offers", href: "/" }, { label: "New" }]}
        title="A new offer"
        intro="The employer is enough to begin with. Everything else can wait until you know it."
      />
      <OfferForm
        fields={EMPTY}
        form={NEW_OFFER}
        onSave={(fields, then) => {
          edit((current) =>
            addNewOffer(clearDraft(current, NEW_OFFER), fields.employer ?? "", (id) =>
              offerWith({ id, employer: "", title: "" }, { ...EMPTY, ...fields }),
            ),
          );
          const id = live.snapshot().file?.offers?.at(-1)?.id;
          navigate(then === "answer" && id !== undefined ? `/offers/${id}/answer` : "/");
        }}
      />
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
          { label: "Offers", href: "/" },
          { label: <Name>{offer.employer}</Name>, href: `/offers/${offer.id}` },
          { label: "Edit" },
        ]}
        title="What is on this offer"
      />
      <OfferForm
        fields={fieldsOfOffer(offer)}
        form={offer.id}
        onSave={(fields, then) => {
          edit((file) =>
            updateOffer(clearDraft(file, offer.id), offer.id, (current) =>
              offerWith(current, { ...fieldsOfOffer(current), ...fields }),
            ),
          );
          navigate(then === "answer" ? `/offers/${offer.id}/answer` : `/offers/${offer.id}`);
        }}
      />
    </>
  );
};
