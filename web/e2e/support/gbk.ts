const BYTES = 256;

/** Bytes of a text in GBK, as older office programs write CSV files. Node only decodes it, so the table is turned round. */
export function gbk(text: string): Buffer {
  const table = pairs();
  return Buffer.concat(
    Array.from(text, (char) => {
      if (char.charCodeAt(0) < 0x80) return Buffer.from(char, 'latin1');
      const bytes = table.get(char);
      if (!bytes) throw new Error(`${char} is not in GBK`);
      return Buffer.from(bytes);
    }),
  );
}

function pairs(): Map<string, [number, number]> {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, [number, number]>();
  for (let lead = 0x81; lead < BYTES - 1; lead++) {
    for (let trail = 0x40; trail < BYTES - 1; trail++) {
      if (trail !== 0x7f) table.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
    }
  }
  return table;
}
