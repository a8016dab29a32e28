/** What a cell was read as, or why it cannot be, for whoever has to put it right. */
export type CellReading<Value> =
  | { readonly isRead: true; readonly value: Value }
  | { readonly isRead: false; readonly reason: string };

export function readAs<Value>(value: Value): CellReading<Value> {
  return { isRead: true, value };
}

export function refused(reason: string): CellReading<never> {
  return { isRead: false, reason };
}
