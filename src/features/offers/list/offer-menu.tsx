import { useLocation } from "wouter";
import { binOffer } from "../../../offers/edit/bin.ts";
import { duplicateOffer, setStatus } from "../../../offers/edit/edit-offer.ts";
import { newOfferId } from "../../../offers/edit/offer-id.ts";
import type { Offer, Status } from "../../../offers/schema.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import { MoreIcon } from "../../../ui/icons.tsx";
import { Menu } from "../../../ui/above/menu.tsx";
import { paths } from "../../../findings/paths.ts";

const STATUS_ACTS: readonly { readonly status: Status; readonly label: string; readonly done: string }[] = [
  { status: "considering", label: "Still considering", done: "still considered" },
  { status: "accepted", label: "Mark as accepted", done: "marked as accepted" },
  { status: "declined", label: "Mark as declined", done: "marked as declined" },
  { status: "expired", label: "Mark as expired", done: "marked as expired" },
];

/** What can be done with an offer. */
export const OfferMenu = ({ offer, name }: { readonly offer: Offer; readonly name: string }) => {
  const edit = useEdit();
  const [, navigate] = useLocation();
  const status = offer.status ?? "considering";
  return (
    <Menu
      label={`More for ${name}`}
      items={[
        { label: "Edit", act: () => navigate(paths.editOffer(offer.id)) },
        { label: "Answer questions", act: () => navigate(paths.answer(offer.id)) },
        {
          label: "Duplicate",
          act: () =>
            edit((file) => duplicateOffer(file, offer.id, newOfferId(file, offer.employer)), `${name} duplicated`),
        },
        ...STATUS_ACTS.filter((each) => each.status !== status).map((each) => ({
          label: each.label,
          act: () => edit((file) => setStatus(file, offer.id, each.status), `${name} ${each.done}`),
        })),
        {
          label: "Remove",
          danger: true,
          act: () => {
            const now = new Date().toISOString();
            edit((file) => binOffer(file, offer.id, now), `${name} removed. It stays in the bin for 30 days`);
          },
        },
      ]}
    >
      <MoreIcon />
    </Menu>
  );
};
