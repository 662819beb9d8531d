import { BinList } from "./bin-list.tsx";
import { EraseCard } from "./erase-card.tsx";
import { KeptCopy } from "./kept-copy.tsx";
import { KeptNow } from "./kept-now.tsx";
import { SetAsideList } from "./set-aside-list.tsx";
import { useRoom } from "../../state/browser/use-room.ts";
import { useCopies, useSetAside } from "../../state/live/use-stored-rows.ts";
import type { CopyRow } from "../../storage/copies/copies.ts";
import { Card } from "../../ui/card.tsx";
import { Hold } from "../../ui/page/later.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import styles from "./keeping-page.module.css";
import list from "./kept-list.module.css";

const NONE =
  "A copy is kept here before an import replaces your work, and before a new version of the page converts it. There is none yet.";
const SOME = "Your work as it was before a large change. The five newest are kept.";

/** Copies that were kept before something large, each to be taken along or brought back. */
const CopyList = ({ copies }: { readonly copies: readonly CopyRow[] }) => (
  <Card title="Earlier states" {...(copies.length > 0 && { intro: SOME })}>
    {copies.length === 0 ? (
      <p className={list["quiet"]}>{NONE}</p>
    ) : (
      <ul role="list" className={list["list"]}>
        {copies.map((copy) => (
          <KeptCopy key={copy.number} copy={copy} />
        ))}
      </ul>
    )}
  </Card>
);

/** What this browser keeps, what it can't read, what stood there before, and how to take it along or delete it. */
export const KeepingPage = () => {
  const setAside = useSetAside();
  const copies = useCopies();
  const { room, askForKeeping } = useRoom();
  return (
    <>
      <PageHead
        title="What is kept here"
        intro="Everything you type stays in this browser, and no server has it. So nobody can lose it for you, and nobody can bring it back: that is what backups are for."
      />
      {setAside === undefined || copies === undefined || room === undefined ? (
        <Hold />
      ) : (
        <div className={styles["page"]}>
          <div className={styles["column"]}>
            <KeptNow room={room} askForKeeping={askForKeeping} />
            <BinList />
            {setAside.length > 0 && <SetAsideList rows={setAside} />}
          </div>
          <div className={styles["column"]}>
            <CopyList copies={copies} />
            <EraseCard />
          </div>
        </div>
      )}
    </>
  );
};
