import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { palette } from './theme';

const css = readFileSync('src/kit/tokens.css', 'utf8');

it.each(Object.entries(palette))('antd and the neutral components share %s', (name, colour) => {
  const variable = name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
  expect(css).toContain(`--nx-${variable}: ${colour};`);
});

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const colour = (name: string) => new RegExp(`--nx-${name}: (#[0-9a-f]{6});`).exec(css)?.[1] ?? '';

it.each([
  ['info-text', 'info-fill'],
  ['warning-text', 'warning-fill'],
  ['success-text', 'success-fill'],
  ['danger-text', 'danger-fill'],
  ['neutral-text', 'neutral-fill'],
  ['text', 'page'],
  ['text-soft', 'page'],
  ['text-faint', 'page'],
  ['primary', 'surface'],
  ['primary', 'primary-tint'],
  ['surface', 'primary'],
])('%s on %s passes AA', (text, fill) => {
  expect(contrast(colour(text), colour(fill))).toBeGreaterThanOrEqual(4.5);
});
