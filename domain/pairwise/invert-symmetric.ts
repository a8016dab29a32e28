/**
 * The inverse of a symmetric positive definite matrix, by Gauss and Jordan's elimination in place (Golub & Van Loan, Matrix
 * Computations, 3.1); such a matrix needs no change of rows. `invertSymmetric([[4, 0], [0, 2]])` is `[[.25, 0], [0, .5]]`.
 */
export function invertSymmetric(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row) => Float64Array.from(row));
  for (let pivot = 0; pivot < size; pivot++) {
    const line = rows[pivot] as Float64Array;
    const scale = 1 / (line[pivot] as number);
    line[pivot] = 1;
    for (let column = 0; column < size; column++) line[column] = (line[column] as number) * scale;
    for (const [place, row] of rows.entries()) {
      if (place === pivot) continue;
      const factor = row[pivot] as number;
      row[pivot] = 0;
      for (let column = 0; column < size; column++) {
        row[column] = (row[column] as number) - factor * (line[column] as number);
      }
    }
  }
  // Both halves are made the same to the bit.
  return rows.map((row, place) =>
    Array.from(row, (value, column) => (value + ((rows[column] as Float64Array)[place] as number)) / 2),
  );
}
