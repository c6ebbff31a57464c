/** "Did you mean …?": the choice that a word was most likely meant to be. */

/**
 * The nearest of `choices` within a third of the word's length (at least one, at most three) edits; swapped neighbours count as
 * one. Half of a word is never changed: of two letters, one is all that tells it from any other.
 */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  const wanted = word.slice(0, 40).toLowerCase();
  if (!wanted) return undefined;
  let best: string | undefined;
  let limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const choice of choices) {
    if (Math.abs(choice.length - wanted.length) >= limit) continue;
    const edits = editsBetween(wanted, choice.toLowerCase());
    if (edits < limit && edits * 2 < wanted.length) [best, limit] = [choice, edits];
  }
  return best;
}

/** Optimal string alignment distance (Damerau–Levenshtein without repeated edits). */
function editsBetween(a: string, b: string): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (older[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    [older, old] = [old, row];
  }
  return old[b.length] ?? 0;
}
