/**
 * Solves A·x = b for a symmetric positive definite A by Cholesky's decomposition A = L·Lᵀ (Golub & Van Loan, Matrix
 * Computations, 4.2). `solveSymmetric([[4, 2], [2, 3]], [2, 1])` is `[0.5, 0]`.
 */
export function solveSymmetric(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const lower = matrix.map(() => new Array<number>(size).fill(0));
  const at = (rows: readonly (readonly number[])[], row: number, column: number) =>
    rows[row]?.[column] as number;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = at(matrix, row, column);
      for (let k = 0; k < column; k++) rest -= at(lower, row, k) * at(lower, column, k);
      (lower[row] as number[])[column] = row === column ? Math.sqrt(rest) : rest / at(lower, column, column);
    }
  }
  const middle: number[] = [];
  for (let row = 0; row < size; row++) {
    let rest = right[row] as number;
    for (let k = 0; k < row; k++) rest -= at(lower, row, k) * (middle[k] as number);
    middle.push(rest / at(lower, row, row));
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = middle[row] as number;
    for (let k = row + 1; k < size; k++) rest -= at(lower, k, row) * (solution[k] as number);
    solution[row] = rest / at(lower, row, row);
  }
  return solution;
}
