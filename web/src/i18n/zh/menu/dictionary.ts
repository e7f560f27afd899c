const dictionary = { title: '数据字典' } as const;

export default dictionary;

declare module '../../messages' {
  interface MenuMessages {
    dictionary: typeof dictionary;
  }
}
