import type { Offer } from "./schema.ts";

/** Whether an offer is compared: one that was declined or has expired is kept and shown, and takes no part. */
export const isInComparison = ({ status }: Offer): boolean => status !== "declined" && status !== "expired";
