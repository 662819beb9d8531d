/** The literature that the method page names. */
export const SOURCES = {
  keeneyRaiffa: "Keeney and Raiffa, Decisions with Multiple Objectives, 1976.",
  howard: "Howard, Information value theory, IEEE Transactions on Systems Science and Cybernetics 2, 1966.",
  lahdelmaSalminen:
    "Lahdelma and Salminen, SMAA-2: stochastic multicriteria acceptability analysis for group decision making, Operations Research 49, 2001.",
  stillwell:
    "Stillwell, Seaver and Edwards, A comparison of weight approximation techniques in multiattribute utility decision making, Organizational Behavior and Human Performance 28, 1981.",
  mareschal:
    "Mareschal, Weight stability intervals in multicriteria decision aid, European Journal of Operational Research 33, 1988.",
  triantaphyllou:
    "Triantaphyllou and Sánchez, A sensitivity analysis approach for some deterministic multi-criteria decision-making methods, Decision Sciences 28, 1997.",
  sinhaZoltners: "Sinha and Zoltners, The multiple-choice knapsack problem, Operations Research 27, 1979.",
  barronBarrett: "Barron and Barrett, Decision quality using ranked attribute weights, Management Science 42, 1996.",
} as const;
