/** A QR code to be drawn: one unit a module, from 0 to `size` both ways, its quiet zone included. */
export interface QrDrawing {
  readonly size: number;
  /** dark modules as the `d` of an SVG path */
  readonly path: string;
}

/** Modules of light around it, as the standard wants. */
const QUIET = 4;

/** The largest that a phone reads from a screen or a page: 137 modules a side. */
const LARGEST_VERSION = 30;

/** Dark modules of a row that stand together, as one rectangle each. */
const rowPath = (row: readonly boolean[], y: number): string => {
  let path = "";
  for (let x = row.indexOf(true); x !== -1; x = row.indexOf(true, x)) {
    const end = row.indexOf(false, x);
    const width = (end === -1 ? row.length : end) - x;
    path += `M${x} ${y}h${width}v1h-${width}z`;
    x += width;
  }
  return path;
};

/** A text, such as a link, as a QR code; null where it is too long for one that a phone could read (1,732 bytes). */
export const toQr = async (text: string): Promise<QrDrawing | null> => {
  const { encode } = await import("uqr");
  try {
    const { size, data } = encode(text, { ecc: "L", border: QUIET, maxVersion: LARGEST_VERSION });
    return { size, path: data.map(rowPath).join("") };
  } catch {
    return null;
  }
};
