/** What part of a text a line stands in, told by the headings above it. */
import type { PostingSection } from "./signs/signs-schema.ts";
import type { Line } from "./split-text.ts";

const HEADINGS: readonly (readonly [PostingSection, RegExp])[] = [
  [
    "legal",
    /equal opportunit|disclaimer|privacy|accommodation|notice to|legal|eeo|agenc(y|ies)|how to apply|application process|interview process|hiring process|next steps/u,
  ],
  [
    "nice",
    /nice to have|bonus( points| if| skills)|preferred|desirable|would love|is a plus|good to have|extra credit|advantage|you might also/u,
  ],
  [
    "requirement",
    /require|qualif|who (you are|we.{1,4}re looking for)|what you.{1,5}(need|bring|have)|must.have|skills|about you|your (profile|background|experience)|looking for|experience|education|competenc|you (have|bring|are|may be a)|eligib|ideal candidate|minimum|to succeed/u,
  ],
  [
    "benefit",
    /benefit|perk|we offer|what.{1,8}(get|offer)|compensation|salary|pay|why (join|us|work)|our offer|reward|what's in it/u,
  ],
  [
    "duty",
    /responsib|what you.{1,8}do|you will|you'll|duties|functions|the role|about the (role|job|position)|your (role|tasks|impact|mission|day)|job description|what.{1,10}work on|day.to.day|key tasks|the job|position (summary|overview)|in this role|job summary|how you/u,
  ],
  ["about", /^about|who we are|company|our (story|mission|team|product|values)|the (\w+ )?team|the company|why we/u],
];

const isHeading = ({ plain, isBullet }: Line): boolean =>
  !isBullet && plain.length <= 70 && !/[.!?;,]$/u.test(plain) && (plain.match(/\s/gu)?.length ?? 0) < 9;

const LEGAL_TEXT =
  /equal (employment )?opportunit|discriminat\w* (on the basis|against)|without regard to|reasonable accommodation|protected (status|class|veteran)|sexual orientation|gender identity|privacy (policy|notice)|fraudulent|unsolicited resumes/u;

const REQUIREMENT_TEXT =
  /^(proven|strong|solid|excellent|deep|good|hands.on|prior|previous|demonstrated|working|basic)?\s*(experience|knowledge|understanding|proficien\w+|familiar\w*|ability|skills?|degree|bachelor|master|phd|fluen\w+|background|expertise|comfortable|passion\w*)\b|^(able|ability|experienced|skilled|fluent|proficient|comfortable|knowledgeable|pursuing|currently enrolled) (to|in|with|at)\b|\d\+? years?('| of)|years of (\w+ )?experience|\b(must have|should have|you have|required)\b/u;

const NICE_TEXT = /\b(is a (big )?plus|nice to have|preferred|bonus points|would be (an advantage|a plus|nice))\b/u;

/** The section of a heading; undefined where it is no heading that says. */
const headed = (line: Line): PostingSection | undefined => {
  if (!isHeading(line)) return undefined;
  const lower = line.plain.toLowerCase();
  return HEADINGS.find(([, words]) => words.test(lower))?.[0];
};

/** The section of each line of a posting, in order. A line that itself is legal, a demand or a wish counts as that. */
export const postingSections = (lines: readonly Line[]): readonly PostingSection[] => {
  let current: PostingSection = "open";
  return lines.map((line, index) => {
    if (index === 0) return "title";
    const heading = headed(line);
    if (heading !== undefined) {
      current = heading;
      return heading;
    }
    const lower = line.plain.toLowerCase();
    if (LEGAL_TEXT.test(lower)) return "legal";
    if (NICE_TEXT.test(lower)) return "nice";
    return current !== "duty" && REQUIREMENT_TEXT.test(lower) ? "requirement" : current;
  });
};
