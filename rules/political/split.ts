/** The words of a list that is written with spaces between them. */
export const split = (list: string): readonly string[] => list.trim().split(/\s+/);
