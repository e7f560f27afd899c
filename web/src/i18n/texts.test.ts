import { describe, expect, it } from 'vitest';

type Texts = { [key: string]: string | Texts };

const zh = import.meta.glob<{ default: Texts }>('./zh/**/*.ts', { eager: true });
const en = import.meta.glob<{ default: Texts }>('./en/**/*.ts', { eager: true });

function flatten(texts: Texts, prefix = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe.each(Object.keys(zh))('%s', (path) => {
  const chinese = new Map(flatten(zh[path]?.default ?? {}));
  const english = new Map(flatten(en[path.replace('./zh/', './en/')]?.default ?? {}));

  it('has every text in English too', () => {
    const singulars = [...english.keys()].filter((key) => key.endsWith('_one'));
    expect([...english.keys()].filter((key) => !singulars.includes(key)).sort()).toEqual([...chinese.keys()].sort());
  });

  it('fills in the same values in both languages', () => {
    for (const [key, text] of chinese) expect(placeholders(english.get(key) ?? ''), key).toEqual(placeholders(text));
  });

  it('leaves no Chinese in the English', () => {
    expect([...english].filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

it('has no English file without a Chinese one', () => {
  expect(
    Object.keys(en)
      .map((path) => path.replace('./en/', './zh/'))
      .filter((path) => !(path in zh)),
  ).toEqual([]);
});
