/** What a user agent text tells to a person who looks for a session that is not theirs. */
export interface Device {
  browser: 'wechat' | 'edge' | 'firefox' | 'chrome' | 'safari' | null;
  system: 'windows' | 'android' | 'ios' | 'macos' | 'linux' | null;
}

// The order matters: everybody claims to be somebody else as well.
const BROWSERS = [
  ['wechat', /MicroMessenger/],
  ['edge', /Edg(e|A|iOS)?\//],
  ['firefox', /Firefox\/|FxiOS\//],
  ['chrome', /Chrome\/|CriOS\//],
  ['safari', /Safari\//],
] as const;

const SYSTEMS = [
  ['android', /Android/],
  ['ios', /iPhone|iPad/],
  ['windows', /Windows/],
  ['macos', /Mac OS X/],
  ['linux', /Linux/],
] as const;

export function deviceOf(userAgent: string): Device {
  return {
    browser: BROWSERS.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? null,
    system: SYSTEMS.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? null,
  };
}
