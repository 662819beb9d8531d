/** Whether this browser can hand a text to another app of the device. */
export const canShare = (): boolean => typeof navigator.share === "function";

/** Opens the device's own sheet to pass a text on. That someone closes it is no failure. */
export const shareText = async (title: string, text: string): Promise<void> => {
  try {
    await navigator.share({ title, text });
  } catch {
    // Closed, or refused by the person's own settings: the text is still there to be copied.
  }
};
