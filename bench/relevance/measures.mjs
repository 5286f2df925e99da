// How good a ranking is, as a mean over queries.
//
//   S@1, S@3    a document of the query's highest grade is first, is in the first three
//   MRR@10      1/rank of the first document of the highest grade, 0 if it is not in the first ten
//   R@5         documents of the highest grade in the first five / min(5, how many there are)
//   nDCG@10     gain 2^grade - 1, discount log2(rank + 1), divided by what the best order would have
//   none        share of queries that find nothing at all

export const MEASURES = ['S@1', 'S@3', 'MRR', 'R@5', 'nDCG', 'none'];

function gain(grades) {
  return grades.slice(0, 10).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

// ranking: document ids, best first; grades: Map of document id -> grade.
export function measure(ranking, grades) {
  const highest = Math.max(...grades.values());
  const isBest = (id) => grades.get(id) === highest;
  const bestCount = [...grades.values()].filter((grade) => grade === highest).length;
  const rank = ranking.slice(0, 10).findIndex(isBest) + 1;
  const ideal = [...grades.values()].sort((a, b) => b - a);
  return {
    'S@1': rank === 1 ? 1 : 0,
    'S@3': rank >= 1 && rank <= 3 ? 1 : 0,
    MRR: rank === 0 ? 0 : 1 / rank,
    'R@5': ranking.slice(0, 5).filter(isBest).length / Math.min(5, bestCount),
    nDCG: gain(ranking.map((id) => grades.get(id) ?? 0)) / gain(ideal),
    none: ranking.length === 0 ? 1 : 0,
  };
}

export function mean(all) {
  return Object.fromEntries(MEASURES.map((name) => [name, all.reduce((sum, one) => sum + one[name], 0) / all.length]));
}

// share: .5 for the median, .95 for what one query in twenty exceeds.
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
