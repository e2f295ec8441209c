/** Stands where exifr would fetch a picture by its address: nothing here ever does (invariant 4). */
export const fetch = undefined;
