import { LinkButton } from "../ui/buttons/link-button.tsx";
import { PageHead } from "../ui/page-head.tsx";

/** For an address that leads nowhere. */
export const NotFoundPage = () => (
  <PageHead
    title="There is no page here"
    intro="The address may be mistyped, or from another version."
    actions={<LinkButton href="/">See your offers</LinkButton>}
  />
);
