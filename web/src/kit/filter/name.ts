/** Characters of a filter's name, as the server has it. */
export const MAX_NAME = 30;
