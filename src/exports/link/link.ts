import { quote } from "../../rubric/place.ts";
import { type FileFault, toProblems } from "../../offers/read/file-fault.ts";
import { type ReadOffers, readOffers } from "../../offers/read/read-offers.ts";
import type { OffersFile } from "../../offers/schema.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { linksInText } from "./link-in-text.ts";
import { beyondLink, MOST_TEXT_IN_LINK } from "./link-bounds.ts";
import { packText, unpackText } from "./link-bytes.ts";
import { packedFile } from "./link-pack.ts";
import { packedFileSchema } from "./link-unpack.ts";
import { type SharedParts, sharedFile } from "./shared-file.ts";
import { paths } from "../../findings/paths.ts";

/** Newest version of what stands in a link; the format is told in docs/decisions/0012-link.md. */
const LINK_VERSION = 1;

/** Longest link that is read, in characters: nothing within the limit of unpacked text is longer. */
export const LONGEST_LINK = 300_000;

/** What problems of a link are told to be in. */
const NAME = "the link";

/**
 * The comparison as the place of a link, such as `/shared/1.eJw…`, to be put behind the `#` of the app's address. All of it is in
 * there, so that nothing has to be kept anywhere. Pay and notes only where asked for.
 */
export const toLink = async (rubric: Rubric, file: OffersFile, parts: SharedParts = {}): Promise<string> =>
  paths.shared(`${LINK_VERSION}.${await packText(packedFile(sharedFile(rubric, file, parts)))}`);

/** Whether the comparison is small enough for a link to be opened again. */
export const fitsInLink = (rubric: Rubric, file: OffersFile, parts: SharedParts = {}): boolean => {
  const shared = sharedFile(rubric, file, parts);
  return beyondLink(shared).length === 0 && new TextEncoder().encode(packedFile(shared)).length <= MOST_TEXT_IN_LINK;
};

const refuse = (finding: Pick<FileFault, "found" | "expected">): ReadOffers => ({
  ok: false,
  problems: toProblems(NAME, [{ path: [], ...finding }]),
});

const parsed = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
};

/**
 * Reads what stands behind `/shared/` in a link, through the same checks as a file. Its size is looked at before and while it is
 * unpacked; what is wrong is told as with a file, and nothing of it is taken.
 */
export const readLink = async (data: string, rubric: Rubric): Promise<ReadOffers> => {
  if (data.length > LONGEST_LINK) return refuse({ found: "a longer link", expected: "at most 300,000 characters" });
  const [, version, packed] = /^(\d{1,9})\.(.*)$/s.exec(data) ?? [];
  if (version === undefined || packed === undefined) {
    return refuse({ found: data === "" ? "nothing" : quote(data), expected: "a link that First Rung made" });
  }
  if (Number(version) !== LINK_VERSION) {
    const expected = `version ${LINK_VERSION}; a newer First Rung may know this one`;
    return refuse({ found: `a link of version ${version}`, expected });
  }
  const unpacked = await unpackText(packed);
  if (!unpacked.ok) return refuse(unpacked.finding);
  const shape = packedFileSchema.safeParse(parsed(unpacked.text));
  if (!shape.success) {
    return refuse({ found: "data in another form", expected: "a link that First Rung made; a newer one may open it" });
  }
  const read = readOffers(JSON.stringify(shape.data), NAME, rubric);
  const tooMuch = read.ok ? beyondLink(read.file) : [];
  return tooMuch.length === 0 ? read : { ok: false, problems: toProblems(NAME, tooMuch) };
};

/**
 * Reads the link that a text holds, or what stands behind `/shared/` in an address, whatever stands around it or breaks its
 * line. What is wrong is told of the link as it stands on its first line.
 */
export const readLinkInText = async (text: string, rubric: Rubric): Promise<ReadOffers> => {
  if (text.length > 2 * LONGEST_LINK) return readLink(text, rubric);
  const [first, ...others] = linksInText(
    text.includes(paths.shared("")) || /%2fshared/i.test(text) ? text : paths.shared(text),
  );
  if (first === undefined) return readLink(text, rubric);
  const read = await readLink(first, rubric);
  if (read.ok) return read;
  for (const longer of others) {
    const again = await readLink(longer, rubric);
    if (again.ok) return again;
  }
  return read;
};
