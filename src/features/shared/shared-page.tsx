import { useParams } from "wouter";
import { Loading } from "../../ui/page/loading.tsx";
import { SharedComparison } from "./shared-comparison.tsx";
import { useEffect, useState } from "react";
import { readLinkInText } from "../../exports/link/link.ts";
import type { ReadOffers } from "../../offers/read/read-offers.ts";
import { bundledRubric } from "../../rubric/bundled.ts";
import { counted } from "../../findings/words/counts-in-words.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import type { Problem } from "../../rubric/problem.ts";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import { ProblemList } from "../../ui/form/problem-list.tsx";
import { paths } from "../../findings/paths.ts";

/** A link that can't be opened, with the reason. */
const BrokenLink = ({ problems }: { readonly problems: readonly Problem[] }) => (
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

/** What a link carries; null while it is being read. Nothing of it is kept. */
const useShared = (data: string): ReadOffers | null => {
  const [known, setKnown] = useState<{ readonly data: string; readonly read: ReadOffers } | null>(null);
  useEffect(() => {
    let isGone = false;
    void readLinkInText(data, bundledRubric).then((read) => {
      if (!isGone) setKnown({ data, read });
    });
    return () => {
      isGone = true;
    };
  }, [data]);
  return known?.data === data ? known.read : null;
};

/** A comparison that came in a link, to be read beside the person's own offers, which stay as they are. */
export const SharedPage = () => {
  const { "*": data = "" } = useParams();
  const read = useShared(data);
  if (read === null) return <Loading label="The comparison is loading" />;
  return read.ok ? <SharedComparison file={read.file} data={data} /> : <BrokenLink problems={read.problems} />;
};
