/** The words of a text, so that long lists read as prose. */
export const list = (text: string): readonly string[] => text.trim().split(/\s+/);
