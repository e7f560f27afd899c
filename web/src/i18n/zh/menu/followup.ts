const followup = { followUps: '诉求跟进' } as const;

export default followup;

declare module '../../messages' {
  interface MenuMessages {
    followup: typeof followup;
  }
}
