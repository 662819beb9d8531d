import { useParams } from "wouter";
import { Loading } from "../../ui/page/loading.tsx";
import { BrokenLink } from "./broken-link.tsx";
import { SharedComparison } from "./shared-comparison.tsx";
import { useShared } from "./use-shared.ts";

/** A comparison that came in a link, to be read beside the person's own offers, which stay as they are. */
export const SharedPage = () => {
  const { "*": data = "" } = useParams();
  const read = useShared(data);
  if (read === null) return <Loading label="The comparison is loading" />;
  return read.ok ? <SharedComparison file={read.file} data={data} /> : <BrokenLink problems={read.problems} />;
};
