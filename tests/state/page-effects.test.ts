import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { copyText } from "../../src/state/browser/clipboard.ts";
import { download } from "../../src/state/browser/download.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const withClipboard = (writeText: (text: string) => Promise<void>): void => {
  vi.stubGlobal("navigator", { clipboard: { writeText } });
};

describe("a download", () => {
  it("hands over the bytes under the name, and lets go of them later", async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      if (blob instanceof Blob) made.push(blob);
      return "blob:here";
    });
    const revoke = vi.spyOn(URL, "revokeObjectURL");
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.getAttribute("href")}`);
    });
    download("offers.csv", "a,b", "text/csv");
    expect(clicked).toEqual(["offers.csv blob:here"]);
    expect(made[0]?.type).toBe("text/csv");
    expect(await made[0]?.text()).toBe("a,b");
    expect(document.querySelector("a")).toBeNull();
    expect(revoke).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revoke).toHaveBeenCalledWith("blob:here");
  });
});

describe("copying", () => {
  it("uses the clipboard", async () => {
    const copied: string[] = [];
    withClipboard((text) => Promise.resolve(void copied.push(text)));
    expect(await copyText("words")).toBe(true);
    expect(copied).toEqual(["words"]);
  });

  it.each([true, false])("says whether the old way worked where there is no clipboard (%s)", async (worked) => {
    vi.stubGlobal("navigator", {});
    const selected: string[] = [];
    document.execCommand = () => {
      selected.push(document.querySelector("textarea")?.value ?? "");
      return worked;
    };
    expect(await copyText("words")).toBe(worked);
    expect(selected).toEqual(["words"]);
    expect(document.querySelector("textarea")).toBeNull();
  });

  it("a browser that refuses both says so", async () => {
    withClipboard(() => Promise.reject(new DOMException("no", "NotAllowedError")));
    document.execCommand = () => {
      throw new DOMException("no", "NotAllowedError");
    };
    expect(await copyText("words")).toBe(false);
  });
});
