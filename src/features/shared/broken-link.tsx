import { counted } from "../../findings/words/counts-in-words.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import type { Problem } from "../../rubric/problem.ts";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import { ProblemList } from "../../ui/form/problem-list.tsx";
import { paths } from "../../findings/paths.ts";

/** A link that can't be opened, with the reason. */
export const BrokenLink = ({ problems }: { readonly problems: readonly Problem[] }) => (
  <>
    <PageHead
      title="This link can't be opened"
      intro="Most often a part of it was lost on the way. Ask for it again, and copy all of it. Your own offers are as they were."
      actions={
        <LinkButton href={paths.offers} variant="outline">
          See your offers
        </LinkButton>
      }
    />
    <ProblemList
      title={`${capitalised(counted(problems.length, "thing"))} wrong with the link`}
      intro="Nothing was read from it."
      problems={problems}
    />
  </>
);
