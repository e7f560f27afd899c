/**
 * Texts, by namespace. Each file under zh/ adds its namespace here by declaration merging and is the source of the keys;
 * the file of the same name under en/ is typed by it, so a missing English text does not compile.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the files under zh/
export interface Messages {}

/** Menu labels, one group per feature (zh/menu/<feature>.ts). Apart from the rest because the menu needs all of them at once. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the files under zh/menu/
export interface MenuMessages {}

/** English counts need a singular where Chinese has one form. */
type Singular<T> = { [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]: string };

type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> } & Singular<T>;

/** Shape of the English file of a namespace. */
export type English<Namespace extends keyof Messages> = SameKeys<Messages[Namespace]>;

/** Shape of the English menu labels of a feature. */
export type EnglishMenu<Feature extends keyof MenuMessages> = SameKeys<MenuMessages[Feature]>;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: Messages & { menu: MenuMessages };
  }
}
