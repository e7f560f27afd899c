/** How far the server counts what may be very many. */
export const COUNTED = 20_000;

/** A number as it is shown where there is room for no words. */
export const countText = (count: number) => (count > COUNTED ? `${COUNTED}+` : String(count));
