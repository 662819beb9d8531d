import { Fragment } from "react";
import { Link } from "wouter";

/** Parts of the rubric's source, each leading to what it says and does. */
export const Paragraphs = ({ sources }: { readonly sources: readonly string[] }) =>
  sources.map((source, index) => (
    <Fragment key={source}>
      {index > 0 && ", "}
      <Link href={`/rubric/${source.toLowerCase()}`}>{source}</Link>
    </Fragment>
  ));
