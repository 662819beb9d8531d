import { Fragment } from "react";
import { Link } from "wouter";
import { paths } from "../../findings/paths.ts";

/** Parts of the rubric's source, each leading to what it says and does. */
export const Paragraphs = ({ sources }: { readonly sources: readonly string[] }) =>
  sources.map((source, index) => (
    <Fragment key={source}>
      {index > 0 && ", "}
      <Link href={paths.rubric(source.toLowerCase())}>{source}</Link>
    </Fragment>
  ));
