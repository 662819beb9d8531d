import styles from "./qr-code.module.css";

interface QrCodeProps {
  /** what it is for, such as "The link as a QR code" */
  readonly label: string;
  /** modules a side, quiet zone included */
  readonly size: number;
  /** dark modules, one unit each, as an SVG path */
  readonly path: string;
}

/** A QR code, to be read by a phone. */
export const QrCode = ({ label, size, path }: QrCodeProps) => (
  <svg
    className={styles["code"]}
    viewBox={`0 0 ${size} ${size}`}
    shapeRendering="crispEdges"
    role="img"
    aria-label={label}
  >
    <path d={path} fill="currentColor" />
  </svg>
);
