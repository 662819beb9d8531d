/**
 * Pieces of bytes, one behind the other.
 *
 * @example joinedBytes([Uint8Array.of(1), Uint8Array.of(2, 3)]) // 1, 2, 3
 */
export const joinedBytes = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};
