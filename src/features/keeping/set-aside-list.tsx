import { momentInWords } from "../../findings/words/dates-in-words.ts";
import { setAsideTitle } from "../../findings/words/kept-in-words.ts";
import { download } from "../../state/browser/download.ts";
import { today } from "../../state/browser/today.ts";
import { usePutBack } from "../../state/live/use-put-back.ts";
import { plainText } from "../../storage/copies/kept-file.ts";
import type { SetAsideRow } from "../../storage/database.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Name } from "../../ui/name.tsx";
import styles from "./kept-list.module.css";

interface SetAsideListProps {
  readonly rows: readonly SetAsideRow[];
}

/** What was kept and could not be read: what it was, since when, what is wrong with it, and the way to take it along. */
export const SetAsideList = ({ rows }: SetAsideListProps) => {
  const putBack = usePutBack();
  const saveAll = (): void => download(`first-rung-set-aside-${today()}.json`, plainText(rows), "application/json");
  return (
    <Card
      id="set-aside"
      title="Set aside"
      intro="This could not be read, so it is not counted anywhere. It is kept as it was found, and none of it is thrown away."
      footer={
        <div className={styles["acts"]}>
          <Button onClick={saveAll}>Download what was set aside</Button>
          <Button onClick={() => void putBack()}>Try to read it again</Button>
        </div>
      }
    >
      <ul role="list" className={styles["list"]}>
        {rows.map(({ number, at, table, key, row, problems }) => (
          <li key={number}>
            <h3>
              <Name>{setAsideTitle(table, key, row)}</Name>
            </h3>
            <p className={styles["quiet"]}>Set aside on {momentInWords(at, today())}</p>
            <ul className={styles["problems"]}>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
};
