/** Whether a name holds every word looked for, without regard to case or accents. */
export function matchesName(name: string, looked: string): boolean {
  const plain = fold(name);
  return fold(looked)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
