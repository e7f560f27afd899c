import audit from '@/i18n/zh/audit';

type Tree = { readonly [key: string]: string | Tree };

/** The actions that have words, as codes: "archive.create". The texts are their only list. */
export const ACTIONS: readonly string[] = codesOf(audit.action);

function codesOf(tree: Tree): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [key] : codesOf(value).map((rest) => `${key}.${rest}`),
  );
}
