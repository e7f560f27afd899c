const printing = {
  verify: '打印件核验',
} as const;

export default printing;

declare module '../../messages' {
  interface MenuMessages {
    printing: typeof printing;
  }
}
