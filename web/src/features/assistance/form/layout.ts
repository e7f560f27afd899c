/** Width of a field: three in a row on a wide screen. */
export const THIRD = { xs: 24, md: 12, xl: 8 } as const;
