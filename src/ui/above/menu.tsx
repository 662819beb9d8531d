import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { buttonLook } from "../buttons/button.tsx";
import { focusAfterPaint, leaveFocus } from "../page/after-paint.ts";
import { classList } from "../style/class-list.ts";
import styles from "./menu.module.css";

interface MenuItem {
  readonly label: string;
  readonly act: () => void;
  /** for an act that takes something away */
  readonly danger?: boolean;
}

interface MenuProps {
  /** what the menu is for, as "More for Harbor Health" */
  readonly label: string;
  /** what the button shows: an icon, or words that begin the label */
  readonly children: ReactNode;
  readonly items: readonly MenuItem[];
  /** the button shows only an icon */
  readonly icon?: boolean;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A button that opens a list of acts. Arrow keys walk through it, Escape gives the focus back. */
export const Menu = ({ label, children, items, icon = true }: MenuProps) => {
  const [isOpen, setOpen] = useState(false);
  const wrapper = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const buttonId = useId();
  const listId = useId();
  const itemElements = (): HTMLElement[] => [
    ...(wrapper.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
  ];

  useEffect(() => {
    if (!isOpen) return undefined;
    const list = wrapper.current?.querySelector<HTMLElement>('[role="menu"]');
    if (list !== null && list !== undefined && list.getBoundingClientRect().left < 0) list.dataset["side"] = "start";
    // Where it would end below the window it opens upwards, if there is more room.
    const box = list?.getBoundingClientRect();
    const above = wrapper.current?.getBoundingClientRect().top ?? 0;
    if (
      list !== null &&
      list !== undefined &&
      box !== undefined &&
      box.bottom > window.innerHeight &&
      box.height < above
    )
      list.dataset["opens"] = "up";
    // In a low window there may be room on neither side: what is scrolled to is the whole of it.
    list?.scrollIntoView?.({ block: "nearest" });
    list?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const closeOutside = (event: PointerEvent): void => {
      if (event.target instanceof Node && wrapper.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [isOpen, wrapper]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const take = (act: () => void): void => {
    setOpen(false);
    focusAfterPaint(button.current);
    act();
    // The items go, perhaps with all that the menu is for.
    leaveFocus(wrapper.current);
  };
  const walk = (event: KeyboardEvent): void => {
    const all = itemElements();
    const at = all.findIndex((element) => element === document.activeElement);
    const step = Object.hasOwn(STEPS, event.key) ? STEPS[event.key] : undefined;
    if (step !== undefined) {
      event.preventDefault();
      all[step(at, all.length)]?.focus();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      close();
    } else if (event.key === "Tab") setOpen(false);
  };

  return (
    <div ref={wrapper} className={styles["wrapper"]}>
      <button
        ref={button}
        type="button"
        id={buttonId}
        className={buttonLook({ variant: icon ? "quiet" : "outline" }, icon)}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setOpen((open) => !open)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {isOpen && (
        <div
          id={listId}
          role="menu"
          tabIndex={-1}
          aria-labelledby={buttonId}
          className={styles["list"]}
          onKeyDown={walk}
        >
          {items.map(({ label: itemLabel, act, danger = false }) => (
            <button
              key={itemLabel}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={classList(styles["item"], danger && styles["danger"])}
              onClick={() => take(act)}
            >
              {itemLabel}
            </button>
          ))}
        </div>
      )}
    </div>
  );
};
