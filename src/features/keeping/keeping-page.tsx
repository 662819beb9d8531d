import { useSetAside } from "../../state/live/use-set-aside.ts";
import { PageHead } from "../../ui/page/page-head.tsx";
import { BinList } from "./bin-list.tsx";
import { CopyList } from "./copy-list.tsx";
import { EraseCard } from "./erase-card.tsx";
import styles from "./keeping-page.module.css";
import { KeptNow } from "./kept-now.tsx";
import { SetAsideList } from "./set-aside-list.tsx";

/** What this browser keeps, what it can't read, what stood there before, and how to take it along or be rid of it. */
export const KeepingPage = () => {
  const setAside = useSetAside();
  return (
    <>
      <PageHead
        title="What is kept here"
        intro="Everything you type stays in this browser, and no server has it. So nobody can lose it for you, and nobody can bring it back: that is what backups are for."
      />
      <div className={styles["page"]}>
        <div className={styles["column"]}>
          <KeptNow />
          <BinList />
          {setAside.length > 0 && <SetAsideList rows={setAside} />}
        </div>
        <div className={styles["column"]}>
          <CopyList />
          <EraseCard />
        </div>
      </div>
    </>
  );
};
