/** Title, employer and place from the head of a posting or letter. */
import type { Facts } from "./reading.ts";
import { type Line, linesOf } from "./split-text.ts";

const HEAD_LINES = 12;
const LONGEST = 100;

const JOB =
  /\b(engineer|scientist|expert|statistician|modeller|quant|developer|analyst|researcher|intern|internship|architect|consultant|specialist|associate|trainee|fellow|manager|programmer|annotator|trainer|writer|tutor|technician|administrator|lead|designer|graduate|apprentice|werkstudent|working student)\b/iu;
const LABEL =
  /^(?:\W*)(title|job title|position|role|designation|job|employer|company|organi[sz]ation|location|place|office|based in|work location)\s*[:|]\s*(.+)$/iu;

const FIELDS: Readonly<Record<string, keyof Facts>> = {
  title: "title",
  "job title": "title",
  position: "title",
  role: "title",
  designation: "title",
  job: "title",
  employer: "employer",
  company: "employer",
  organisation: "employer",
  organization: "employer",
  location: "location",
  place: "location",
  office: "location",
  "based in": "location",
  "work location": "location",
};

const bare = (text: string): string =>
  text
    .replace(/[*_#|]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

const labelled = (lines: readonly Line[]): Facts => {
  const facts: { title?: string; employer?: string; location?: string } = {};
  for (const { plain } of lines) {
    const match = LABEL.exec(plain);
    const field = FIELDS[(match?.[1] ?? "").toLowerCase()];
    const value = bare(match?.[2] ?? "");
    if (field !== undefined && value !== "" && value.length <= LONGEST) facts[field] ??= value;
  }
  return facts;
};

const isTitle = ({ plain }: Line): boolean => plain.length <= LONGEST && JOB.test(plain) && !/[.!?]$/u.test(plain);

/** "Employer · Place", "Employer | Place", "Employer - Place" in the line behind the title. */
const byTitle = (line: Line | undefined): Facts => {
  if (line === undefined || line.plain.length > LONGEST) return {};
  const parts = line.plain.split(/\s[·|•-]\s/u).map(bare);
  const [employer, location] = parts;
  if (parts.length < 2 || employer === undefined || location === undefined) return {};
  return { employer, location };
};

const inSentence = (text: string): Facts => {
  const offer = /\b(?:position|role|post|job) of (?:an? )?([A-Z][^.,;\n]{2,70}?)(?= at | with | in our|[.,;\n])/u.exec(
    text,
  )?.[1];
  // "with Git" is no employer; these words go before one.
  const employer =
    /\b(?:[Ee]mployment with|[Pp]osition (?:at|with)|[Rr]ole (?:at|with)|[Jj]ob (?:at|with)|[Jj]oin(?:ing)?|[Oo]n behalf of|[Ww]elcome to|[Oo]ffer from|[Ww]ork(?:ing)? (?:at|for)|[Cc]areer (?:at|with)|[Hh]ere at|[A-Z][\w/ -]{2,60}(?:[Ee]ngineer|[Ss]cientist|[Aa]nalyst|[Dd]eveloper|[Ii]ntern) at|^At) ([A-Z][\p{L}\p{N}&.'-]*(?: [A-Z&][\p{L}\p{N}&.'-]*){0,3})/mu
      .exec(text)?.[1]
      ?.replace(/[.,]$/u, "");
  return {
    ...(offer !== undefined && JOB.test(offer) && { title: bare(offer) }),
    ...(employer !== undefined && { employer }),
  };
};

/** What the first lines say: by their labels first, then by the line of the title and the one behind it. */
export const findFacts = (text: string): Facts => {
  const lines = linesOf(text.slice(0, 4_000)).slice(0, HEAD_LINES);
  const at = lines.findIndex(isTitle);
  const title = lines[at];
  return {
    ...inSentence(text.slice(0, 1_500)),
    ...(title !== undefined && { title: bare(title.plain) }),
    ...(at === -1 ? {} : byTitle(lines[at + 1])),
    ...labelled(lines),
  };
};
