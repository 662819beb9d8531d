import { afterEach, beforeEach, vi } from "vitest";

/** A file as it was handed to the browser. */
export interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Catches the files that a page hands over in each test; a real download would need a browser. */
export const useSavedFiles = (): readonly SavedFile[] => {
  const saved: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  beforeEach(() => {
    saved.length = 0;
    // The page's own fonts, which only a server hands out.
    vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response(new Uint8Array([0])));
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      const url = `blob:${blobs.size}`;
      if (blob instanceof Blob) blobs.set(url, blob);
      return url;
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
      const blob = blobs.get(this.getAttribute("href") ?? "");
      if (blob !== undefined) saved.push({ name: this.download, blob });
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return saved;
};
