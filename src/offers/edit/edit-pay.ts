import { updateOffer } from "./edit-offer.ts";
import type { Pay } from "../pay-schema.ts";
import type { OffersFile } from "../schema.ts";

/** Sets what an offer pays; undefined takes the package away, so that its pay is unknown. */
export const setPay = (file: OffersFile, offerId: string, pay: Pay | undefined): OffersFile =>
  updateOffer(file, offerId, (offer) => {
    const { pay: _earlier, ...rest } = offer;
    return pay === undefined ? rest : { ...rest, pay };
  });
