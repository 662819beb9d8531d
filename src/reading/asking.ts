/** Whether a sentence of someone's notes asks something, so that what it is about is told by the one behind it. */

const ASKS =
  /\?["')\]*_]*$|^\W*(?:i |we )?(?:also |then )?(?:asked|ask|wanted to know|pressed|inquired)\b|\bi (?:also |then )?asked\b|^\W*(?:my question|question|q)\s?[:.]/iu;

/** @example isAsking("I asked who looks at the code.") // true */
export const isAsking = (plain: string): boolean => ASKS.test(plain);

const TO_ASK = [
  // What opens it: "to ask", "still need to find out", "didn't dare ask".
  /^\W*(?:to ?do\b[:,]? ?|note to self\b[:,]? ?|still |i |and |but |i'd |i've |i'll |will |just )*(?:(?:to|must|need to|should|have to|will|gotta|want to|wanted to|forgot to|did ?n[o']t|did not|have ?n[o']t|never|not) (?:get to |dare (?:to )?|think to |manage to )?ask(?:ed)?\b|ask (?:about|whether|if|who|how|what|them|her|him|for|again)\b|(?:need|have|must|should|want|to|try)(?: to)? (?:find out|check|clarify|look up|see if)\b|(?:do ?n[o']t|do not) (?:yet |even |really )?know (?:if|whether|who|how)\b)/iu,
  // The writer's own words in the call.
  /^\W*i (?:said|answered|replied|told (?:them|him|her))\b/iu,
];

/** Whether it tells only what its writer has still to ask, or said. @example isToAsk("Ask about post-mortems.") // true */
export const isToAsk = (plain: string): boolean => TO_ASK.some((each) => each.test(plain));

const OPEN_LIST =
  /^\W*(?:(?:next|open|missing|remaining|unanswered)(?: \w+)?|(?:more |my |some )?questions?(?: (?:for|to|i've|i have|still|left|open)\b[^:?.]*)?|wish ?list|to ?-?(?:do|ask|clarify)|ask|follow[ -]ups?|for (?:the )?(?:next|mon|tues|wednes|thurs|fri)\w*(?: call)?)\s*:/iu;

/** Whether a line lists what is open, by the label before it. @example isOpenList("Open points: monitoring, mentor") // true */
export const isOpenList = (plain: string): boolean => OPEN_LIST.test(plain);
