import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { IconButton } from "../buttons/button.tsx";
import { CloseIcon } from "../icons.tsx";
import styles from "./dialog.module.css";

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  /** asked for by Escape, the close button or a press outside */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** the buttons at the end */
  readonly footer?: ReactNode;
}

const OpenDialog = ({ title, onClose, children, footer }: Omit<DialogProps, "open">) => {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      aria-labelledby={titleId}
      className={styles["dialog"]}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles["inside"]}>
        <header className={styles["head"]}>
          <h2 id={titleId}>{title}</h2>
          <IconButton label="Close" onClick={onClose}>
            <CloseIcon />
          </IconButton>
        </header>
        {children}
        {footer !== undefined && <footer className={styles["footer"]}>{footer}</footer>}
      </div>
    </dialog>
  );
};

/** The browser's own modal dialog. Closing gives the focus back to where it was. */
export const Dialog = ({ open, ...rest }: DialogProps) => (open ? <OpenDialog {...rest} /> : null);
