import type { HarvestFailureKey } from '../../schema/harvest.ts';

/** Why nothing came of a run; `detail` is what stands behind the words: a status, a name. */
export class HarvestFailure extends Error {
  readonly key: HarvestFailureKey;
  readonly detail: string;

  constructor(key: HarvestFailureKey, detail = '') {
    super(detail ? `${key}: ${detail}` : key);
    this.name = 'HarvestFailure';
    this.key = key;
    this.detail = detail;
  }
}
