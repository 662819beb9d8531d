import { type Case, nameOf } from "../../../findings/case.ts";
import { waysInTen } from "../../../findings/words/ways-in-ten.ts";
import { lookup } from "../../../offers/lookup.ts";
import { Sideways } from "../../../ui/page/sideways.tsx";
import { Name } from "../../../ui/name.tsx";
import styles from "./beats-table.module.css";
import { ranked } from "../ranked.ts";

const TITLE = "Who beats whom";

/** In how many of ten ways each offer of the left is ahead of each one of the head. The case has what was drawn. */
export const BeatsTable = ({ theCase }: { readonly theCase: Case }) => {
  const ids = ranked(theCase.comparison).map(({ id }) => id);
  const pairs = theCase.comparison.smaa?.pairwise;
  return (
    <div>
      <h3>{TITLE}</h3>
      <p className={styles["how"]}>Each row's offer against each column's: in how many ways it has more points.</p>
      <Sideways label={`${TITLE}, table`} headsStay look={styles["scroll"]}>
        <table className={styles["table"]}>
          <caption className="visually-hidden">{TITLE}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Offer</span>
              </th>
              {ids.map((id) => (
                <th key={id} scope="col">
                  <Name>{nameOf(theCase, id)}</Name>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ids.map((id) => (
              <tr key={id}>
                <th scope="row">
                  <Name>{nameOf(theCase, id)}</Name>
                </th>
                {ids.map((other) => {
                  const share = lookup(lookup(pairs, id), other);
                  return <td key={other}>{share === undefined ? "–" : waysInTen(share)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </div>
  );
};
