const calendar = {
  holidays: '节假日安排',
} as const;

export default calendar;

declare module '../../messages' {
  interface MenuMessages {
    calendar: typeof calendar;
  }
}
