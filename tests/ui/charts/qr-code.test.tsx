import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { QrCode } from "../../../src/ui/charts/qr-code.tsx";

describe("a QR code", () => {
  it("is one picture with a name, as wide as its modules", () => {
    render(<QrCode label="The link as a QR code" size={29} path="M4 4h7v1h-7z" />);
    expect(screen.getByRole("img", { name: "The link as a QR code" })).toHaveAttribute("viewBox", "0 0 29 29");
  });
});
