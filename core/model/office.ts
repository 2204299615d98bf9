/** How an office heads, addresses and signs its papers, in one language. Names in running case; styles print capitals. */
export interface Office {
  /** The body above the one that issues the paper. */
  readonly parentAgency: string;
  readonly agency: string;
  /** The kind of paper and the office in short: `BC-HTQT`. */
  readonly symbol: string;
  /** The number of the paper; empty where it is written in by hand when the paper is signed. */
  readonly number: string;
  readonly place: string;
  readonly addressees: readonly string[];
  /** Who may read the paper, as stamped on it; empty where everybody may. */
  readonly circulation: string;
  /** On whose behalf the paper is signed: `KT. Vụ trưởng`; empty where the signer signs for themselves. */
  readonly authority: string;
  /** The post of the signer; empty where the paper is not signed. */
  readonly post: string;
  readonly signer: string;
  readonly recipients: readonly string[];
}
