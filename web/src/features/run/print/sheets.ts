/** How many rows fit on a sheet, and on one that ends with the signatures. */
export interface SheetSize {
  rows: number;
  lastRows: number;
}

/**
 * Deals rows out to sheets of paper. The last sheet keeps room for the signatures, and never stands with them alone:
 * when everything fills the last whole sheet, that sheet is shared out.
 */
export function dealOut<Row>(rows: readonly Row[], { rows: full, lastRows }: SheetSize): Row[][] {
  const sheets: Row[][] = [];
  let from = 0;
  while (rows.length - from > lastRows) {
    const left = rows.length - from;
    // Fewer than a whole sheet, but more than the last one holds: leave at least one row to sign under.
    const take = Math.min(full, left - 1);
    sheets.push(rows.slice(from, from + take));
    from += take;
  }
  sheets.push(rows.slice(from));
  return sheets;
}
