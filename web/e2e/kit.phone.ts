import { deflateSync } from 'node:zlib';
import { expect, expectAccessible, shot, test } from './support/base.ts';

/** A large noisy PNG, such as a camera would not make but a decoder must take: width x height, grey. */
function bigPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    const tail = Buffer.alloc(4);
    tail.writeUInt32BE(crc(body));
    return Buffer.concat([head, body, tail]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8; // bits per sample, grey
  const pixels = Buffer.alloc((width + 1) * height, 120);
  for (let row = 0; row < height; row++) pixels[row * (width + 1)] = 0; // filter type of the row
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(data: Buffer): number {
  let value = ~0;
  for (const byte of data) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

test('photos are shrunk to JPEG and unreadable files are named', async ({ page }) => {
  await page.goto('/kit?show=phone');
  const input = page.locator('input[type=file]');
  await input.setInputFiles([
    { name: 'home.png', mimeType: 'image/png', buffer: bigPng(4000, 3000) },
    { name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('no image') },
  ]);
  const photo = page.getByAltText('照片1');
  await expect(photo).toBeVisible();
  await expect(page.getByText('无法读取：notes.png')).toBeVisible();
  const kept = await photo.evaluate(async (image: HTMLImageElement) => {
    const blob = await (await fetch(image.src)).blob();
    return { type: blob.type, width: image.naturalWidth, height: image.naturalHeight };
  });
  expect(kept).toEqual({ type: 'image/jpeg', width: 1600, height: 1200 });
  await shot(page, 'photos', { fullPage: true });
  await expectAccessible(page);
  await page.getByRole('button', { name: '删除照片1' }).click();
  await expect(photo).toBeHidden();
});

test('a signature is drawn, taken back and drawn again', async ({ page }) => {
  await page.goto('/kit?show=phone');
  const pad = page.locator('canvas');
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('no pad');
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(0.2, 0.3));
  await page.mouse.down();
  for (let i = 1; i <= 10; i++) await page.mouse.move(...at(0.2 + i * 0.05, 0.3 + Math.sin(i) * 0.2));
  await page.mouse.up();
  await expect(page.locator('output')).toHaveText('image/png ok');
  await expect(pad).toHaveAttribute('aria-label', '受助人签名：已签名');
  await shot(page, 'signature');
  await page.getByRole('button', { name: '撤销一笔' }).click();
  await expect(page.locator('output')).toHaveText('');
});

test('targets are large enough for a thumb', async ({ page }) => {
  await page.goto('/kit?show=phone');
  for (const control of await page.locator('button, input:not([type=file]), select, textarea, nav a').all()) {
    const box = await control.boundingBox();
    expect(box?.height, await control.evaluate((e) => e.outerHTML)).toBeGreaterThanOrEqual(44);
  }
});

test('a message appears at the bottom', async ({ page }) => {
  await page.goto('/kit?show=phone');
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByText('已保存在本机')).toBeVisible();
  await shot(page, 'toast');
});
