import { createContext, type ReactNode, use } from "react";

/** How many levels the report's headings stand below a page's own: none in a file, one inside the app. */
export const HeadingsBelow = createContext<0 | 1>(0);

const TAGS = ["h1", "h2", "h3", "h4"] as const;

interface HeadingProps {
  /** 1 for the headline, 2 for a part, 3 inside a part */
  readonly rank: 1 | 2 | 3;
  readonly children: ReactNode;
}

/** A heading of the report; it looks the same wherever the report stands. */
export const ReportHeading = ({ rank, children }: HeadingProps) => {
  const Tag = TAGS[rank - 1 + use(HeadingsBelow)] ?? "h4";
  return <Tag className={`report-heading-${rank}`}>{children}</Tag>;
};

interface SectionProps {
  readonly title: string;
  /** a few words beside the heading */
  readonly aside?: string;
  readonly children: ReactNode;
}

/** A part of the report under its own heading. */
export const ReportPart = ({ title, aside, children }: SectionProps) => (
  <section>
    <ReportHeading rank={2}>
      {title}
      {aside !== undefined && <span className="report-aside"> {aside}</span>}
    </ReportHeading>
    {children}
  </section>
);
