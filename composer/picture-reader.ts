import { parse } from 'exifr/src/core.mjs';
import 'exifr/src/file-parsers/heif.mjs';
import 'exifr/src/file-parsers/jpeg.mjs';
import 'exifr/src/file-parsers/png.mjs';
import 'exifr/src/segment-parsers/iptc.mjs';
import 'exifr/src/segment-parsers/tiff-exif.mjs';
import 'exifr/src/segment-parsers/xmp.mjs';
import 'exifr/src/dicts/iptc-keys.mjs';
import 'exifr/src/dicts/tiff-exif-keys.mjs';
import 'exifr/src/dicts/tiff-gps-keys.mjs';
import 'exifr/src/dicts/tiff-ifd0-keys.mjs';
import type { PictureFacts } from './pictures';

/** Bytes: all three formats keep what they say in front of the picture. */
const READ = 1_000_000;

const PLACE = ['GPSLatitude', 'GPSDestLatitude', 'Sub-location', 'City'];
const DEVICE = ['Make', 'Model', 'BodySerialNumber', 'LensSerialNumber', 'HostComputer'];
const AUTHOR = ['Artist', 'OwnerName', 'CameraOwnerName', 'XPAuthor', 'Byline', 'creator'];

/**
 * What a picture's file says about its making: Exif, IPTC and XMP of a JPEG, HEIC or PNG. Read in
 * this page and kept nowhere. A file that cannot be read says nothing. Loaded apart from the other
 * code, when a picture is first added.
 */
export async function readPicture(file: Blob): Promise<PictureFacts> {
  const options = { tiff: true, ifd0: {}, exif: true, gps: true, iptc: true, xmp: true };
  const tags = await beginningOf(file)
    .then((bytes) => parse(bytes, options))
    .catch(() => undefined);
  const says = (names: readonly string[]): boolean => names.some((name) => tags?.[name]);
  return { place: says(PLACE), device: says(DEVICE), author: says(AUTHOR) };
}

/**
 * By way of a string, because the file is the page's: in Firefox a buffer of the page's own world
 * is not one of ours, and exifr does not know it (measured, Firefox 153).
 */
function beginningOf(file: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(Uint8Array.from(String(reader.result), (letter) => letter.charCodeAt(0)));
    };
    reader.onerror = () => reject(new Error('the picture cannot be read'));
    reader.readAsBinaryString(file.slice(0, READ));
  });
}
