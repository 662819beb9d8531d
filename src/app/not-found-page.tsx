import { LinkButton } from "../ui/buttons/link-button.tsx";
import { PageHead } from "../ui/page/page-head.tsx";
import { paths } from "../findings/paths.ts";

/** For an address that leads nowhere. */
export const NotFoundPage = () => (
  <PageHead
    title="There is no page here"
    intro="The address may be mistyped, or from another version."
    actions={<LinkButton href={paths.offers}>See your offers</LinkButton>}
  />
);
