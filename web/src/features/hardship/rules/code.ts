/** Codes of rules and exclusions: capital letters, digits and underscores. */
export const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;
