/** The standard normal quantile for a two-sided interval of 95 %. */
const Z = 1.959963984540054;

/**
 * Lower bound of the score interval for the share of "useful" among all votes, 0 without votes. E. B. Wilson, "Probable
 * inference, the law of succession, and statistical inference", J. Am. Stat. Assoc. 22 (1927) 209-212. It asks how good
 * an answer is at least, so 90 of 100 stands above 1 of 1, and both above 5 of 10.
 */
export function wilson(useful: number, disagree: number): number {
  const n = useful + disagree;
  // Exactly 0, where floating point would leave a crumb.
  if (useful === 0) return 0;
  const share = useful / n;
  const square = Z * Z;
  const centre = share + square / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share) + square / (4 * n)) / n);
  return Math.max(0, (centre - spread) / (1 + square / n));
}
