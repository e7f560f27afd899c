import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const STORED = 0;

/** The parts of a workbook by name: a ZIP archive as the server writes it (APPNOTE 4.3). */
function parts(zip: Buffer): Map<string, string> {
  let end = zip.length - END_LENGTH;
  while (zip.readUInt32LE(end) !== END) end--;
  const found = new Map<string, string>();
  for (let at = zip.readUInt32LE(end + 16); zip.readUInt32LE(at) === ENTRY; ) {
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const body = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const text = zip.readUInt16LE(at + 10) === STORED ? body : inflateRawSync(body);
    found.set(zip.toString('utf8', at + 46, at + 46 + name), text.toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return found;
}

/** The texts of the first sheet of a downloaded workbook, row by row; cells without a text are empty. */
export function readRows(file: string): string[][] {
  const sheet = parts(readFileSync(file)).get('xl/worksheets/sheet1.xml') ?? '';
  return [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
      ([, , cell = '']) => /<t[^>]*>(.*?)<\/t>/s.exec(cell)?.[1] ?? '',
    ),
  );
}
