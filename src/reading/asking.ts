/** Whether a sentence of somebody's notes asks something, so that what it is about is told by the one behind it. */

const ASKS =
  /\?["')\]*_]*$|^\W*(?:i |we )?(?:also |then )?(?:asked|ask|wanted to know|pressed|inquired)\b|\bi (?:also |then )?asked\b|^\W*(?:my question|question|q)\s?[:.]/iu;

/** @example isAsking("I asked who looks at the code.") // true */
export const isAsking = (plain: string): boolean => ASKS.test(plain);
