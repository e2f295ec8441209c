/** Tag number, type (2 text, 5 fraction), count and value or offset: one entry of an Exif directory. */
type Entry = readonly [tag: number, type: number, count: number, value: number];

/**
 * The bytes of a JPEG file that says what made it and where: one Exif segment (Exif 2.3, big
 * endian) with a maker and a position, and no picture at all, which no reader of metadata minds.
 */
export function pictureWithPlace(): Uint8Array {
  const maker = [...'Parkside\0'].map((letter) => letter.charCodeAt(0));
  const degrees = [51, 1, 46, 1, 12, 1];
  // Offsets are from the first byte of the TIFF header.
  const makerAt = 8 + 2 + 2 * 12 + 4;
  const gpsAt = makerAt + maker.length + 1;
  const degreesAt = gpsAt + 2 + 4 * 12 + 4;
  const tiff = [
    ...[0x4d, 0x4d, 0, 42, ...long(8)],
    ...directory([
      [0x010f, 2, maker.length, makerAt],
      [0x8825, 4, 1, gpsAt],
    ]),
    ...maker,
    0,
    ...directory([
      [1, 2, 2, 0x4e000000],
      [2, 5, 3, degreesAt],
      [3, 2, 2, 0x57000000],
      [4, 5, 3, degreesAt],
    ]),
    ...degrees.flatMap(long),
  ];
  const exif = [...'Exif\0\0'].map((letter) => letter.charCodeAt(0)).concat(tiff);
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, ...short(exif.length + 2), ...exif, 0xff, 0xd9]);
}

function directory(entries: readonly Entry[]): readonly number[] {
  const rows = entries.flatMap(([tag, type, count, value]) => [
    ...short(tag),
    ...short(type),
    ...long(count),
    ...long(value),
  ]);
  return [...short(entries.length), ...rows, ...long(0)];
}

function short(value: number): readonly number[] {
  return [value >> 8, value & 255];
}

function long(value: number): readonly number[] {
  return [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
}
