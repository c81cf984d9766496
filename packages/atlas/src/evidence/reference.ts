import type { Source } from '../experiment/experiment.ts';

/** Where something was read: words for a reader, and an address where there is one. */
export interface Reference {
  readonly text: string;
  readonly where: string;
  readonly address?: string;
}

export function referenceOf({ doi, pmid, text, where }: Source): Reference {
  const said = [text, doi && `doi:${doi}`, pmid && `PMID ${pmid}`].filter(Boolean).join('; ');
  const address = addressOf(doi, pmid);
  return { text: said, where, ...(address !== undefined && { address }) };
}

function addressOf(doi: string | undefined, pmid: string | undefined): string | undefined {
  const [only] = doi?.match(/10\.\S+?(?=;|,|\s|$)/) ?? [];
  if (only !== undefined) return `https://doi.org/${only}`;
  return pmid === undefined ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
}
