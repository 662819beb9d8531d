/** Some browsers begin to read the file only after the click has long been handled; in milliseconds. */
const READ_BY_THEN = 30_000;

/** Hands the person a file to keep. `type` is its media type, such as `text/csv`. */
export const download = (name: string, content: BlobPart, type: string): void => {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, READ_BY_THEN);
};
