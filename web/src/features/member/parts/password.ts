/** Rules of the server that a browser can check; common passwords are refused on submitting. */
export interface PasswordCheck {
  length: boolean;
  personal: boolean;
}

const MIN = 12;
const MAX = 128;
const SHORTEST_WORD = 3; // shorter words occur in any text

/** `personal` are words that everybody knows about the person: login and name. */
export function checkPassword(password: string, personal: readonly string[]): PasswordCheck {
  const length = Array.from(password).length; // characters, as the server counts them
  const text = password.toLowerCase();
  const words = personal.map((word) => word.toLowerCase()).filter((word) => word.length > SHORTEST_WORD);
  return {
    length: length >= MIN && length <= MAX,
    personal: password !== '' && !words.some((word) => text.includes(word)),
  };
}
