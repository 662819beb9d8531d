/** Whether a text is English, told by the small words that every text has. */

const ENGLISH = new Set(
  "the and of to in a is for with you we on as our are will be at or your this that an by it from not they i what he she".split(
    " ",
  ),
);
const OTHERS = new Set(
  "der die das und mit für wir ist ein eine zu den von auf le la les des et pour une dans vous nous est du que sur el los las y para con una por en del il di per che een het van voor met och att som för på med av og til er på ikke są na do w się z".split(
    " ",
  ),
);

/** How many letters are looked at: the first part tells enough. */
const LOOKED_AT = 20_000;

/** "en", "other" for any other language, "none" where there are too few words to tell and none is English. */
export const languageOf = (text: string): "en" | "other" | "none" => {
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? [];
  if (words.length === 0) return "none";
  let [english, others] = [0, 0];
  for (const word of words) {
    if (ENGLISH.has(word)) english += 1;
    else if (OTHERS.has(word)) others += 1;
  }
  if (others >= 3 && others > 2 * english) return "other";
  const latin = words.filter((word) => /^[\p{Script=Latin}']+$/u.test(word)).length;
  return latin < words.length / 2 ? "other" : "en";
};
