const visit = { visits: '走访', visit: '走访记录', followUps: '诉求' } as const;

export default visit;

declare module '../../messages' {
  interface MenuMessages {
    visit: typeof visit;
  }
}
