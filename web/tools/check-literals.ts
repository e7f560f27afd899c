// Fails on Chinese text in the source outside src/i18n: text in a component is text that English readers cannot read.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SRC = new URL('../src/', import.meta.url);
const HAN = /\p{Script=Han}/u;

const checked = readdirSync(fileURLToPath(SRC), { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !/^(i18n|gql)\//.test(path),
);

/** Lines whose code, comments aside, holds Han characters. Comments may name the field's Chinese terms. */
function hanLines(path: string, text: string): number[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
    if (isText && HAN.test(node.text)) lines.push(source.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

let found = 0;
for (const path of checked) {
  for (const line of hanLines(path, readFileSync(new URL(path, SRC), 'utf8'))) {
    console.error(`src/${path}:${line}: Chinese text belongs in src/i18n`);
    found++;
  }
}
if (found > 0) process.exit(1);
