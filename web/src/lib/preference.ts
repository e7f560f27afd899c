/** Small per-browser preferences (language, font size, chosen columns). Never personal data. */

const PREFIX = 'nuanxin.';

/** Reads a preference; null when unset, or when the browser forbids storage. */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Remembers a preference; without storage the choice lasts until the page is closed. */
export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Private mode or a full disk: a preference is not worth an error message.
  }
}
